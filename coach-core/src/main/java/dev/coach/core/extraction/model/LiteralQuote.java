package dev.coach.core.extraction.model;

import java.util.Optional;

/**
 * Finds a quote in the text that it was taken from, when it was shown and copied in a slightly other form: line breaks became spaces,
 * angle brackets and quotation marks others that look like them. What is found is the literal part of the text.
 */
final class LiteralQuote {
    private LiteralQuote() {}

    static Optional<String> in(String text, String quote) {
        if (text.contains(quote)) {
            return quote.isBlank() ? Optional.empty() : Optional.of(quote);
        }
        int[] places = new int[text.length()];
        String plain = plain(text, places);
        String wanted = plain(quote, new int[quote.length()]).strip();
        int at = wanted.isEmpty() ? -1 : plain.indexOf(wanted);
        return at < 0
                ? Optional.empty()
                : Optional.of(text.substring(places[at], places[at + wanted.length() - 1] + 1));
    }

    /** @param places takes where each character of the result stands in the text */
    private static String plain(String text, int[] places) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = plain(text.charAt(at));
            if (character == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') {
                continue;
            }
            places[plain.length()] = at;
            plain.append(character);
        }
        return plain.toString();
    }

    private static char plain(char character) {
        return switch (character) {
            case '‹' -> '<';
            case '›' -> '>';
            case '‘', '’', '‛', '´', '`' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑' -> '-';
            default -> Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
        };
    }
}
