package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Locale;
import java.util.Optional;

/**
 * A role or an industry that the coachee no longer aims for, with the goals that name it. What is only limited stays: "I don't want
 * to be a nurse in a prison", "yet".
 */
final class AimGivenUp {
    private AimGivenUp() {}

    /** Retires what is known to be aimed for; false when these words do not give it up. */
    static boolean read(Attribute<?> attribute, Found<String> aim, Sentence sentence, Hit<?> hit, Findings findings) {
        boolean whole = WholeDenial.endsAt(sentence, aim.end())
                && !sentence.is(aim.end(), "yet")
                && !WholeDenial.isPartly(sentence, hit.start(), aim.end());
        boolean over = !sentence.is(hit.start() + 1, "do") || sentence.is(aim.end(), "any");
        if (!whole
                || !(over || isAimedFor(attribute, aim.value(), findings))
                || !Assertion.holdsNow(sentence, hit.start(), hit.end())) {
            return false;
        }
        Evidence evidence = Quote.of(sentence, hit.start(), aim.end());
        String name = aim.value().toLowerCase(Locale.ROOT);
        findings.retire(attribute, aim.value(), Confidence.USUAL, evidence);
        findings.held().stream()
                .filter(held -> held.item() == null
                        && held.declared().type().textKind().equals(Optional.of(TextKind.GOAL))
                        && held.value().toLowerCase(Locale.ROOT).endsWith(" " + name))
                .forEach(held -> findings.retire(held, evidence));
        return true;
    }

    private static boolean isAimedFor(Attribute<?> attribute, String name, Findings findings) {
        return findings.isHeld(attribute, name)
                || findings.held().stream()
                        .anyMatch(held -> held.attribute().equals(attribute.name())
                                && held.value().equalsIgnoreCase(name));
    }
}
