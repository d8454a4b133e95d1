package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Optional;

/** Reads figures on the scale from 1 to 5. */
public final class RatingReader {
    private final NumberReader numbers;

    public RatingReader(NumberWords numbers) {
        this.numbers = new NumberReader(numbers);
    }

    /** A figure from 1 to 5: "4", "a 4", "4/5", "four out of five"; never of another scale. */
    public Optional<Found<Integer>> read(Sentence sentence, int start) {
        int from = sentence.is(start, "at") || sentence.is(start, "as") ? start + 1 : start;
        from = sentence.is(from, "a") || sentence.is(from, "an") ? from + 1 : from;
        String form = sentence.form(from);
        if (form.length() == 3 && form.endsWith("/5") && Character.isDigit(form.charAt(0))) {
            return step(form.charAt(0) - '0', from + 1);
        }
        Optional<Found<Amount>> amount =
                numbers.amount(sentence, from).filter(found -> found.value().isWhole());
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        int end = amount.get().end();
        if (sentence.is(end, "out") && sentence.is(end + 1, "of")) {
            boolean ofFive = sentence.is(end + 2, "5") || sentence.is(end + 2, "five");
            return ofFive ? step((int) amount.get().value().value(), end + 3) : Optional.empty();
        }
        return step((int) amount.get().value().value(), end);
    }

    private static Optional<Found<Integer>> step(int step, int end) {
        return step >= 1 && step <= 5 ? Optional.of(new Found<>(step, end)) : Optional.empty();
    }

    /** Whether the scale is named: "4/5", "four out of five". */
    public static boolean namesScale(Sentence sentence, int from, int end) {
        return sentence.is(end - 2, "of") || sentence.form(end - 1).endsWith("/5") && end > from;
    }
}
