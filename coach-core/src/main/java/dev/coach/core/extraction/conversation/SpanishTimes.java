package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.conversation.phrase.DayReader.Named;
import dev.coach.core.extraction.conversation.phrasebook.Times;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Reads times that were written in Spanish with nothing else: "desde marzo de 2019", "31 de mayo de 2027", "en dos años". */
final class SpanishTimes {
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Set<String> OF = Set.of("de", "del");

    private final Phrasebook words;
    private final Times times;
    private final DaysAhead days;
    private final Set<String> before;
    private final Set<String> changing;

    SpanishTimes(Phrasebook words) {
        this.words = words;
        this.times = new Times(words);
        this.days = DaysAhead.of("es", words);
        this.before = words.words("before-written-time");
        this.changing = words.words("changes-written-time");
    }

    /** A year or a month, of a date without its day; or why there can be no such date. */
    Optional<Reading<String>> month(Sentence text, boolean past) {
        if (changes(text, past)) {
            return Optional.empty();
        }
        return behindOpening(
                text,
                start -> named(text, start)
                        .map(named -> reading(named, 7))
                        .or(() -> whole(text, past ? gone(text, start) : times.toCome(text, start))));
    }

    /** A time that has passed; of a month without its year the last one. */
    private Optional<Found<PartialDate>> gone(Sentence text, int at) {
        LocalDate today = text.utterance().day();
        return times.gone(text, at)
                .or(() -> today == null
                        ? Optional.empty()
                        : words.longestAt("month", text, at).map(found -> {
                            int month = Integer.parseInt(found.value());
                            int year = month > today.getMonthValue() ? today.getYear() - 1 : today.getYear();
                            return new Found<>(new PartialDate(year, month), found.end());
                        }));
    }

    /** A day; or why there is none. */
    Optional<Reading<String>> day(Sentence text, boolean past) {
        if (changes(text, past)) {
            return Optional.empty();
        }
        boolean figures = text.words().stream().anyMatch(word -> word.form().matches("\\d.*[/.-].*"));
        return behindOpening(text, start -> named(text, start).map(named -> reading(named, 10)))
                .or(() -> past || figures
                        ? Optional.empty()
                        : days.in(text)
                                .filter(found -> text.size() <= 2 && isOver(text, found.end()))
                                .map(found ->
                                        new Reading.Accepted<>(found.value().toString())));
    }

    /** Before what is past, "until" says something else. */
    private boolean changes(Sentence text, boolean past) {
        return text.words().stream()
                .anyMatch(word ->
                        changing.contains(word.form()) || past && word.form().equals("hasta"));
    }

    private Optional<Reading<String>> behindOpening(Sentence text, IntFunction<Optional<Reading<String>>> reader) {
        int at = 0;
        Optional<Reading<String>> read = reader.apply(at);
        while (read.isEmpty() && text.is(at, before)) {
            at++;
            read = reader.apply(at);
        }
        return read;
    }

    /** "31 de mayo de 2027" and nothing behind it. */
    private Optional<Named> named(Sentence text, int at) {
        Optional<Found<String>> month = DAY.matcher(text.form(at)).matches() && text.is(at + 1, OF)
                ? words.longestAt("month", text, at + 2)
                : Optional.empty();
        return month.flatMap(found -> {
            int year = text.is(found.end(), OF) ? found.end() + 1 : found.end();
            return YEAR.matcher(text.form(year)).matches() && isOver(text, year + 1)
                    ? Optional.of(new Named(
                            Integer.parseInt(text.form(year)),
                            Integer.parseInt(found.value()),
                            Integer.parseInt(text.form(at))))
                    : Optional.empty();
        });
    }

    /** @param length of a date in ISO 8601, seven without the day */
    private static Reading<String> reading(Named named, int length) {
        return named.date()
                .map(LocalDate::toString)
                .<Reading<String>>map(date -> new Reading.Accepted<>(date.substring(0, length)))
                .orElseGet(() -> new Reading.Rejected<>("cannot be: there is no " + named));
    }

    private static Optional<Reading<String>> whole(Sentence text, Optional<Found<PartialDate>> found) {
        return found.filter(date -> isOver(text, date.end()))
                .map(date -> new Reading.Accepted<>(date.value().toString()));
    }

    private static boolean isOver(Sentence text, int from) {
        return text.size() <= from || text.size() == from + 1 && WrittenSpanish.isPause(text, from);
    }
}
