package dev.coach.core.extraction.resume;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much some words look like the title of a position. */
final class TitleWords {
    private static final Set<String> WORDS = load();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/,&()|+:]+|(?<=\\p{L})-(?=\\p{Lu})");
    private static final Pattern BEFORE_COMPLEMENT =
            Pattern.compile("(?i)\\s(?:of|for|in|at|de|del|für|im|bei|chez|en|to)\\s.*");

    private TitleWords() {}

    /** 0 for nothing that speaks for a title, 3 for a head noun in its place. */
    static double score(String text) {
        String head = BEFORE_COMPLEMENT.matcher(text).replaceFirst("");
        List<String> words = words(head);
        if (words.isEmpty()) {
            return 0;
        }
        if (isTitle(words.get(words.size() - 1))) {
            return 3;
        }
        return words(text).stream().anyMatch(TitleWords::isTitle) ? 2 : 0;
    }

    static boolean isTitle(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.:]$", "");
        // "Mitarbeiter*in", "Verkäufer/-in", "Developers".
        return WORDS.contains(plain)
                || WORDS.contains(plain.replaceAll("[*:_]?in(?:nen)?$", ""))
                || (plain.length() > 4 && WORDS.contains(plain.replaceAll("s$", "")));
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        WordFile.lines("titles.txt").forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }
}
