package dev.coach.core.extraction.conversation;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A day to come as people name it, counted from the day on which they do; of a span its last day. The wordings are in {@code frames/days-ahead.txt}. */
enum DayAhead {
    TODAY(day -> day),
    TOMORROW(day -> day.plusDays(1)),
    DAY_AFTER_TOMORROW(day -> day.plusDays(2)),
    MONDAY(DayOfWeek.MONDAY),
    TUESDAY(DayOfWeek.TUESDAY),
    WEDNESDAY(DayOfWeek.WEDNESDAY),
    THURSDAY(DayOfWeek.THURSDAY),
    FRIDAY(DayOfWeek.FRIDAY),
    SATURDAY(DayOfWeek.SATURDAY),
    SUNDAY(DayOfWeek.SUNDAY),
    THIS_WEEK(day -> day.with(nextOrSame(DayOfWeek.SUNDAY))),
    NEXT_WEEK(day -> day.with(nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(1)),
    IN_A_WEEK(day -> day.plusWeeks(1)),
    IN_TWO_WEEKS(day -> day.plusWeeks(2)),
    THIS_MONTH(day -> day.with(lastDayOfMonth())),
    NEXT_MONTH(day -> day.plusMonths(1).with(lastDayOfMonth()));

    private final UnaryOperator<LocalDate> ahead;

    DayAhead(UnaryOperator<LocalDate> ahead) {
        this.ahead = ahead;
    }

    /** The first of its name after today. */
    DayAhead(DayOfWeek weekday) {
        this(day -> day.with(next(weekday)));
    }

    LocalDate from(LocalDate day) {
        return ahead.apply(day);
    }
}
