package dev.coach.core.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of words with a name, from {@code words.txt} beside this class: lines such as {@code particle: de, la, van}. */
final class WordList {
    private static final Map<String, Set<String>> LISTS = read();

    private WordList() {}

    /** The words of a list, in lower case and without accents. */
    static Set<String> of(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no such list of words: " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream file = WordList.class.getResourceAsStream("words.txt")) {
            if (file == null) {
                throw new IllegalStateException("words.txt is missing from the jar");
            }
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(":", 2);
                    lists.put(
                            parts[0],
                            Arrays.stream(parts[1].split(","))
                                    .map(word -> Words.plain(word.strip()))
                                    .collect(Collectors.toUnmodifiableSet()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read words.txt", e);
        }
        return Map.copyOf(lists);
    }
}
