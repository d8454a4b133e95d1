package dev.coach.core.privacy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names as e-mail addresses spell them: {@code ada.lovelace@…} says who "Ada Lovelace" is. Each is its letters alone, without accents. */
final class SpelledNames {
    /** Fewer letters are a first name, a department or initials. */
    private static final int FEWEST_LETTERS = 6;
    /** What addresses are called that belong to nobody. */
    private static final Set<String> NOBODY = WordList.of("nobody");

    private SpelledNames() {}

    static Set<String> in(List<String> texts) {
        Set<String> names = new HashSet<>();
        for (String text : texts) {
            for (Found email : EmailRule.in(text)) {
                String local = text.substring(email.start(), text.indexOf('@', email.start()));
                String[] parts = Words.plain(local).split("[^\\p{L}]+");
                String letters = String.join("", parts);
                boolean somebody = Arrays.stream(parts).noneMatch(NOBODY::contains);
                if (letters.length() >= FEWEST_LETTERS && somebody) {
                    names.add(letters);
                }
            }
        }
        return names;
    }
}
