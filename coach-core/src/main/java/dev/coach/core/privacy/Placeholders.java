package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands for the identifiers of one request: {@code [[NAME_1]]}. Plain ASCII that models repeat as it is, that Markdown leaves alone
 * and that says what it stands for. A number whose placeholder somebody typed is left out, so that no other text can mean one.
 */
final class Placeholders {
    static final String OPEN = "[[";
    static final String CLOSE = "]]";
    /** More digits are never given, so that a reply is held back for a bounded number of characters. */
    static final int MOST_DIGITS = 7;

    private final Set<String> typed = new HashSet<>();
    private final Map<Kind, Integer> last = new HashMap<>();
    /** The words between the brackets, by what they stand for. */
    private final Map<String, String> words = new LinkedHashMap<>();
    /** What the words between the brackets stand for. */
    private final Map<String, String> originals = new HashMap<>();

    /** @param texts everything that will stand beside the placeholders */
    Placeholders(List<String> texts) {
        for (String text : texts) {
            for (Kind kind : Kind.values()) {
                collectTyped(text, kind.name());
            }
        }
    }

    /** The placeholder of this text; the same one each time. */
    String of(Kind kind, String original) {
        return OPEN + words.computeIfAbsent(original, text -> give(kind, text)) + CLOSE;
    }

    /** What {@code NAME_1} stands for; empty when it was never given. */
    Optional<String> original(String word) {
        return Optional.ofNullable(originals.get(word));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The first one that was given. */
    String example() {
        return OPEN + words.values().iterator().next() + CLOSE;
    }

    private String give(Kind kind, String original) {
        String word;
        do {
            int number = last.merge(kind, 1, Integer::sum);
            word = kind.name() + '_' + number;
        } while (typed.contains(word));
        if (word.length() > kind.name().length() + 1 + MOST_DIGITS) {
            throw new IllegalStateException("more identifiers than there are placeholders");
        }
        originals.put(word, original);
        return word;
    }

    private void collectTyped(String text, String kind) {
        for (int at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
            int from = at + kind.length();
            from += text.startsWith("\\", from) ? 1 : 0;
            if (text.startsWith("_", from)) {
                int end = digitsEnd(text, from + 1);
                if (end > from + 1) {
                    typed.add(kind + '_' + text.substring(from + 1, end));
                }
            }
        }
    }

    /** Behind the digits that begin here; one more than are ever given at most. */
    static int digitsEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end <= from + MOST_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
