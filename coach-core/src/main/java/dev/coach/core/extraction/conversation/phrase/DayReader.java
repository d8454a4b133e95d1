package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads full dates: "2027-05-31", "31 May 2027", "May 31st, 2027", "31.05.2027", and from the day on which it is said "today" and
 * "tomorrow". "5/6/2027" is read nowhere: half the world means May by it, the other half June.
 */
public final class DayReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Map<String, Integer> NEAR = Map.of("yesterday", -1, "today", 0, "tomorrow", 1);
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final NumberWords words;

    /**
     * A date as it was written, which may not exist.
     *
     * @param day from 0 to 99
     * @param month from 0 to 99
     */
    public record Named(int year, int month, int day) {
        /** Empty for the 31st of February, and for years that nobody speaks of in a career. */
        public Optional<LocalDate> date() {
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException neverWas) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return month < 1 || month > MONTHS
                    ? "%d-%02d-%02d".formatted(year, month, day)
                    : "%d %s %d".formatted(day, Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH), year);
        }
    }

    public DayReader(NumberWords words) {
        this.words = words;
    }

    /** The date that begins at this place. */
    public Optional<Found<Named>> read(Sentence sentence, int at) {
        return near(sentence, at)
                .or(() -> inFigures(sentence.form(at)))
                .map(named -> new Found<>(named, at + 1))
                .or(() -> inWords(sentence, at));
    }

    /** The date to come that begins at this place; without its year the next one: "3 December", "the 3rd of December". */
    public Optional<Found<LocalDate>> readAhead(Sentence sentence, int at) {
        return read(sentence, at)
                .flatMap(found -> found.value().date().map(date -> new Found<>(date, found.end())))
                .or(() -> inWordsAhead(sentence, at));
    }

    private Optional<Found<LocalDate>> inWordsAhead(Sentence sentence, int from) {
        Matcher first = DAY.matcher(sentence.form(from));
        boolean opens = first.matches();
        int monthAt = !opens ? from : sentence.is(from + 1, "of") ? from + 2 : from + 1;
        Matcher behind = DAY.matcher(sentence.form(monthAt + 1));
        Optional<Integer> month = words.month(sentence.form(monthAt));
        LocalDate today = sentence.utterance().day();
        if (today == null || month.isEmpty() || !opens && !behind.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(opens ? first.group(1) : behind.group(1));
        return new Named(today.getYear(), month.get(), day)
                .date()
                .map(date -> date.isBefore(today) ? date.plusYears(1) : date)
                .map(date -> new Found<>(date, opens ? monthAt + 1 : monthAt + 2));
    }

    private static Optional<Named> near(Sentence sentence, int at) {
        LocalDate day = sentence.utterance().day();
        Integer away = NEAR.get(sentence.form(at));
        if (day == null || away == null) {
            return Optional.empty();
        }
        LocalDate meant = day.plusDays(away);
        return Optional.of(new Named(meant.getYear(), meant.getMonthValue(), meant.getDayOfMonth()));
    }

    private static Optional<Named> inFigures(String form) {
        Matcher iso = ISO.matcher(form);
        if (iso.matches()) {
            return Optional.of(named(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher dotted = DOTTED.matcher(form);
        if (dotted.matches()) {
            return Optional.of(named(dotted.group(3), dotted.group(2), dotted.group(1)));
        }
        Matcher slashed = SLASHED.matcher(form);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        if (first > MONTHS) {
            return Optional.of(named(slashed.group(3), slashed.group(2), slashed.group(1)));
        }
        return second > MONTHS || first == second
                ? Optional.of(named(slashed.group(3), slashed.group(1), slashed.group(2)))
                : Optional.empty();
    }

    private static Named named(String year, String month, String day) {
        return new Named(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** "31 May 2027", "the 31st of May, 2027", "May 31, 2027". */
    private Optional<Found<Named>> inWords(Sentence sentence, int from) {
        Matcher dayFirst = DAY.matcher(sentence.form(from));
        boolean opens = dayFirst.matches();
        int monthAt = !opens ? from : sentence.is(from + 1, "of") ? from + 2 : from + 1;
        Optional<Integer> month = words.month(sentence.form(monthAt));
        Matcher dayBehind = DAY.matcher(sentence.form(monthAt + 1));
        if (month.isEmpty() || !opens && !dayBehind.matches()) {
            return Optional.empty();
        }
        int yearAt = opens ? monthAt + 1 : monthAt + 2;
        yearAt = sentence.is(yearAt, ",") ? yearAt + 1 : yearAt;
        String year = sentence.form(yearAt);
        String day = opens ? dayFirst.group(1) : dayBehind.group(1);
        return YEAR.matcher(year).matches()
                ? Optional.of(
                        new Found<>(new Named(Integer.parseInt(year), month.get(), Integer.parseInt(day)), yearAt + 1))
                : Optional.empty();
    }
}
