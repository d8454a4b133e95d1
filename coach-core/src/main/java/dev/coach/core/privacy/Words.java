package dev.coach.core.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as its words, each of letters or of digits. Asking for one outside the text gives a word without characters. */
final class Words {
    /** A word of letters with an apostrophe behind its first letters is one: O'Brien, D'Angelo; "Anna's" is two. */
    private static final int BEFORE_APOSTROPHE = 2;

    private static final int LONGEST_NAME = 60;
    private static final int FIRST_WITH_ACCENT = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * A word.
     *
     * @param plain in lower case and without accents
     * @param capital whether it begins with a capital letter
     */
    record Word(int start, int end, String plain, boolean capital) {
        boolean isNumber() {
            return !plain.isEmpty() && Character.isDigit(plain.charAt(0));
        }

        int length() {
            return end - start;
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (Character.isLetter(first)) {
                at = add(at, lettersEnd(at));
            } else if (Character.isDigit(first)) {
                int end = at;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                at = add(at, end);
            } else {
                at++;
            }
        }
    }

    private int add(int start, int end) {
        String word = text.substring(start, end);
        words.add(new Word(start, end, plain(word), Character.isUpperCase(word.charAt(0))));
        return end;
    }

    private int lettersEnd(int from) {
        int end = from;
        while (end < text.length()
                && (isLetter(text.charAt(end))
                        || (isApostrophe(text.charAt(end))
                                && end - from <= BEFORE_APOSTROPHE
                                && end + 2 < text.length()
                                && Character.isLetter(text.charAt(end + 1))
                                && Character.isLetter(text.charAt(end + 2))))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char character) {
        return character == '\'' || character == '’';
    }

    /** As names are compared: in lower case, without accents. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return word.length() > LONGEST_NAME || lower.chars().allMatch(character -> character < FIRST_WITH_ACCENT)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return index >= 0 && index < words.size()
                ? words.get(index)
                : new Word(text.length(), text.length(), "", false);
    }

    /** What stands between the word before and this one; empty before the first and behind the last. */
    String gap(int index) {
        return index <= 0 || index >= words.size()
                ? ""
                : text.substring(words.get(index - 1).end(), words.get(index).start());
    }

    /** The character behind a word; a line break at the end of the text. */
    char behind(int index) {
        int end = get(index).end();
        return end < text.length() ? text.charAt(end) : '\n';
    }

    /** The character before a word; a line break at the beginning of the text. */
    char before(int index) {
        int start = get(index).start();
        return start > 0 ? text.charAt(start - 1) : '\n';
    }

    /** Whether nothing but a space parts this word from the one before. */
    boolean follows(int index) {
        String gap = gap(index);
        return gap.length() == 1 && (gap.charAt(0) == ' ' || gap.charAt(0) == '\u00a0');
    }

    /** Whether a sentence or a line begins with this word. */
    boolean begins(int index) {
        if (index <= 0) {
            return true;
        }
        String gap = gap(index);
        return gap.chars().anyMatch(character -> ".!?:;\n\"“«¿¡•".indexOf(character) >= 0);
    }

    String text() {
        return text;
    }
}
