package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.SkillLevels;
import dev.coach.core.extraction.conversation.phrase.SkillReader;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Allowed;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Named;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import dev.coach.core.schema.Skills;
import dev.coach.core.schema.Skills.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Skills and how well they are mastered. A level is claimed only when a word says so. */
final class SkillRule implements Rule {
    private enum Meaning {
        /** "I am [very good] at …". */
        IS,
        /** "I have [good] knowledge of …", "I have [good] … skills". */
        HAS,
        /** "My … is [good]". */
        OWN,
        SPEAKS,
        KNOWS,
        USES,
        /** "My strengths are …". */
        LISTS,
        /** "I have experience with …". */
        HAS_DONE,
        /** "I don't know …". */
        KNOWS_NOT,
        /** "I'm not …": a level follows that is denied. */
        IS_NOT,
        /** "I want to learn …". */
        WANTS,
        /** "I am a native … speaker". */
        IS_SPEAKER
    }

    static final Set<String> IS = Set.of("is", "are");
    static final Set<String> BEFORE_SKILL = Set.of("in", "at", "with", "on", "of");
    private static final Set<String> KNOWLEDGE =
            Set.of("knowledge", "understanding", "command", "grasp", "background", "skills", "experience");
    private static final Set<String> SKILLS =
            Set.of("skills", "knowledge", "experience", "proficiency", "expertise", "level");

    /** "which I know math to be" */
    private static final Set<String> RELATIVE = Set.of("which", "that", "what", "who", "as");

    private final Frames<Meaning> frames = Frames.load("skills", Meaning.class);

    private final SkillReader skills;
    private final FurtherSkills further;
    private final SkillDenials denials;
    private final Vocabulary vocabulary;

    SkillRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.skills = new SkillReader(vocabulary);
        this.further = new FurtherSkills(skills);
        this.denials = new SkillDenials(skills);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (read(sentence, hit, findings)) {
                    break;
                }
            }
        }
    }

    private boolean read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return switch (hit.meaning()) {
            case IS -> is(sentence, hit, findings);
            case HAS -> has(sentence, hit, findings);
            case OWN -> own(sentence, hit, findings);
            case IS_SPEAKER -> isSpeaker(sentence, hit, findings);
            case SPEAKS ->
                add(sentence, hit, skills.read(sentence, hit.end(), Allowed.LANGUAGES), OptionalInt.empty(), findings);
            case KNOWS ->
                !sentence.is(hit.start() - 1, RELATIVE)
                        && !Acquaintances.areAt(sentence, hit.end())
                        && add(
                                sentence,
                                hit,
                                skills.read(sentence, hit.end(), Allowed.SUBJECTS),
                                OptionalInt.empty(),
                                findings);
            case USES ->
                !Acquaintances.areAt(sentence, hit.end())
                        && add(
                                sentence,
                                hit,
                                skills.read(sentence, hit.end(), Allowed.TOOLS),
                                OptionalInt.empty(),
                                findings);
            case LISTS, HAS_DONE ->
                add(sentence, hit, skills.read(sentence, hit.end(), Allowed.KNOWN), OptionalInt.empty(), findings);
            case KNOWS_NOT -> denials.knowsNot(sentence, hit.start(), hit.end(), findings);
            case IS_NOT -> denials.isNot(sentence, hit.start(), hit.end(), findings);
            case WANTS -> wants(sentence, hit, findings);
        };
    }

    private boolean is(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int from = sentence.is(hit.end(), "an") || sentence.is(hit.end(), "a") ? hit.end() + 1 : hit.end();
        Optional<Found<SkillLevels.Level>> level = SkillLevels.at(sentence, from);
        if (level.isEmpty()) {
            return false;
        }
        OptionalInt step = OptionalInt.of(level.get().value().step());
        if (!sentence.is(level.get().end(), BEFORE_SKILL)) {
            return add(sentence, hit, userOf(sentence, level.get().end()), step, findings);
        }
        Allowed allowed = level.get().value().sure() ? Allowed.ANY : Allowed.KNOWN;
        List<Named> named = skills.read(sentence, level.get().end() + 1, allowed);
        boolean added = add(sentence, hit, named, step, findings);
        int behind = named.isEmpty() ? level.get().end() + 1 : named.getLast().end();
        return further.read(sentence, hit.start(), behind, findings) || added;
    }

    /** "an advanced Excel user". */
    private List<Named> userOf(Sentence sentence, int at) {
        return vocabulary
                .skills()
                .longestAt(sentence, at)
                .filter(found -> sentence.is(found.end(), "user") || sentence.is(found.end(), "speaker"))
                .map(found -> List.of(Named.plain(sentence.text(at, found.end()), found.value(), found.end() + 1)))
                .orElse(List.of());
    }

    /** "good knowledge of Excel", "strong Excel skills". */
    private boolean has(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Found<SkillLevels.Level>> level = SkillLevels.at(sentence, hit.end());
        if (level.isEmpty()) {
            return false;
        }
        OptionalInt step = OptionalInt.of(level.get().value().step());
        int at = level.get().end();
        at = sentence.is(at, "working") ? at + 1 : at;
        if (sentence.is(at, KNOWLEDGE) && sentence.is(at + 1, BEFORE_SKILL)) {
            return add(sentence, hit, skills.read(sentence, at + 2, Allowed.KNOWN), step, findings);
        }
        Optional<Found<Skill>> skill = vocabulary.skills().longestAt(sentence, at);
        boolean skills = skill.filter(found -> sentence.is(found.end(), SKILLS)).isPresent();
        boolean language = skill.filter(
                        found -> found.value().kind() == Kind.LANGUAGE && sentence.isCompleteAt(found.end()))
                .isPresent();
        if (skills || language) {
            int end = skill.orElseThrow().end();
            Named named = Named.plain(sentence.text(at, end), skill.get().value(), skills ? end + 1 : end);
            return add(sentence, hit, List.of(named), step, findings);
        }
        return false;
    }

    /** "my Excel skills are strong", "my Spanish is rusty". */
    private boolean own(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Found<Skill>> skill = vocabulary.skills().longestAt(sentence, hit.end());
        if (skill.isEmpty()) {
            return false;
        }
        int verb = sentence.is(skill.get().end(), SKILLS)
                ? skill.get().end() + 1
                : skill.get().end();
        if (sentence.is(verb, IS) && sentence.is(verb + 1, "not")) {
            return denials.own(sentence, hit.start(), skill.get(), verb + 2, findings);
        }
        Optional<Found<SkillLevels.Level>> level =
                sentence.is(verb, IS) ? SkillLevels.at(sentence, verb + 1) : Optional.empty();
        if (level.isEmpty()
                || sentence.hasWord(level.get().end())
                        && !sentence.isCompleteAt(level.get().end())) {
            return false;
        }
        String name = sentence.text(hit.end(), skill.get().end());
        OptionalInt step = OptionalInt.of(level.get().value().step());
        return add(
                sentence,
                hit,
                List.of(Named.plain(name, skill.get().value(), level.get().end())),
                step,
                findings);
    }

    private boolean isSpeaker(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        List<Named> languages = vocabulary
                .skills()
                .longestAt(sentence, hit.end())
                .filter(found -> sentence.is(found.end(), "speaker"))
                .map(found -> List.of(Named.plain(found.value().name(), found.value(), found.end() + 1)))
                .orElse(List.of());
        return add(sentence, hit, languages, OptionalInt.of(5), findings);
    }

    private boolean wants(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        List<Named> named = skills.read(sentence, hit.end(), Allowed.KNOWN);
        if (named.isEmpty()
                || !Assertion.holdsNow(sentence, hit.start(), named.getLast().end())) {
            return false;
        }
        Evidence evidence = Quote.of(sentence, hit.start(), named.getLast().end());
        for (Named skill : named) {
            String item = findings.skills().item(skill, evidence);
            findings.add(Skills.COLLECTION, item, Skills.WANTS_TO_GROW, "true", Confidence.USUAL, evidence);
        }
        return true;
    }

    private static boolean add(
            Sentence sentence, Hit<Meaning> hit, List<Named> named, OptionalInt level, Findings findings) {
        return findings.skills().claim(sentence, hit.start(), named, level);
    }
}
