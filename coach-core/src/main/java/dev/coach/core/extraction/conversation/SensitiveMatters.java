package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import java.util.Optional;

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
        return first(words).isPresent();
    }

    /** These words up to the first that speak of a sensitive matter, or from behind them, whichever is longer; all when none do. */
    public static String leftOutOf(String words) {
        return first(words)
                .map(hit -> {
                    String before = words.substring(0, hit.start()).strip();
                    String behind = words.substring(hit.end()).strip();
                    return before.length() >= behind.length() || areIn(behind) ? before : behind;
                })
                .orElse(words);
    }

    /** The characters of the first words that do. */
    private static Optional<Frames.Hit<Matter>> first(String words) {
        for (Sentence sentence : Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, words, null))) {
            int behindNothing = 0;
            for (Frames.Hit<Matter> hit : FRAMES.in(sentence)) {
                if (hit.meaning() == Matter.NOTHING) {
                    behindNothing = Math.max(behindNothing, hit.end());
                } else if (hit.start() >= behindNothing) {
                    return Optional.of(new Frames.Hit<>(
                            hit.meaning(),
                            sentence.word(hit.start()).start(),
                            sentence.word(hit.end() - 1).end()));
                }
            }
        }
        return Optional.empty();
    }
}
