package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.SkillLevels;
import dev.coach.core.extraction.conversation.phrase.SkillReader;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Allowed;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Named;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Skills that are denied, or how well they are mastered. Each method tells whether its words were such a denial. */
final class SkillDenials {
    private static final Set<String> MUCH =
            Set.of("well", "much", "often", "enough", "very", "that", "too", "perfectly", "properly", "daily", "every");

    private final SkillReader skills;

    SkillDenials(SkillReader skills) {
        this.skills = skills;
    }

    /** "I don't know SQL", but not "I don't know SQL well". */
    boolean knowsNot(Sentence sentence, int start, int from, Findings findings) {
        List<Named> named = skills.read(sentence, from, Allowed.KNOWN);
        if (named.isEmpty()) {
            return false;
        }
        int end = named.getLast().end();
        boolean somewhat = !WholeDenial.endsAt(sentence, end)
                || sentence.is(end, MUCH)
                || named.stream().anyMatch(skill -> skill.level().isPresent());
        if (!somewhat && Assertion.holdsNow(sentence, start, end)) {
            Evidence evidence = Quote.of(sentence, start, end);
            named.forEach(skill -> findings.skills().retire(skill, evidence));
        }
        return true;
    }

    /** "I'm not good at Excel": whoever said that they are knows it less well; "good at English grammar" is another skill. */
    boolean isNot(Sentence sentence, int start, int from, Findings findings) {
        Optional<Found<SkillLevels.Level>> level = SkillLevels.at(sentence, from);
        if (level.isEmpty() || !sentence.is(level.get().end(), SkillRule.BEFORE_SKILL)) {
            return false;
        }
        List<Named> named = skills.read(sentence, level.get().end() + 1, Allowed.KNOWN);
        if (named.isEmpty() || !WholeDenial.endsAt(sentence, named.getLast().end())) {
            return false;
        }
        int end = named.getLast().end();
        if (Assertion.heldBefore(sentence, start, end)) {
            Evidence evidence = Quote.of(sentence, start, end);
            named.forEach(skill -> findings.skills().unrate(skill.name(), evidence));
        }
        return true;
    }

    /** "My French isn't fluent, it's basic". */
    boolean own(Sentence sentence, int start, Found<Skill> skill, int denied, Findings findings) {
        Optional<Found<SkillLevels.Level>> wrong = SkillLevels.at(sentence, denied)
                .filter(found -> !sentence.hasWord(found.end()) || sentence.is(found.end(), "but"));
        if (wrong.isEmpty()
                || !Assertion.heldBefore(sentence, start, wrong.get().end())) {
            return false;
        }
        int end = wrong.get().end();
        findings.skills().unrate(skill.value().name(), Quote.of(sentence, start, end));
        int behind = sentence.is(end + 1, "but") ? end + 2 : end + 1;
        int right = sentence.is(behind, "it") && sentence.is(behind + 1, SkillRule.IS) ? behind + 2 : behind;
        SkillLevels.at(sentence, right)
                .filter(found -> !sentence.hasWord(found.end()))
                .ifPresent(found -> {
                    Evidence evidence = Quote.exactly(sentence, start, found.end());
                    String item = findings.skills().item(skill.value(), Confidence.USUAL, evidence);
                    findings.skills().level(item, found.value().step(), Confidence.USUAL, evidence);
                });
        return true;
    }
}
