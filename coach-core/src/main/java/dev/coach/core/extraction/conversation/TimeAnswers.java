package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.DateReader.Span;
import dev.coach.core.extraction.conversation.phrase.DayReader;
import dev.coach.core.extraction.conversation.phrase.DeadlineReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.phrase.PastReader;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads answers that are times: "since spring 2019", "2015 to 2019", "in two years", "31 May 2027". */
final class TimeAnswers {
    private static final int LONGEST_SPAN = 10;
    private static final Set<String> HAPPENED = WordClasses.of("happened");
    private static final Set<String> AROUND_FIGURES = WordClasses.of("around-figure");
    private static final Set<String> BEFORE_END = Set.of("until", "till", "by", "to", "before");

    private final NumberReader numbers;
    private final DateReader dates;
    private final DayReader days;
    private final DeadlineReader deadlines;
    private final PastReader gone;

    TimeAnswers(NumberWords words) {
        this.numbers = new NumberReader(words);
        this.dates = new DateReader(words);
        this.days = new DayReader(words);
        this.deadlines = new DeadlineReader(words);
        this.gone = new PastReader(words);
    }

    /** When something that the attribute speaks of was, or is to be. */
    Optional<String> month(Attribute<?> asked, Sentence answer) {
        return (asked.past() ? past(answer) : toCome(answer)).map(PartialDate::toString);
    }

    /** The one time that the answer names. */
    private Optional<PartialDate> past(Sentence answer) {
        List<PartialDate> named = Stream.concat(
                        day(answer).map(YearMonth::from).map(PartialDate::of).stream(),
                        found(answer, at -> dates.read(answer, at)))
                .distinct()
                .toList();
        if (named.isEmpty()) {
            List<PartialDate> told =
                    found(answer, at -> gone.read(answer, at)).distinct().toList();
            return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
        }
        // "May 2019" is read at its year again.
        return named.stream()
                .filter(date -> named.stream().allMatch(other -> other.year() == date.year()))
                .findFirst();
    }

    /** The time that something is to happen by; not one of what has happened. */
    private Optional<PartialDate> toCome(Sentence answer) {
        if (answer.words().stream().anyMatch(word -> HAPPENED.contains(word.form()))) {
            return Optional.empty();
        }
        return found(answer, at -> deadlines.readDate(answer, at))
                .findFirst()
                .or(() -> found(answer, at -> deadlines.read(answer, at)).findFirst())
                .or(() -> found(answer, at -> isAlone(answer, at) ? deadlines.readSpan(answer, at) : Optional.empty())
                        .findFirst());
    }

    private static Stream<PartialDate> found(Sentence answer, IntFunction<Optional<Found<PartialDate>>> reader) {
        return IntStream.range(0, answer.size())
                .mapToObj(reader)
                .flatMap(Optional::stream)
                .map(Found::value);
    }

    /** "About two years": nothing else stands around it. */
    private boolean isAlone(Sentence answer, int at) {
        int end = numbers.duration(answer, at).map(Found::end).orElse(at);
        return answer.size() <= LONGEST_SPAN
                && IntStream.range(0, answer.size())
                        .filter(place -> place < at || place >= end)
                        .allMatch(place -> !answer.hasWord(place) || answer.is(place, AROUND_FIGURES));
    }

    /** The years that have gone by since the time that the answer names and nothing else: "since 2004". */
    Optional<Duration> yearsSince(Sentence answer) {
        LocalDate today = answer.utterance().day();
        int at = answer.is(0, "ever") ? 1 : 0;
        return today == null || !answer.is(at, "since")
                ? Optional.empty()
                : dates.read(answer, at + 1)
                        .filter(found -> !answer.hasWord(found.end()))
                        .map(found -> today.getYear() - found.value().year())
                        .filter(years -> years > 0)
                        .map(years -> new Duration(new Amount(years, true), Unit.YEARS));
    }

    /** From when to when, as an interval that may end before it begins; open when only the start is named. */
    Optional<String> range(Sentence answer) {
        for (int at = 0; at < answer.size(); at++) {
            Optional<Span> span = dates.span(answer, at).map(Found::value);
            if (span.isPresent()) {
                PartialDate end = span.get().end();
                boolean started = end != null || !answer.is(at - 1, BEFORE_END);
                return started ? Optional.of(span.get().start() + "/" + (end == null ? ".." : end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The day that the answer names. */
    Optional<LocalDate> day(Sentence answer) {
        return IntStream.range(0, answer.size())
                .mapToObj(at -> days.read(answer, at))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(found -> found.value().date());
    }
}
