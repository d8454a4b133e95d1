package dev.coach.core.extraction.conversation.text;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Place;
import java.util.Set;

/** Cuts the words that prove a claim out of an utterance: a literal part, from word to word, at most 200 characters long. */
public final class Quote {
    private static final int MAX_LENGTH = 200;
    private static final int GOOD_LENGTH = 120;
    private static final Set<String> NEXT_CLAUSE = Set.of("and", "but", "so", "because", "although", "though", "while");

    private Quote() {}

    /** These words, and the rest of their clause when that is short. */
    public static Evidence of(Sentence sentence, int from, int to) {
        int end = to;
        while (sentence.hasWord(end)
                && !sentence.is(end, NEXT_CLAUSE)
                && length(sentence, from, end + 1) <= GOOD_LENGTH) {
            end++;
        }
        boolean clauseEnds = !sentence.hasWord(end) || sentence.is(end, NEXT_CLAUSE);
        return exactly(sentence, from, clauseEnds ? end : to);
    }

    /** Whether the whole sentence can be quoted; of a longer one the part that is cut off may be the part that was read. */
    public static boolean holds(Sentence sentence) {
        return length(sentence, 0, sentence.size()) <= MAX_LENGTH;
    }

    /** Where the clauses of these words that can be quoted end; {@code from} when the first is too long already. */
    public static int clausesEnd(Sentence sentence, int from, int to) {
        int end = to;
        while (end > from && length(sentence, from, end) > MAX_LENGTH) {
            end--;
            while (end > from && sentence.hasWord(end) && !sentence.is(end, NEXT_CLAUSE)) {
                end--;
            }
        }
        return end;
    }

    /** These words and no more; fewer when they are too long. */
    public static Evidence exactly(Sentence sentence, int from, int to) {
        int start = from;
        while (start < to - 1 && !sentence.hasWord(start)) {
            start++;
        }
        int end = to;
        while (end > start + 1 && (length(sentence, start, end) > MAX_LENGTH || !sentence.hasWord(end - 1))) {
            end--;
        }
        return new Evidence(
                sentence.text(start, end),
                new Place.InUtterance(sentence.utterance().index()));
    }

    private static int length(Sentence sentence, int from, int to) {
        return sentence.word(to - 1).end() - sentence.word(from).start();
    }
}
