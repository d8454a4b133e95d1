package dev.coach.core.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets of words with a name, from {@code word-classes.txt}: {@code filler} holds the adverbs that may stand in any frame. */
public final class WordClasses {
    private static final Map<String, Set<String>> CLASSES = read();

    private WordClasses() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : LexiconFile.rows("word-classes.txt")) {
            String[] parts = row.get(0).split(":", 2);
            classes.merge(parts[0], Set.copyOf(List.of(parts[1].strip().split(" +"))), (first, more) -> {
                throw new IllegalStateException("the word class " + parts[0] + " is declared twice");
            });
        }
        return Map.copyOf(classes);
    }

    /** The words of a class. */
    public static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no such word class: " + name);
        }
        return words;
    }
}
