package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.Utterance;
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
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads answers that are times: "since spring 2019", "2015 to 2019", "in two years", "31 May 2027". */
final class TimeAnswers {
    private static final int LONGEST_SPAN = 10;
    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> COUNTED_IN_TIME =
            Set.of("hour", "hours", "hrs", "minutes", "mins", "day", "days", "times", "once", "twice");

    private static final Set<String> HAPPENED = WordClasses.of("happened");
    private static final Set<String> AROUND_FIGURES = WordClasses.of("around-figure");
    /** "Two years max", "five years tops": by then at the latest. */
    private static final Set<String> AROUND_SPANS =
            Set.of("max", "maximum", "tops", "latest", "most", "at", "within", "hopefully", "ideally");

    private static final Set<String> EITHER = Set.of("or", "to", "-");
    private static final Set<String> BEFORE_END = Set.of("until", "till", "by", "to", "before");

    private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=\\b\\d{1,2})[-–](?=\\d{1,2}\\b)");

    private static final Pattern ONE_OR_TWO = Pattern.compile("(?i)\\ba (year|month|week) or (two|three)\\b");
    private static final Pattern COUPLE = Pattern.compile("(?i)\\ba couple of (years|months|weeks)\\b");

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
                .or(() ->
                        narrowed(found(answer, at -> deadlines.read(answer, at)).toList()))
                .or(() -> found(answer, at -> isAlone(answer, at) ? deadlines.readSpan(answer, at) : Optional.empty())
                        .findFirst());
    }

    /** The June of next year of "next year, hopefully by June"; else the first. */
    private static Optional<PartialDate> narrowed(List<PartialDate> named) {
        if (named.size() != 2
                || named.getFirst().month() != null
                || named.getLast().month() == null) {
            return named.stream().findFirst();
        }
        return Optional.of(
                new PartialDate(named.getFirst().year(), named.getLast().month()));
    }

    /** Of "in two or three years" the later one, by which it may be. */
    Optional<String> later(Attribute<?> asked, Sentence said) {
        Sentence answer = withWordsBetweenFigures(said);
        boolean either = !asked.past() && answer.size() <= LONGEST_SPAN;
        return IntStream.range(1, either ? answer.size() : 0)
                .filter(at -> answer.is(at, EITHER)
                        && numbers.number(answer.form(at - 1)).isPresent()
                        && isAlone(answer, at + 1, at - 1))
                .mapToObj(at -> deadlines.readSpan(answer, at + 1))
                .flatMap(Optional::stream)
                .map(found -> found.value().toString())
                .findFirst();
    }

    /** "2 to 3 years" for "2-3 years", "one or two years" for "a year or two" and "a couple of years". */
    private static Sentence withWordsBetweenFigures(Sentence said) {
        Utterance whole = said.utterance();
        String figures = BETWEEN_FIGURES.matcher(said.text(0, said.size())).replaceAll(" to ");
        String pairs = ONE_OR_TWO.matcher(figures).replaceAll("one or $2 $1s");
        String text = COUPLE.matcher(pairs).replaceAll("one or two $1");
        return Tokenizer.sentences(new Utterance(whole.index(), whole.speaker(), text, whole.asked(), whole.day()))
                .getFirst();
    }

    private static Stream<PartialDate> found(Sentence answer, IntFunction<Optional<Found<PartialDate>>> reader) {
        return IntStream.range(0, answer.size())
                .mapToObj(reader)
                .flatMap(Optional::stream)
                .map(Found::value);
    }

    /** "About two years": nothing else stands around it. */
    private boolean isAlone(Sentence answer, int at) {
        return isAlone(answer, at, at);
    }

    /** @param from where the words before the span that belong to it begin */
    private boolean isAlone(Sentence answer, int at, int from) {
        int end = numbers.duration(answer, at).map(Found::end).orElse(at);
        // "An hour a day" is how much, not when.
        boolean rate = answer.is(end, PER) || answer.is(at - 1, COUNTED_IN_TIME);
        return answer.size() <= LONGEST_SPAN
                && !rate
                && IntStream.range(0, answer.size())
                        .filter(place -> place < from || place >= end)
                        .allMatch(place -> !answer.hasWord(place)
                                || answer.is(place, AROUND_FIGURES)
                                || answer.is(place, AROUND_SPANS));
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
