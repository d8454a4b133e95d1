package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Writes out the years of which people write the last two figures: "'85" of a year of birth, "Jan 22" of a month, "31/12/27" of a day. */
final class ShortYears {
    private static final int EARLIEST = 1900;
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    /** What lies ahead lies no further ahead than this. */
    private static final int MOST_YEARS_AHEAD = 40;

    private static final Pattern MARKED = Pattern.compile("(?<![\\p{L}\\d])['’](\\d{2})(?!\\d|s\\b)");
    /** Before a whole year, or with "th", the figures are a day. */
    private static final Pattern BEHIND_MONTH = Pattern.compile(
            "(?i)(?<=\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june"
                    + "|july|august|september|october|november|december)\\.? )(\\d{2})(?![\\p{L}\\d]|,? ?\\d{4})");

    private static final Pattern DAY_IN_FIGURES =
            Pattern.compile("(?<![\\d/.])(\\d{1,2}([/.])\\d{1,2}\\2)(\\d{2})(?![\\d/.])");

    private ShortYears() {}

    /** The text with whole years where the attribute asks for a time or a year; else as it is. */
    static String writtenOut(Attribute<?> attribute, String text, LocalDate today) {
        boolean time =
                attribute.type() instanceof AttributeType.Month || attribute.type() instanceof AttributeType.Months;
        boolean year = attribute.type() instanceof AttributeType.WholeNumber number && number.min() >= EARLIEST;
        int latest = attribute.past() ? today.getYear() : today.getYear() + MOST_YEARS_AHEAD;
        String written = time || year || attribute.type() instanceof AttributeType.Day
                ? DAY_IN_FIGURES.matcher(text).replaceAll(found -> found.group(1) + whole(found.group(3), latest))
                : text;
        String marked =
                time || year ? MARKED.matcher(written).replaceAll(found -> whole(found.group(1), latest)) : written;
        return time
                ? BEHIND_MONTH.matcher(marked).replaceAll(found -> {
                    int ofThisCentury = THIS_CENTURY + Integer.parseInt(found.group(1));
                    return ofThisCentury > latest ? found.group() : Integer.toString(ofThisCentury);
                })
                : marked;
    }

    private static String whole(String figures, int latest) {
        int ofThisCentury = THIS_CENTURY + Integer.parseInt(figures);
        return Integer.toString(ofThisCentury > latest ? ofThisCentury - CENTURY : ofThisCentury);
    }
}
