package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Optional;
import java.util.Set;

/** Reads spans of hours in minutes: "two hours", "an hour and a half", "1 hour 30 minutes". */
public final class HourReader {
    private static final int MINUTES = 60;
    private static final Set<String> HOURS = Set.of("hour", "hours", "hrs", "hr", "h");
    private static final Set<String> IN_MINUTES = Set.of("minute", "minutes", "min", "mins");

    private final NumberReader numbers;

    public HourReader(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** The span that begins at this place, in minutes. */
    public Optional<Found<Amount>> read(Sentence sentence, int from) {
        return numbers.amount(sentence, from)
                .filter(found -> sentence.is(found.end(), HOURS))
                .map(found -> withRest(sentence, found.value(), found.end() + 1));
    }

    private Found<Amount> withRest(Sentence sentence, Amount hours, int end) {
        boolean and = sentence.is(end, "and");
        if (and && sentence.is(end + 1, "a") && sentence.is(end + 2, "half")) {
            return new Found<>(minutes(hours, MINUTES / 2.0), end + 3);
        }
        return numbers.amount(sentence, and ? end + 1 : end)
                .filter(more -> sentence.is(more.end(), IN_MINUTES))
                .map(more -> new Found<>(minutes(hours, more.value().value()), more.end() + 1))
                .orElse(new Found<>(minutes(hours, 0), end));
    }

    private static Amount minutes(Amount hours, double more) {
        return new Amount(hours.value() * MINUTES + more, hours.rough());
    }
}
