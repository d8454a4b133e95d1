package dev.coach.core.extraction.lexicon;

import java.util.List;
import java.util.Optional;

/** Numbers and months that are written as words. */
public final class NumberWords {
    private final Phrases<Integer> numbers = integers("numbers.tsv");
    private final Phrases<Integer> months = integers("months.tsv");

    private NumberWords() {}

    public static NumberWords load() {
        return new NumberWords();
    }

    private static Phrases<Integer> integers(String file) {
        Phrases<Integer> phrases = new Phrases<>();
        for (List<String> row : LexiconFile.rows(file)) {
            LexiconFile.names(row, 1, "\\|").forEach(name -> phrases.add(name, Integer.valueOf(row.get(0))));
        }
        return phrases;
    }

    /** The number that this one word names: {@code twelve}, {@code a}. */
    public Optional<Integer> number(String word) {
        return numbers.find(word);
    }

    /** The month from 1 to 12 that this word names or abbreviates. */
    public Optional<Integer> month(String word) {
        return months.find(word);
    }
}
