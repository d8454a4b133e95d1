package dev.coach.core.extraction.resume;

import dev.coach.core.extraction.lexicon.SkillLexicon;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import dev.coach.core.schema.Skills;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what kind of skill some words name: by themselves first, by the words above them else. */
final class SkillKinds {
    private static final SkillLexicon LEXICON = SkillLexicon.load();
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern KNOWLEDGE_LABEL = Pattern.compile(
            "(?iU).*\\b(?:research|areas?|domains?|subjects?|fields?|knowledge|theory|wissen|conocimientos?|connaissances?|fachgebiete)\\b.*");
    private static final Pattern TRANSVERSAL_LABEL = Pattern.compile(
            "(?iU).*\\b(?:soft|interpersonal|personal|social|transferable|transversal|soziale|persönliche|blandas|humaines)\\b.*");

    private SkillKinds() {}

    static Skills.Kind of(String skill, String label) {
        Optional<Skills.Kind> known = known(skill);
        if (known.isPresent()) {
            return known.get();
        }
        if (TRANSVERSAL_LABEL.matcher(label).matches()) {
            return Skills.Kind.TRANSVERSAL;
        }
        return KNOWLEDGE_LABEL.matcher(label).matches() ? Skills.Kind.KNOWLEDGE : Skills.Kind.TECHNICAL;
    }

    /** The kind of a skill in the lexicon, or of what anybody does with words before it: "strong written communication". */
    private static Optional<Skills.Kind> known(String skill) {
        String[] words = SPACE.split(skill.strip());
        for (int from = 0; from < words.length; from++) {
            String last = String.join(" ", Arrays.asList(words).subList(from, words.length));
            boolean whole = from == 0;
            Optional<Skills.Kind> kind =
                    LEXICON.find(last).map(Skill::kind).filter(found -> whole || found == Skills.Kind.TRANSVERSAL);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }
}
