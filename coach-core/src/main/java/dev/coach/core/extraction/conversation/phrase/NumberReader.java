package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads amounts in figures or words, and spans of time. */
public final class NumberReader {
    private static final Set<String> ABOUT = WordClasses.of("about");
    private static final Set<String> EXACT = Set.of("exactly", "just", "only");
    private static final Pattern FIGURE_ENDING = Pattern.compile("(\\+|%|-?ish)$");
    private static final Set<String> OPEN_ENDED = Set.of("or", "to", "-", "/");

    private final NumberWords words;

    /**
     * An amount.
     *
     * @param rough whether it was said as an estimate: "about 12", "20+"
     */
    public record Amount(double value, boolean rough) {
        public boolean isWhole() {
            return value == Math.rint(value);
        }
    }

    /** What a span of time is measured in, with its share of a year. */
    public enum Unit {
        YEARS(1),
        MONTHS(1.0 / 12),
        WEEKS(7 / 365.25),
        DAYS(1 / 365.25);

        private final double years;

        Unit(double years) {
            this.years = years;
        }
    }

    /** A span of time. */
    public record Duration(Amount amount, Unit unit) {
        /** In years with at most one decimal place, as the catalogue writes them. */
        public String years() {
            double years = Math.round(amount.value() * unit.years * 10) / 10.0;
            return years == Math.rint(years) ? Long.toString(Math.round(years)) : Double.toString(years);
        }

        private Duration plus(Duration more) {
            double sum = in(more.unit()) + more.amount().value();
            return new Duration(new Amount(sum, amount.rough() || more.amount().rough()), more.unit());
        }

        public double in(Unit other) {
            return amount.value() * unit.years / other.years;
        }

        public double confidence(double plain) {
            return amount.rough() ? Math.min(plain, Confidence.IMPLIED) : plain;
        }
    }

    public NumberReader(NumberWords words) {
        this.words = words;
    }

    /** The amount that begins at this place, with the words that make it rough; a range is none. */
    public Optional<Found<Amount>> amount(Sentence sentence, int from) {
        boolean rough = false;
        int at = from;
        while (at < from + 4 && isAbout(sentence, at)) {
            rough |= !sentence.is(at, EXACT);
            at++;
        }
        boolean estimated = rough;
        int start = at;
        return bare(sentence, start)
                .filter(found -> !isRange(sentence, found.end()))
                .map(found -> new Found<>(
                        new Amount(found.value().value(), found.value().rough() || estimated), found.end()));
    }

    /** The amount that one word or figure names. */
    public Optional<Amount> number(String form) {
        if (form.length() <= 7 && form.matches("\\d{1,7}")) {
            return Optional.of(new Amount(Double.parseDouble(form), false));
        }
        return words.number(form).map(value -> new Amount(value, false));
    }

    private static boolean isAbout(Sentence sentence, int at) {
        return sentence.is(at, ABOUT)
                || (sentence.is(at, "more") && sentence.is(at + 1, "than"))
                || (sentence.is(at, "less") && sentence.is(at + 1, "than"))
                || (sentence.is(at, "than") && (sentence.is(at - 1, "more") || sentence.is(at - 1, "less")))
                || (sentence.is(at, "at") && (sentence.is(at + 1, "least") || sentence.is(at + 1, "most")))
                || (sentence.is(at, "close") && sentence.is(at + 1, "to"))
                || (sentence.is(at, "to") && (sentence.is(at - 1, "close") || sentence.is(at - 1, "up")));
    }

    private boolean isRange(Sentence sentence, int at) {
        return sentence.is(at, OPEN_ENDED) && bare(sentence, at + 1).isPresent();
    }

    private Optional<Found<Amount>> bare(Sentence sentence, int at) {
        if (!sentence.hasWord(at)) {
            return Optional.empty();
        }
        Optional<Found<Amount>> number =
                sentence.word(at).kind() == Word.Kind.NUMBER ? figures(sentence, at) : inWords(sentence, at);
        return number.map(found -> withHalf(sentence, found));
    }

    private static Optional<Found<Amount>> figures(Sentence sentence, int at) {
        String form = sentence.form(at);
        boolean rough = form.endsWith("+") || form.endsWith("ish");
        String digits = FIGURE_ENDING.matcher(form).replaceFirst("").replace(",", "");
        return digits.matches("\\d{1,7}(\\.\\d{1,2})?")
                ? Optional.of(new Found<>(new Amount(Double.parseDouble(digits), rough), at + 1))
                : Optional.empty();
    }

    private Optional<Found<Amount>> inWords(Sentence sentence, int at) {
        String form = sentence.form(at);
        if (form.equals("half") && (sentence.is(at + 1, "a") || sentence.is(at + 1, "an"))) {
            return Optional.of(new Found<>(new Amount(0.5, false), at + 2));
        }
        if (form.equals("a") && sentence.is(at + 1, "dozen")) {
            return Optional.of(new Found<>(new Amount(12, false), at + 2));
        }
        if (form.equals("a")
                && !sentence.is(at + 1, "a")
                && bare(sentence, at + 1).isPresent()) {
            return bare(sentence, at + 1);
        }
        int hyphen = form.indexOf('-');
        String first = hyphen < 0 ? form : form.substring(0, hyphen);
        Optional<Integer> tens = words.number(first);
        if (tens.isEmpty()) {
            return Optional.empty();
        }
        int value = tens.get();
        if (hyphen >= 0) {
            String rest = form.substring(hyphen + 1);
            if (rest.equals("and-a-half")) {
                return Optional.of(new Found<>(new Amount(value + 0.5, false), at + 1));
            }
            if (rest.equals("odd") || rest.equals("ish")) {
                return Optional.of(new Found<>(new Amount(value, true), at + 1));
            }
            Optional<Integer> ones = words.number(rest);
            return value >= 20
                            && value % 10 == 0
                            && ones.filter(n -> n > 0 && n < 10).isPresent()
                    ? Optional.of(new Found<>(new Amount(value + ones.get(), false), at + 1))
                    : Optional.empty();
        }
        Optional<Integer> next =
                value >= 20 && value % 10 == 0 ? words.number(sentence.form(at + 1)) : Optional.empty();
        return next.filter(n -> n > 0 && n < 10 && !sentence.is(at + 1, "a")).isPresent()
                ? Optional.of(new Found<>(new Amount(value + next.get(), false), at + 2))
                : Optional.of(new Found<>(new Amount(value, false), at + 1));
    }

    /** "two and a half", "1 1/2". */
    private static Found<Amount> withHalf(Sentence sentence, Found<Amount> whole) {
        int at = whole.end();
        boolean half = sentence.is(at, "and") && sentence.is(at + 1, "a") && sentence.is(at + 2, "half");
        if (half) {
            return new Found<>(
                    new Amount(whole.value().value() + 0.5, whole.value().rough()), at + 3);
        }
        return sentence.is(at, "1/2") || sentence.is(at, "½")
                ? new Found<>(
                        new Amount(whole.value().value() + 0.5, whole.value().rough()), at + 1)
                : whole;
    }

    /** The span of time that begins at this place: "two and a half years", "a year and a half", "18 months", "a decade". */
    public Optional<Found<Duration>> duration(Sentence sentence, int from) {
        return part(sentence, from).map(first -> {
            int next = first.end();
            next = sentence.is(next, ",") ? next + 1 : next;
            next = sentence.is(next, "and") ? next + 1 : next;
            return part(sentence, next)
                    .filter(more -> more.value().unit().compareTo(first.value().unit()) > 0)
                    .map(more -> new Found<>(first.value().plus(more.value()), more.end()))
                    .orElse(first);
        });
    }

    /** A span in one unit; "2 years and 3 months" has two of them. */
    private Optional<Found<Duration>> part(Sentence sentence, int from) {
        Optional<Found<Amount>> amount = amount(sentence, from);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Amount count = amount.get().value();
        int at = amount.get().end();
        while (sentence.is(at, "full")
                || sentence.is(at, "whole")
                || sentence.is(at, "good")
                || sentence.is(at, "long")) {
            at++;
        }
        if (sentence.is(at, "decade") || sentence.is(at, "decades")) {
            return Optional.of(new Found<>(
                    new Duration(new Amount(count.value() * 10, count.rough()), Unit.YEARS), at + 1));
        }
        Optional<Unit> unit = unit(sentence.form(at));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (sentence.is(at + 1, "and") && sentence.is(at + 2, "a") && sentence.is(at + 3, "half")) {
            Amount more = new Amount(count.value() + 0.5, count.rough());
            return Optional.of(new Found<>(new Duration(more, unit.get()), at + 4));
        }
        boolean roughly = sentence.is(at + 1, "or") && (sentence.is(at + 2, "so") || sentence.is(at + 2, "more"));
        return Optional.of(new Found<>(
                new Duration(roughly ? new Amount(count.value(), true) : count, unit.get()),
                roughly ? at + 3 : at + 1));
    }

    private static Optional<Unit> unit(String form) {
        return switch (form) {
            case "year", "years", "yrs", "yr", "years'", "year's" -> Optional.of(Unit.YEARS);
            case "month", "months", "months'", "month's" -> Optional.of(Unit.MONTHS);
            case "week", "weeks", "weeks'", "week's" -> Optional.of(Unit.WEEKS);
            case "day", "days", "days'" -> Optional.of(Unit.DAYS);
            default -> Optional.empty();
        };
    }
}
