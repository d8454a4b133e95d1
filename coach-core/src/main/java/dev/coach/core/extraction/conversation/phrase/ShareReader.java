package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads shares in words as whole percents: "half", "a third", "three quarters of my time". */
public final class ShareReader {
    private static final Map<String, Integer> PARTS = Map.of(
            "half",
            2,
            "third",
            3,
            "thirds",
            3,
            "quarter",
            4,
            "quarters",
            4,
            "fifth",
            5,
            "fifths",
            5,
            "tenth",
            10,
            "tenths",
            10);
    private static final Map<String, Integer> COUNTS = Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4);
    /** "Half a day" and "a third job" are no shares. */
    private static final Set<String> BEHIND = Set.of("of", "the");

    private static final Set<String> OF_TIME = Set.of("of", "the", "my", "working", "work", "time", "week", "year");

    private ShareReader() {}

    /** The share that begins at this place, in percent. */
    public static Optional<Found<Integer>> read(Sentence sentence, int from) {
        Integer count = COUNTS.get(sentence.form(from));
        int at = count == null ? from : from + 1;
        Integer parts = PARTS.get(sentence.form(at));
        boolean counted = count != null || sentence.is(at, "half");
        if (parts == null || !counted || sentence.hasWord(at + 1) && !sentence.is(at + 1, BEHIND)) {
            return Optional.empty();
        }
        double percent = 100.0 * (count == null ? 1 : count) / parts;
        int end = at + 1;
        while (sentence.is(end, OF_TIME)) {
            end++;
        }
        return percent <= 100 ? Optional.of(new Found<>((int) Math.round(percent), end)) : Optional.empty();
    }
}
