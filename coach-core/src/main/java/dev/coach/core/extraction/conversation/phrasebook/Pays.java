package dev.coach.core.extraction.conversation.phrasebook;

import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Money.Period;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads pay: {@code unos 28.000 euros brutos al año}, {@code 1.800 al mes}, {@code 12 € la hora}. */
public final class Pays {
    /** Currencies of which nobody is paid so much in a month that it would not be said. */
    private static final Set<String> BY_THE_YEAR = Set.of("EUR", "GBP", "CHF");

    private static final double LEAST_BY_THE_YEAR = 12_000;
    private static final double LIMIT = 1_000_000_000;

    private final Phrasebook words;
    private final Quantities quantities;

    public Pays(Phrasebook words) {
        this.words = words;
        this.quantities = new Quantities(words);
    }

    /** The pay that begins at this place; nothing when the time is not said and cannot be meant. */
    public Optional<Found<Money>> read(Sentence sentence, int from) {
        int start = quantities.behindRough(sentence, from);
        Optional<Found<String>> before = words.longestAt("currency", sentence, start);
        return quantities
                .amount(sentence, before.map(Found::end).orElse(start))
                .filter(amount -> amount.value().value() < LIMIT)
                .flatMap(amount -> money(sentence, amount, before));
    }

    private Optional<Found<Money>> money(Sentence sentence, Found<Amount> amount, Optional<Found<String>> before) {
        int of = sentence.is(amount.end(), "de") ? amount.end() + 1 : amount.end();
        Optional<Found<String>> named = before.or(() -> words.longestAt("currency", sentence, of));
        int behind = Math.max(amount.end(), named.map(Found::end).orElse(0));
        @Nullable
        String currency =
                named.map(Found::value).filter(code -> !code.equals("-")).orElse(null);
        int at = behind;
        while (sentence.is(at, words.words("before-period"))) {
            at++;
        }
        Optional<Found<String>> period =
                words.longestAt("period", sentence, behind).or(periodAt(sentence, at));
        boolean byTheYear = currency != null
                && BY_THE_YEAR.contains(currency)
                && amount.value().value() >= LEAST_BY_THE_YEAR;
        if (period.isEmpty() && (!byTheYear || sentence.is(at, "a") || sentence.is(at, "por"))) {
            return Optional.empty();
        }
        Period paid = period.map(found -> Period.valueOf(found.value().toUpperCase(Locale.ROOT)))
                .orElse(Period.YEAR);
        BigDecimal sum = BigDecimal.valueOf(amount.value().value()).setScale(2, RoundingMode.HALF_UP);
        return Optional.of(new Found<>(
                new Money(sum, currency, paid), period.map(Found::end).orElse(at)));
    }

    private Supplier<Optional<Found<String>>> periodAt(Sentence sentence, int at) {
        return () -> words.longestAt("period", sentence, at);
    }
}
