package dev.coach.core.extraction.conversation.phrasebook;

import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts and spans of time: {@code unos 12}, {@code dos años y medio}, {@code 1.800,50}, {@code treinta y cinco mil}. */
public final class Quantities {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?|\\d{1,9}\\.\\d{1,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,4}k");
    private static final double THOUSAND = 1_000;
    private static final int MOST_ROUGH_WORDS = 3;

    private final Phrasebook words;

    public Quantities(Phrasebook words) {
        this.words = words;
    }

    /** The amount that begins at this place, with the words that make it rough. */
    public Optional<Found<Amount>> amount(Sentence sentence, int from) {
        int start = behindRough(sentence, from);
        return bare(sentence, start)
                .filter(found -> !isRange(sentence, found.end()) && !isRange(sentence, from - 1, from - 2))
                .map(found -> new Found<>(new Amount(found.value(), start > from), found.end()));
    }

    /** The place behind "unos", "alrededor de" and the like. */
    int behindRough(Sentence sentence, int from) {
        int at = from;
        while (at < from + MOST_ROUGH_WORDS
                && (sentence.is(at, words.words("rough")) || at > from && sentence.is(at, "de"))) {
            at++;
        }
        return at;
    }

    private boolean isRange(Sentence sentence, int at) {
        return isRange(sentence, at, at + 1);
    }

    /** @param other where the other figure would stand */
    private boolean isRange(Sentence sentence, int at, int other) {
        return (sentence.is(at, "o") || sentence.is(at, "a") || sentence.is(at, "-"))
                && bare(sentence, other).isPresent();
    }

    private Optional<Found<Double>> bare(Sentence sentence, int at) {
        if (sentence.is(at, "medio") || sentence.is(at, "media")) {
            return Optional.of(new Found<>(0.5, at + 1));
        }
        Optional<Found<Double>> number = figures(sentence, at).or(() -> inWords(sentence, at));
        if (number.isEmpty()) {
            return sentence.is(at, "mil") ? Optional.of(new Found<>(THOUSAND, at + 1)) : Optional.empty();
        }
        double value = number.get().value();
        int end = number.get().end();
        if (sentence.is(end, "mil")) {
            Optional<Found<Double>> rest = figures(sentence, end + 1).or(() -> inWords(sentence, end + 1));
            return Optional.of(new Found<>(
                    value * THOUSAND + rest.map(Found::value).orElse(0.0),
                    rest.map(Found::end).orElse(end + 1)));
        }
        boolean half = sentence.is(end, "y") && (sentence.is(end + 1, "medio") || sentence.is(end + 1, "media"));
        return Optional.of(half ? new Found<>(value + 0.5, end + 2) : new Found<>(value, end));
    }

    private static Optional<Found<Double>> figures(Sentence sentence, int at) {
        String form = sentence.form(at);
        if (GROUPED.matcher(form).matches()) {
            return found(form.replace(".", "").replace(',', '.'), at);
        }
        if (ENGLISH.matcher(form).matches()) {
            return found(form.replace(",", ""), at);
        }
        if (THOUSANDS.matcher(form).matches()) {
            return Optional.of(new Found<>(
                    Double.parseDouble(form.substring(0, form.length() - 1)) * THOUSAND, at + 1));
        }
        if (!PLAIN.matcher(form).matches()) {
            return Optional.empty();
        }
        boolean spaced = form.length() <= 3 && sentence.form(at + 1).matches("\\d{3}");
        return spaced ? figures(form + sentence.form(at + 1), at + 2) : found(form.replace(',', '.'), at);
    }

    private static Optional<Found<Double>> figures(String digits, int end) {
        return Optional.of(new Found<>(Double.parseDouble(digits), end));
    }

    private static Optional<Found<Double>> found(String digits, int at) {
        return figures(digits, at + 1);
    }

    /** "Treinta y cinco", "ciento veinte". */
    private Optional<Found<Double>> inWords(Sentence sentence, int at) {
        return words.longestAt("number", sentence, at).map(first -> {
            int value = Integer.parseInt(first.value());
            int end = first.end();
            int next = value < 100 && sentence.is(end, "y") ? end + 1 : end;
            boolean open = value >= 100 || value >= 30 && value % 10 == 0 && next > end;
            Optional<Found<Double>> rest = open ? inWords(sentence, next) : Optional.empty();
            return rest.filter(more -> more.value() < (value < 100 ? 10 : 100))
                    .map(more -> new Found<>(value + more.value(), more.end()))
                    .orElse(new Found<>((double) value, end));
        });
    }

    /** The span of time that begins at this place. */
    public Optional<Found<Duration>> duration(Sentence sentence, int from) {
        return amount(sentence, from)
                .flatMap(amount -> words.longestAt("unit", sentence, amount.end())
                        .map(unit -> duration(sentence, amount.value(), unit)));
    }

    private static Found<Duration> duration(Sentence sentence, Amount amount, Found<String> unit) {
        int end = unit.end();
        boolean half = sentence.is(end, "y") && (sentence.is(end + 1, "medio") || sentence.is(end + 1, "media"));
        Amount whole = half ? new Amount(amount.value() + 0.5, amount.rough()) : amount;
        return new Found<>(new Duration(whole, Unit.valueOf(unit.value())), half ? end + 2 : end);
    }
}
