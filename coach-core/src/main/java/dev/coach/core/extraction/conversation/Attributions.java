package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;
import java.util.stream.IntStream;

/** Knows when what was just said is somebody else's: "I'm an expert in Excel, says my mum". */
final class Attributions {
    private enum Meaning {
        /** Before a statement: "according to my mum", "in the game". */
        OPENS,
        /** Before "I", which is then another: "her answer was I'm a doctor". */
        REPEATS,
        OTHERS,
        /** The same, and a few words may stand between: "I have ten years of experience, which is nonsense". */
        UNTRUE
    }

    /** "Or at least so my boss says". */
    private static final Set<String> BEFORE = Set.of(",", "-", "or", "at", "least", "so", "that");

    private static final Set<String> OPENERS = WordClasses.of("small-talk");
    /** "In the show I was a dancer, but now I'm a teacher" speaks of two worlds. */
    private static final Set<String> BACK_AGAIN = Set.of("now", "but", "today", "actually", "really");

    private static final int MOST_BEFORE = 5;
    private static final int MOST_BETWEEN = 5;
    private static final Frames<Meaning> FRAMES = Frames.load("attributions", Meaning.class);

    private Attributions() {}

    /** @param end behind the statement */
    static boolean areAt(Sentence sentence, int end) {
        int at = end;
        while (sentence.is(at, BEFORE) && at < end + MOST_BEFORE) {
            at++;
        }
        return FRAMES.at(sentence, at).stream().anyMatch(hit -> hit.meaning() == Meaning.OTHERS)
                || isUntrue(sentence, end);
    }

    private static boolean isUntrue(Sentence sentence, int end) {
        int mark = sentence.nextMark(end, MOST_BETWEEN);
        return FRAMES.at(sentence, sentence.hasWord(mark) ? end : mark + 1).stream()
                .anyMatch(hit -> hit.meaning() == Meaning.UNTRUE);
    }

    /**
     * Whether the words before the statement give it to others, or to no real world.
     *
     * @param start where the statement begins
     */
    static boolean openAt(Sentence sentence, int start) {
        int from = 0;
        while (from < start && (!sentence.hasWord(from) || sentence.is(from, OPENERS))) {
            from++;
        }
        return FRAMES.at(sentence, from).stream()
                .filter(hit -> hit.end() <= start)
                .filter(hit -> hit.meaning() == Meaning.OPENS
                        || hit.meaning() == Meaning.REPEATS && sentence.is(hit.end(), "i"))
                .anyMatch(hit -> IntStream.range(hit.end(), start).noneMatch(at -> sentence.is(at, BACK_AGAIN)));
    }
}
