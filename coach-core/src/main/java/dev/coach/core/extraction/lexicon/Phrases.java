package dev.coach.core.extraction.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of one or more words and what they stand for. Case, and hyphen or space within a name, make no difference. Immutable
 * once filled.
 */
public final class Phrases<V> {
    private final Map<String, V> byKey = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int mostWords;

    /**
     * A name found in running text.
     *
     * @param end the place behind its last word
     */
    public record Found<V>(V value, int end) {}

    /** Adds a name; the first meaning of a name stays. */
    void add(String name, V value) {
        String key = key(name);
        if (byKey.putIfAbsent(key, value) == null) {
            String[] words = key.split(" ");
            firstWords.add(words[0]);
            mostWords = Math.max(mostWords, words.length);
        }
    }

    /** What exactly this name stands for. */
    public Optional<V> find(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    /** The longest name that begins at this place of a text. */
    public Optional<Found<V>> longestAt(WordList words, int from) {
        String form = words.form(from);
        if (form.isEmpty() || !firstWords.contains(firstWord(form))) {
            return Optional.empty();
        }
        Found<V> longest = null;
        StringBuilder key = new StringBuilder();
        for (int end = from + 1; end <= from + mostWords && !words.form(end - 1).isEmpty(); end++) {
            key.append(key.isEmpty() ? "" : " ").append(words.form(end - 1).replace('-', ' '));
            V value = byKey.get(key.toString());
            if (value != null) {
                longest = new Found<>(value, end);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static String firstWord(String form) {
        int hyphen = form.indexOf('-');
        return hyphen < 0 ? form : form.substring(0, hyphen);
    }

    private static String key(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ');
        return key.indexOf("  ") < 0 ? key : String.join(" ", key.split(" +"));
    }
}
