package dev.coach.core.extraction.conversation.phrasebook;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.DayReader.Named;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, and times that count from the day on which something is said. */
public final class Times {
    private static final int MOST_BEFORE = 5;
    private static final int DECEMBER = 12;

    /** The month in which a season begins, by the class of its words. */
    private static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9);

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

    private final Phrasebook words;
    private final Quantities quantities;

    public Times(Phrasebook words) {
        this.words = words;
        this.quantities = new Quantities(words);
    }

    /** A year, or a month of a year: {@code 2019}, {@code marzo de 2028}, {@code 03/2028}. */
    public Optional<Found<PartialDate>> date(Sentence sentence, int from) {
        Optional<Found<String>> month = words.longestAt("month", sentence, from);
        if (month.isPresent()) {
            int at = month.get().end();
            int year = sentence.is(at, "de") || sentence.is(at, "del") ? at + 1 : at;
            return year(sentence.form(year))
                    .map(found -> new Found<>(
                            new PartialDate(found, Integer.valueOf(month.get().value())), year + 1));
        }
        String[] figures = sentence.form(from).split("/");
        if (figures.length == 2 && figures[0].matches("0?[1-9]|1[0-2]")) {
            return year(figures[1])
                    .map(year -> new Found<>(new PartialDate(year, Integer.valueOf(figures[0])), from + 1));
        }
        return year(sentence.form(from)).map(year -> new Found<>(new PartialDate(year, null), from + 1));
    }

    /** A day to come in so many words, without its year the next one: {@code 3 de diciembre}, {@code 3/12}, {@code 3/12/2027}. */
    public Optional<Found<LocalDate>> dayToCome(Sentence sentence, int from) {
        LocalDate today = sentence.utterance().day();
        Matcher figures = FIGURES.matcher(sentence.form(from));
        if (today != null && figures.matches()) {
            return next(today, figures.group(1), Integer.parseInt(figures.group(2)), figures.group(3), from + 1);
        }
        Optional<Found<String>> month =
                sentence.is(from + 1, "de") && sentence.form(from).matches("\\d{1,2}")
                        ? words.longestAt("month", sentence, from + 2)
                        : Optional.empty();
        if (today == null || month.isEmpty()) {
            return Optional.empty();
        }
        int end = month.get().end();
        boolean dated = sentence.is(end, "de") && year(sentence.form(end + 1)).isPresent();
        return next(
                today,
                sentence.form(from),
                Integer.parseInt(month.get().value()),
                dated ? sentence.form(end + 1) : null,
                dated ? end + 2 : end);
    }

    private static Optional<Found<LocalDate>> next(
            LocalDate today, String day, int month, @Nullable String year, int end) {
        return new Named(year == null ? today.getYear() : Integer.parseInt(year), month, Integer.parseInt(day))
                .date()
                .map(date -> year == null && date.isBefore(today) ? date.plusYears(1) : date)
                .map(date -> new Found<>(date, end));
    }

    private static Optional<Integer> year(String form) {
        return form.matches("(19|20)\\d\\d") ? Optional.of(Integer.valueOf(form)) : Optional.empty();
    }

    /** A time to come: {@code para marzo de 2028}, {@code en dos años}, {@code el año que viene}, {@code en septiembre}. */
    public Optional<Found<PartialDate>> toCome(Sentence sentence, int from) {
        LocalDate day = sentence.utterance().day();
        int at = from;
        boolean relative = false;
        while (at < from + MOST_BEFORE && sentence.is(at, words.words("before-time"))
                || sentence.is(at, words.words("in-time"))) {
            relative |= sentence.is(at, words.words("in-time"));
            at++;
        }
        int start = at;
        Optional<Found<PartialDate>> date = date(sentence, start);
        if (date.isPresent() || day == null) {
            return date;
        }
        Optional<Found<PartialDate>> named = season(sentence, start, day).or(() -> christmas(sentence, start, day));
        if (named.isPresent()) {
            return named;
        }
        Optional<Found<Integer>> year = namedYear(sentence, start);
        if (year.isPresent()) {
            return year.map(found -> new Found<>(new PartialDate(day.getYear() + found.value(), null), found.end()));
        }
        Optional<Found<Duration>> span = relative ? quantities.duration(sentence, start) : Optional.empty();
        if (span.isPresent()) {
            return span.map(found ->
                    new Found<>(PartialDate.of(YearMonth.from(later(day, found.value(), 1))), found.end()));
        }
        return start == from
                ? Optional.empty()
                : words.longestAt("month", sentence, start)
                        .filter(found -> !sentence.is(found.end(), "pasado"))
                        .map(found -> new Found<>(next(day, Integer.parseInt(found.value())), found.end()));
    }

    /** {@code el verano que viene}: a season gives the year alone. */
    private Optional<Found<PartialDate>> season(Sentence sentence, int from, LocalDate day) {
        int at = sentence.is(from, words.words("coming")) ? from + 1 : from;
        boolean coming = at > from || sentence.is(at + 1, "que") && sentence.is(at + 2, "viene");
        int end = at > from ? at + 1 : at + 3;
        return SEASONS.entrySet().stream()
                .filter(season -> coming && sentence.is(at, words.words(season.getKey())))
                .findFirst()
                .map(season -> day.getMonthValue() < season.getValue() ? day.getYear() : day.getYear() + 1)
                .map(year -> new Found<>(new PartialDate(year, null), end));
    }

    /** {@code antes de Navidad}. */
    private Optional<Found<PartialDate>> christmas(Sentence sentence, int from, LocalDate day) {
        return sentence.is(from, words.words("christmas"))
                ? Optional.of(new Found<>(new PartialDate(day.getYear(), DECEMBER), from + 1))
                : Optional.empty();
    }

    private static Optional<Found<Integer>> namedYear(Sentence sentence, int at) {
        if (sentence.is(at, "ano") && sentence.is(at + 1, "que") && sentence.is(at + 2, "viene")) {
            return Optional.of(new Found<>(1, at + 3));
        }
        if (sentence.is(at, "proximo") && sentence.is(at + 1, "ano")) {
            return Optional.of(new Found<>(1, at + 2));
        }
        if (sentence.is(at, "ano") && sentence.is(at + 1, "proximo")) {
            return Optional.of(new Found<>(1, at + 2));
        }
        return sentence.is(at, "este") && sentence.is(at + 1, "ano")
                ? Optional.of(new Found<>(0, at + 2))
                : Optional.empty();
    }

    private static PartialDate next(LocalDate day, int month) {
        return new PartialDate(month >= day.getMonthValue() ? day.getYear() : day.getYear() + 1, month);
    }

    /** A time that has passed: a date, {@code hace dos años}, {@code el año pasado}. */
    public Optional<Found<PartialDate>> gone(Sentence sentence, int from) {
        Optional<Found<PartialDate>> date = date(sentence, from);
        LocalDate day = sentence.utterance().day();
        if (date.isPresent() || day == null) {
            return date;
        }
        if (sentence.is(from, "ano") && sentence.is(from + 1, "pasado")) {
            return Optional.of(new Found<>(new PartialDate(day.getYear() - 1, null), from + 2));
        }
        return sentence.is(from, "hace")
                ? quantities.duration(sentence, from + 1).map(span -> new Found<>(ago(day, span.value()), span.end()))
                : Optional.empty();
    }

    private static PartialDate ago(LocalDate day, Duration span) {
        LocalDate then = later(day, span, -1);
        boolean years = span.unit() == Unit.YEARS;
        @Nullable Integer month = years ? null : Integer.valueOf(then.getMonthValue());
        return new PartialDate(then.getYear(), month);
    }

    private static LocalDate later(LocalDate day, Duration span, int direction) {
        double amount = Math.min(span.amount().value(), 90);
        return switch (span.unit()) {
            case YEARS -> day.plusMonths(direction * Math.round(amount * 12));
            case MONTHS -> day.plusMonths(direction * Math.round(amount));
            case WEEKS -> day.plusWeeks(direction * Math.round(amount));
            case DAYS -> day.plusDays(direction * Math.round(amount));
        };
    }
}
