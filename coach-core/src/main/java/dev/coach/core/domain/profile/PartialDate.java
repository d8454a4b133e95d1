package dev.coach.core.domain.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as people remember it: a year, or a year and a month.
 *
 * @param year 1900 to 2100
 * @param month 1 to 12; absent when only the year is known
 */
public record PartialDate(int year, @Nullable Integer month) implements Comparable<PartialDate> {
    public PartialDate {
        if (year < 1900 || year > 2100) {
            throw new IllegalArgumentException("year must be between 1900 and 2100: " + year);
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("month must be between 1 and 12: " + month);
        }
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue());
    }

    /** Reads the canonical form, {@code 2019} or {@code 2019-05}. */
    public static Optional<PartialDate> parse(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return Optional.of(new PartialDate(Integer.parseInt(text), null));
            }
            return Optional.of(of(YearMonth.parse(text)));
        } catch (DateTimeParseException | IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    /** The first day that can be meant. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, 1);
    }

    /** The last day that can be meant. */
    public LocalDate lastDay() {
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    /** Whether it lies before the other, whatever day is meant by them. */
    public boolean isBefore(PartialDate other) {
        return lastDay().isBefore(other.firstDay());
    }

    /** By time; a year alone stands before its months. */
    @Override
    public int compareTo(PartialDate other) {
        int years = Integer.compare(year, other.year);
        return years != 0
                ? years
                : Integer.compare(Objects.requireNonNullElse(month, 0), Objects.requireNonNullElse(other.month, 0));
    }

    /** The canonical form, ISO 8601 with the precision that is known. */
    @Override
    public String toString() {
        return month == null ? Integer.toString(year) : "%04d-%02d".formatted(year, month);
    }
}
