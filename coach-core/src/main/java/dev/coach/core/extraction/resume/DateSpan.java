package dev.coach.core.extraction.resume;

import dev.coach.core.domain.profile.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time as a résumé prints it: a range, a range that is still open, or one date.
 *
 * @param start absent only when nothing but an end is printed
 * @param end absent for one date and for an open range
 * @param open whether it goes on: "2019 – present", "since 2019"
 * @param from where it begins in its text, in characters
 * @param to where it ends, exclusive
 */
public record DateSpan(PartialDate start, @Nullable PartialDate end, boolean open, int from, int to) {

    /** All times in a text, from left to right. */
    public static List<DateSpan> in(String text) {
        return DateSpans.in(text);
    }

    /** Whether a text says nothing but a time, perhaps with its length: "May 2022 – Aug 2022 (4 months)". */
    public static boolean isAlone(String text) {
        List<DateSpan> spans = in(text);
        if (spans.isEmpty()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(text);
        for (int at = spans.size() - 1; at >= 0; at--) {
            rest.replace(spans.get(at).from(), spans.get(at).to(), " ");
        }
        return DateSpans.withoutDurations(rest.toString()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    boolean isSingle() {
        return end == null && !open;
    }

    String quotedFrom(String text) {
        return text.substring(from, to);
    }
}
