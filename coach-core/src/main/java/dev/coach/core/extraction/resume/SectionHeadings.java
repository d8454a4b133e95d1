package dev.coach.core.extraction.resume;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that head the sections of a résumé, in English, Spanish, French and German. */
public final class SectionHeadings {
    private static final int MAX_WORDS = 6;
    private static final int MAX_LENGTH = 60;

    private static final Map<String, SectionKind> PHRASES = new HashMap<>();
    private static final Set<String> WORDS_BEFORE = new HashSet<>();

    static {
        for (String line : WordFile.lines("headings.txt")) {
            int equals = line.indexOf('=');
            List<String> phrases = Arrays.stream(line.substring(equals + 1).split("\\|"))
                    .map(String::strip)
                    .toList();
            String group = line.substring(0, equals).strip();
            if (group.equals("BEFORE")) {
                WORDS_BEFORE.addAll(phrases);
            } else {
                phrases.forEach(phrase -> PHRASES.put(phrase, SectionKind.valueOf(group)));
            }
        }
    }

    private SectionHeadings() {}

    /** The section that a piece of a line opens; nothing when it is no known heading. */
    public static Optional<SectionKind> kindOf(String text) {
        String bare = bare(text);
        if (bare.isEmpty() || bare.length() > MAX_LENGTH || !startsLikeAHeading(bare)) {
            return Optional.empty();
        }
        String phrase = folded(bare);
        if (phrase.split(" ").length > MAX_WORDS) {
            return Optional.empty();
        }
        Optional<SectionKind> whole = kindOfPhrase(phrase);
        return whole.isPresent() ? whole : kindOfList(phrase);
    }

    /** Several headings in one, such as "Skills & Interests": the first decides. */
    private static Optional<SectionKind> kindOfList(String phrase) {
        List<SectionKind> kinds = new ArrayList<>();
        for (String part : phrase.split(" (?:&|and|y|et|und|/) |, | / |/")) {
            Optional<SectionKind> kind = kindOfPhrase(part.strip());
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            kinds.add(kind.get());
        }
        return kinds.stream().findFirst();
    }

    private static Optional<SectionKind> kindOfPhrase(String phrase) {
        String rest = phrase;
        while (true) {
            SectionKind kind = PHRASES.get(rest);
            if (kind != null) {
                return Optional.of(kind);
            }
            int space = rest.indexOf(' ');
            if (space < 0 || !WORDS_BEFORE.contains(rest.substring(0, space))) {
                return Optional.empty();
            }
            rest = rest.substring(space + 1);
        }
    }

    /** Without bullets, numbers, rules and colons around it, and with spaced-out letters closed up. */
    private static String bare(String text) {
        String bare = text.replaceAll("^[^\\p{L}]+|[^\\p{L})]+$", "");
        return bare.matches("\\p{L}(?: \\p{L}){3,}") ? bare.replace(" ", "") : bare;
    }

    /** A wrapped sentence can end in a line that says only "experience". */
    private static boolean startsLikeAHeading(String bare) {
        return Character.isUpperCase(bare.codePointAt(0));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
