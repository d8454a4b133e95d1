package dev.coach.core.extraction.lexicon;

import dev.coach.core.schema.Skills.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Skills by name with their kind: the entries of {@code skills.tsv} and the spoken languages that the JDK names. */
public final class SkillLexicon {
    /** Languages that are also everyday words, or no language that people claim as a skill. */
    private static final Set<String> NO_LANGUAGES = Set.of("even", "fang", "ga", "ho", "mende", "root", "tiv", "vai");

    private final Phrases<Skill> byName = new Phrases<>();

    /**
     * A skill as the lexicon writes it.
     *
     * @param name in the spelling of running text
     */
    public record Skill(String name, Kind kind) {}

    private SkillLexicon() {
        for (List<String> row : LexiconFile.rows("skills.tsv")) {
            Skill skill = new Skill(row.get(1), Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            byName.add(skill.name(), skill);
            LexiconFile.names(row, 2, "\\|").forEach(name -> byName.add(name, skill));
        }
        for (String code : Locale.getISOLanguages()) {
            String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
            if (name.length() > 2 && !NO_LANGUAGES.contains(name.toLowerCase(Locale.ROOT))) {
                byName.add(name, new Skill(name, Kind.LANGUAGE));
            }
        }
        List.of(
                        "Mandarin",
                        "Cantonese",
                        "Farsi",
                        "Tagalog",
                        "Filipino",
                        "Sign Language",
                        "British Sign Language",
                        "BSL",
                        "ASL")
                .forEach(name -> byName.add(name, new Skill(name, Kind.LANGUAGE)));
    }

    public static SkillLexicon load() {
        return new SkillLexicon();
    }

    /** The skill with this name or other name. */
    public Optional<Skill> find(String name) {
        return byName.find(name);
    }

    /** The longest skill name that begins at this place of a text. */
    public Optional<Phrases.Found<Skill>> longestAt(WordList words, int from) {
        return byName.longestAt(words, from);
    }
}
