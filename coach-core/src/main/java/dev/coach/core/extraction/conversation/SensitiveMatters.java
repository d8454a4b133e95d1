package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.text.Tokenizer;

/**
 * Knows words that speak of health, family, debts, beliefs and the like, of the coachee or somebody close. Whoever works with such matters, "a cancer
 * nurse", says nothing of themselves. The words are in {@code frames/sensitive-matters.txt}.
 */
public final class SensitiveMatters {
    private enum Matter {
        /** It only sounds alike. */
        NOTHING,
        HEALTH,
        /** Stress, exhaustion, and what is left of strength and sleep. */
        STRAIN,
        /** Who is looked after or lives on the coachee's pay, and the family. */
        CARE,
        /** Debts and savings. */
        MONEY,
        /** What holds the coachee where they live. */
        HOME,
        /** Military or civilian. */
        SERVICE,
        /** A criminal one. */
        RECORD,
        /** How alone the coachee is. */
        COMPANY,
        /** In themselves. */
        CONFIDENCE,
        /** What a workplace or a course must provide. */
        NEEDS,
        DISABILITY,
        BELIEF,
        ORIENTATION,
        UNION,
        POLITICS,
        FAMILY_PLANNING
    }

    private static final Frames<Matter> FRAMES = Frames.load("sensitive-matters", Matter.class);

    private SensitiveMatters() {}

    /** Whether some of these words speak of a sensitive matter. */
    public static boolean areIn(String words) {
        return Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, words, null)).stream()
                .anyMatch(sentence -> {
                    int behindNothing = 0;
                    for (Frames.Hit<Matter> hit : FRAMES.in(sentence)) {
                        if (hit.meaning() == Matter.NOTHING) {
                            behindNothing = Math.max(behindNothing, hit.end());
                        } else if (hit.start() >= behindNothing) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
