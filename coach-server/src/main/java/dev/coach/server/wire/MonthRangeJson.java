package dev.coach.server.wire;

import dev.coach.core.domain.profile.MonthRange;
import org.jspecify.annotations.Nullable;

/** From one month to another; without an end while it goes on. */
public record MonthRangeJson(String start, @Nullable String end) {
    static MonthRangeJson of(MonthRange range) {
        return new MonthRangeJson(
                range.start().toString(),
                range.end() == null ? null : range.end().toString());
    }
}
