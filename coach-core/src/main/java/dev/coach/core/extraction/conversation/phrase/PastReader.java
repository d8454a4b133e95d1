package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Reads times gone by from the day on which they are said: "two years ago", "last month", "in March". What was said in years gives the
 * year alone. Without a day nothing is read.
 */
public final class PastReader {
    private static final double LONGEST_YEARS = 80;
    private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "last", "this");

    private final NumberReader numbers;
    private final NumberWords words;

    public PastReader(NumberWords words) {
        this.words = words;
        this.numbers = new NumberReader(words);
    }

    /** The time that is named at this place. */
    public Optional<Found<PartialDate>> read(Sentence sentence, int from) {
        LocalDate day = sentence.utterance().day();
        return day == null
                ? Optional.empty()
                : ago(sentence, from, day).or(() -> period(sentence, from, day)).or(() -> month(sentence, from, day));
    }

    private Optional<Found<PartialDate>> ago(Sentence sentence, int from, LocalDate day) {
        return numbers.duration(sentence, from)
                .filter(span -> sentence.is(span.end(), "ago") && span.value().in(Unit.YEARS) <= LONGEST_YEARS)
                .map(span -> new Found<>(before(day, span.value()), span.end() + 1));
    }

    private static PartialDate before(LocalDate day, Duration span) {
        LocalDate then = span.unit() == Unit.DAYS || span.unit() == Unit.WEEKS
                ? day.minusDays(Math.round(span.in(Unit.DAYS)))
                : day.minusMonths(Math.round(span.in(Unit.MONTHS)));
        return span.unit() == Unit.YEARS ? new PartialDate(then.getYear(), null) : PartialDate.of(YearMonth.from(then));
    }

    /** "last year", "this month", "last week", "yesterday". */
    private static Optional<Found<PartialDate>> period(Sentence sentence, int from, LocalDate day) {
        if (sentence.is(from, "today") || sentence.is(from, "yesterday")) {
            LocalDate then = sentence.is(from, "today") ? day : day.minusDays(1);
            return Optional.of(new Found<>(PartialDate.of(YearMonth.from(then)), from + 1));
        }
        boolean last = sentence.is(from, "last");
        if (!last && !sentence.is(from, "this")) {
            return Optional.empty();
        }
        int back = last ? 1 : 0;
        return switch (sentence.form(from + 1)) {
            case "year" -> Optional.of(new Found<>(new PartialDate(day.getYear() - back, null), from + 2));
            case "month" ->
                Optional.of(new Found<>(PartialDate.of(YearMonth.from(day).minusMonths(back)), from + 2));
            case "week" -> Optional.of(new Found<>(PartialDate.of(YearMonth.from(day.minusWeeks(back))), from + 2));
            default -> Optional.empty();
        };
    }

    /** "in March": the latest one; in March itself that may be this one or the last, and is left open. */
    private Optional<Found<PartialDate>> month(Sentence sentence, int from, LocalDate day) {
        if (!sentence.is(from - 1, BEFORE_MONTH) || !sentence.isCapital(from)) {
            return Optional.empty();
        }
        return words.month(sentence.form(from))
                .filter(month -> month != day.getMonthValue())
                .map(month -> new PartialDate(day.getYear() - (month > day.getMonthValue() ? 1 : 0), month))
                .map(date -> new Found<>(date, from + 1));
    }
}
