package dev.coach.core.extraction.conversation.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in figures as they are written in different countries: "45,000", "45.000", "45 000", "45'000", "15.50", "15,50",
 * "1.234,56". Three figures behind a single mark are thousands, one or two are a fraction; anything else is no amount.
 */
final class Figures {
    /** What one amount looks like in a text, whether or not it is well formed. */
    static final String WRITTEN = "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d])(?:[.,]\\d{1,2}(?!\\d))?|\\d[\\d.,'’]*";

    private static final Pattern GROUPED =
            Pattern.compile("([1-9]\\d{0,2}(?:([.,'’ \\u00a0\\u202f])\\d{3})(?:\\2\\d{3})*)(?:(?!\\2)[.,](\\d{1,2}))?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,2}))?");

    private Figures() {}

    /** The amount that the figures name; a mark at their end belongs to the sentence. */
    static Optional<BigDecimal> amount(String figures) {
        String trimmed = figures.replaceAll("[.,'’]+$", "");
        Matcher grouped = GROUPED.matcher(trimmed);
        if (grouped.matches()) {
            return amount(grouped.group(1).replaceAll("\\D", ""), grouped.group(3));
        }
        Matcher plain = PLAIN.matcher(trimmed);
        return plain.matches() ? amount(plain.group(1), plain.group(2)) : Optional.empty();
    }

    private static Optional<BigDecimal> amount(String whole, @Nullable String fraction) {
        return whole.length() > 9
                ? Optional.empty()
                : Optional.of(new BigDecimal(fraction == null ? whole : whole + "." + fraction));
    }
}
