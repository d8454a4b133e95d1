package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years and months. A season or "early 2019" gives the year alone: a month that was not said is not known. */
public final class DateReader {
    private static final Set<String> PART_OF_YEAR = WordClasses.of("part-of-year");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[/.]((?:19|20)\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d{2})[-/](0[1-9]|1[0-2])");

    private static final Pattern YEARS = Pattern.compile("(19|20)\\d{2}[-/](19|20)\\d{2}");
    private static final Set<String> UP_TO = Set.of("to", "until", "till", "and", "-", "through");

    private final NumberWords words;

    /** From when to when; without an end when only one date was named. */
    public record Span(PartialDate start, @Nullable PartialDate end) {}

    public DateReader(NumberWords words) {
        this.words = words;
    }

    /** The date that begins at this place. */
    public Optional<Found<PartialDate>> read(Sentence sentence, int from) {
        int at = sentence.is(from, "the") ? from + 1 : from;
        Optional<Integer> edge = edgeOfYear(sentence, at);
        if (edge.isPresent()) {
            return year(sentence, at + 2)
                    .map(found -> new Found<>(new PartialDate(found.value(), edge.get()), found.end()));
        }
        while (sentence.is(at, PART_OF_YEAR) && at < from + 4) {
            at++;
        }
        if (sentence.form(at).startsWith("mid-")
                && YEAR.matcher(sentence.form(at).substring(4)).matches()) {
            return Optional.of(new Found<>(
                    new PartialDate(Integer.parseInt(sentence.form(at).substring(4)), null), at + 1));
        }
        boolean season = at > from;
        Optional<Found<PartialDate>> numeric = season ? Optional.empty() : numeric(sentence, at);
        if (numeric.isPresent()) {
            return numeric;
        }
        Optional<Found<PartialDate>> monthly = monthAndYear(sentence, at);
        if (monthly.isPresent()) {
            return monthly;
        }
        int yearAt = season && (sentence.is(at, "of") || sentence.is(at, "in")) ? at + 1 : at;
        return year(sentence, yearAt).map(found -> new Found<>(new PartialDate(found.value(), null), found.end()));
    }

    /** The span that begins at this place: "2015 to 2019", "2015 and 2019", "2015-2019", or a date alone. */
    public Optional<Found<Span>> span(Sentence sentence, int at) {
        String form = sentence.form(at);
        if (form.length() == 9 && YEARS.matcher(form).matches()) {
            PartialDate start = new PartialDate(Integer.parseInt(form.substring(0, 4)), null);
            PartialDate end = new PartialDate(Integer.parseInt(form.substring(5)), null);
            return Optional.of(new Found<>(new Span(start, end), at + 1));
        }
        return read(sentence, at).map(start -> {
            Optional<Found<PartialDate>> end =
                    sentence.is(start.end(), UP_TO) ? read(sentence, start.end() + 1) : Optional.empty();
            return new Found<>(
                    new Span(start.value(), end.map(Found::value).orElse(null)),
                    end.map(Found::end).orElse(start.end()));
        });
    }

    /** "end of 2027" is December, "beginning of 2027" January. */
    private static Optional<Integer> edgeOfYear(Sentence sentence, int at) {
        if (!sentence.is(at + 1, "of")) {
            return Optional.empty();
        }
        return switch (sentence.form(at)) {
            case "end" -> Optional.of(12);
            case "beginning", "start" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    private static Optional<Found<PartialDate>> numeric(Sentence sentence, int at) {
        String form = sentence.form(at);
        if (form.length() > 7) {
            return Optional.empty();
        }
        Matcher monthFirst = MONTH_FIRST.matcher(form);
        if (monthFirst.matches()) {
            return Optional.of(new Found<>(date(monthFirst.group(2), monthFirst.group(1)), at + 1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(form);
        return yearFirst.matches()
                ? Optional.of(new Found<>(date(yearFirst.group(1), yearFirst.group(2)), at + 1))
                : Optional.empty();
    }

    private static PartialDate date(String year, String month) {
        return new PartialDate(Integer.parseInt(year), Integer.parseInt(month));
    }

    /** "May 2019", "3 May 2019", "May 3rd, 2019", "May of 2019". */
    private Optional<Found<PartialDate>> monthAndYear(Sentence sentence, int from) {
        int at = isDay(sentence, from) ? from + 1 : from;
        at = at > from && sentence.is(at, "of") ? at + 1 : at;
        Optional<Integer> month = words.month(sentence.form(at));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int yearAt = at + 1;
        yearAt = isDay(sentence, yearAt) && year(sentence, yearAt).isEmpty() ? yearAt + 1 : yearAt;
        yearAt = sentence.is(yearAt, ",") || sentence.is(yearAt, "of") ? yearAt + 1 : yearAt;
        return year(sentence, yearAt)
                .map(found -> new Found<>(new PartialDate(found.value(), month.get()), found.end()));
    }

    private static boolean isDay(Sentence sentence, int at) {
        String form = sentence.form(at);
        return form.length() <= 4 && form.matches("[0-3]?\\d(st|nd|rd|th)?");
    }

    private static Optional<Found<Integer>> year(Sentence sentence, int at) {
        String form = sentence.form(at);
        return form.length() == 4 && YEAR.matcher(form).matches()
                ? Optional.of(new Found<>(Integer.valueOf(form), at + 1))
                : Optional.empty();
    }
}
