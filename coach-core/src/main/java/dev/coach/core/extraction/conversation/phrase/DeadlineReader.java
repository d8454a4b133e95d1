package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times to come: "June 2027", and, from the day on which it is said, "next year", "by the end of the year", "in two years",
 * "within 18 months". What is over by that day is none, and what may mean this year or the next ("next summer", said in spring) is
 * left open. Without a day only dates are read.
 */
public final class DeadlineReader {
    private static final int DECEMBER = 12;
    private static final double LONGEST_YEARS = 50;

    /** The first and the last month of those seasons that lie in one year. */
    private static final Map<String, int[]> SEASONS = Map.of(
            "spring", new int[] {3, 5},
            "easter", new int[] {3, 4},
            "summer", new int[] {6, 8},
            "autumn", new int[] {9, 11},
            "fall", new int[] {9, 11});

    private static final Set<String> BEFORE_SPAN = Set.of("in", "within");
    private static final Set<String> BEFORE_MONTH = Set.of("by", "before", "until", "till", "in");
    /** "In two years of training" and "in a year or two" name no time. */
    private static final Set<String> NO_SPAN_ALONE = Set.of("of", "or", "and", "ago");

    private static final Set<String> END = Set.of("end");

    private final DateReader dates;
    private final NumberReader numbers;
    private final NumberWords words;

    public DeadlineReader(NumberWords words) {
        this.words = words;
        this.dates = new DateReader(words);
        this.numbers = new NumberReader(words);
    }

    /** The time that is named at this place, without the preposition before it, but with the "in" of "in two years". */
    public Optional<Found<PartialDate>> read(Sentence sentence, int from) {
        LocalDate day = sentence.utterance().day();
        boolean date = dates.read(sentence, from).isPresent();
        return date || day == null ? readDate(sentence, from) : fromDay(sentence, from, day);
    }

    /** The date that is named at this place in so many words. */
    public Optional<Found<PartialDate>> readDate(Sentence sentence, int from) {
        LocalDate day = sentence.utterance().day();
        return dates.read(sentence, from).filter(found -> day == null || !isOver(found.value(), day));
    }

    private static boolean isOver(PartialDate date, LocalDate day) {
        Integer month = date.month();
        return date.year() < day.getYear()
                || date.year() == day.getYear() && month != null && month < day.getMonthValue();
    }

    private Optional<Found<PartialDate>> fromDay(Sentence sentence, int from, LocalDate day) {
        return span(sentence, from, day)
                .or(() -> end(sentence, from, day))
                .or(() -> period(sentence, from, day))
                .or(() -> newYear(sentence, from, day))
                .or(() -> season(sentence, from, day))
                .or(() -> coming(sentence, from, day))
                .or(() -> month(sentence, from, day));
    }

    /** "in two years", "within the next 18 months", "two years from now". */
    private Optional<Found<PartialDate>> span(Sentence sentence, int from, LocalDate day) {
        boolean opened = sentence.is(from, BEFORE_SPAN);
        int at = opened ? from + 1 : from;
        at = opened && sentence.is(at, "the") && sentence.is(at + 1, "next") ? at + 2 : at;
        Optional<Found<Duration>> span = numbers.duration(sentence, at);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        int end = span.get().end();
        boolean fromNow = sentence.is(end, "from") && (sentence.is(end + 1, "now") || sentence.is(end + 1, "today"));
        end = fromNow ? end + 2 : sentence.is(end, "time") ? end + 1 : end;
        double years = span.get().value().in(Unit.YEARS);
        boolean shown = (opened || fromNow) && !sentence.is(end, NO_SPAN_ALONE) && years <= LONGEST_YEARS;
        return shown ? Optional.of(new Found<>(after(day, span.get().value()), end)) : Optional.empty();
    }

    /** The end of a span of time that begins on the day of the sentence: "two years". */
    public Optional<Found<PartialDate>> readSpan(Sentence sentence, int at) {
        LocalDate day = sentence.utterance().day();
        return numbers.duration(sentence, at)
                .filter(found -> day != null && found.value().in(Unit.YEARS) <= LONGEST_YEARS)
                .map(found -> new Found<>(after(Objects.requireNonNull(day), found.value()), found.end()));
    }

    private static PartialDate after(LocalDate day, Duration span) {
        LocalDate then = span.unit() == Unit.DAYS || span.unit() == Unit.WEEKS
                ? day.plusDays(Math.round(span.in(Unit.DAYS)))
                : day.plusMonths(Math.round(span.in(Unit.MONTHS)));
        return PartialDate.of(YearMonth.from(then));
    }

    /** "the end of next year", "end of the month", "year end". */
    private static Optional<Found<PartialDate>> end(Sentence sentence, int from, LocalDate day) {
        int at = sentence.is(from, "the") ? from + 1 : from;
        if (!sentence.is(at, END) || !sentence.is(at + 1, "of")) {
            return Optional.empty();
        }
        Found<Integer> ahead = ahead(sentence, at + 2);
        if (ahead == null) {
            return Optional.empty();
        }
        if (sentence.is(ahead.end(), "year")) {
            return Optional.of(new Found<>(new PartialDate(day.getYear() + ahead.value(), DECEMBER), ahead.end() + 1));
        }
        return sentence.is(ahead.end(), "month")
                ? Optional.of(new Found<>(monthsAfter(day, ahead.value()), ahead.end() + 1))
                : Optional.empty();
    }

    /** "next year", "this year", "next month", "the year after next". */
    private static Optional<Found<PartialDate>> period(Sentence sentence, int from, LocalDate day) {
        int at = sentence.is(from, "the") ? from + 1 : from;
        if (sentence.is(at, "year") && sentence.is(at + 1, "after") && sentence.is(at + 2, "next")) {
            return Optional.of(new Found<>(new PartialDate(day.getYear() + 2, null), at + 3));
        }
        if (!sentence.is(from, "next") && !sentence.is(from, "this")) {
            return Optional.empty();
        }
        int ahead = sentence.is(from, "next") ? 1 : 0;
        if (sentence.is(from + 1, "year")) {
            return Optional.of(new Found<>(new PartialDate(day.getYear() + ahead, null), from + 2));
        }
        return sentence.is(from + 1, "month")
                ? Optional.of(new Found<>(monthsAfter(day, ahead), from + 2))
                : Optional.empty();
    }

    /** How many years or months away, and the place of that word; null when neither follows. */
    private static @Nullable Found<Integer> ahead(Sentence sentence, int at) {
        if (sentence.is(at, "next")) {
            return new Found<>(1, at + 1);
        }
        return sentence.is(at, "this") || sentence.is(at, "the") ? new Found<>(0, at + 1) : null;
    }

    private static PartialDate monthsAfter(LocalDate day, int months) {
        return PartialDate.of(YearMonth.from(day.withDayOfMonth(1).plusMonths(months)));
    }

    /** "next summer", "this autumn", "by summer": a season gives the year alone. */
    private static Optional<Found<PartialDate>> season(Sentence sentence, int from, LocalDate day) {
        boolean next = sentence.is(from, "next");
        boolean opened = next || sentence.is(from, "this") || sentence.is(from, "the");
        int at = opened ? from + 1 : from;
        int[] months = SEASONS.get(sentence.form(at));
        if (months == null || !opened && !sentence.is(from - 1, BEFORE_MONTH)) {
            return Optional.empty();
        }
        boolean begun = day.getMonthValue() >= months[0];
        boolean over = day.getMonthValue() > months[1];
        boolean ahead = sentence.is(from, "this") ? !over : next ? begun : over || !begun;
        int year = day.getYear() + (next || over ? 1 : 0);
        return ahead ? Optional.of(new Found<>(new PartialDate(year, null), at + 1)) : Optional.empty();
    }

    /** "the new year", unless it has just begun. */
    private static Optional<Found<PartialDate>> newYear(Sentence sentence, int from, LocalDate day) {
        boolean said = sentence.is(from, "the") && sentence.is(from + 1, "new") && sentence.is(from + 2, "year");
        return said && day.getMonthValue() > 1
                ? Optional.of(new Found<>(new PartialDate(day.getYear() + 1, null), from + 3))
                : Optional.empty();
    }

    /** "next September", once this year's has begun; "this September", before it has. */
    private Optional<Found<PartialDate>> coming(Sentence sentence, int from, LocalDate day) {
        boolean next = sentence.is(from, "next");
        return next || sentence.is(from, "this")
                ? words.month(sentence.form(from + 1))
                        .filter(month -> sentence.isCapital(from + 1) || !sentence.capitals())
                        .filter(month -> next ? month <= day.getMonthValue() : month > day.getMonthValue())
                        .filter(month -> !(sentence.hasWord(from + 2) && isDay(sentence, from + 2)))
                        .map(month -> new Found<>(new PartialDate(day.getYear() + (next ? 1 : 0), month), from + 2))
                : Optional.empty();
    }

    /** "by June", "in October": the next one. */
    private Optional<Found<PartialDate>> month(Sentence sentence, int from, LocalDate day) {
        int at =
                sentence.is(from, "the") && sentence.is(from + 1, END) && sentence.is(from + 2, "of") ? from + 3 : from;
        at = sentence.is(at, END) && sentence.is(at + 1, "of") ? at + 2 : at;
        boolean christmas = sentence.is(at, "christmas");
        Optional<Integer> month = christmas ? Optional.of(DECEMBER) : words.month(sentence.form(at));
        boolean named = sentence.is(from - 1, BEFORE_MONTH) && (sentence.isCapital(at) || !sentence.capitals());
        if (!named
                || month.isEmpty()
                || month.get() == day.getMonthValue()
                || sentence.hasWord(at + 1) && isDay(sentence, at + 1)) {
            return Optional.empty();
        }
        int year = day.getYear() + (month.get() < day.getMonthValue() ? 1 : 0);
        return Optional.of(new Found<>(new PartialDate(year, month.get()), at + 1));
    }

    private static boolean isDay(Sentence sentence, int at) {
        return Character.isDigit(sentence.form(at).charAt(0));
    }
}
