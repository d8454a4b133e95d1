package dev.coach.core.domain.profile;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when: {@code 2019-03/2021}.
 *
 * @param end absent while it goes on
 */
public record MonthRange(PartialDate start, @Nullable PartialDate end) {
    private static final String OPEN = "..";

    public MonthRange {
        Objects.requireNonNull(start, "start");
        if (end != null && end.lastDay().isBefore(start.firstDay())) {
            throw new IllegalArgumentException("%s ends before it begins: %s".formatted(start, end));
        }
    }

    /** Reads the canonical form, an ISO 8601 interval: {@code 2019-03/2021}, or {@code 2019-03/..} while it goes on. */
    public static Optional<MonthRange> parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<PartialDate> start = PartialDate.parse(ends[0]);
        if (ends[1].equals(OPEN)) {
            return start.map(from -> new MonthRange(from, null));
        }
        return start.flatMap(from -> PartialDate.parse(ends[1])
                .filter(to -> !to.lastDay().isBefore(from.firstDay()))
                .map(to -> new MonthRange(from, to)));
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return start + "/" + (end == null ? OPEN : end);
    }
}
