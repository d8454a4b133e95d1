package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether what follows on a denial leaves all of it denied: "I don't work at Tesco any more" does, "on Mondays", "full-time" and
 * "because I love it" do not, and then nothing is denied.
 */
final class WholeDenial {
    private static final Set<String> BEHIND = WordClasses.of("leaves-whole");

    /** "I'm not just a nurse" says that somebody is a nurse. */
    private static final Set<String> PARTLY = WordClasses.of("partly");

    private WholeDenial() {}

    /** @param end the place behind what is denied */
    static boolean endsAt(Sentence sentence, int end) {
        return !sentence.hasWord(end)
                || sentence.is(end, BEHIND)
                || sentence.is(end, "at") && sentence.is(end + 1, "all")
                || sentence.is(end, "after") && sentence.is(end + 1, "all")
                || sentence.is(end, "at") && sentence.is(end + 1, "the") && sentence.is(end + 2, "moment");
    }

    /** Whether a denial leaves it true in part: "I'm not just a nurse", "I didn't only study law". */
    static boolean isPartly(Sentence sentence, int start, int end) {
        return IntStream.range(start, end).anyMatch(at -> sentence.is(at, PARTLY));
    }
}
