package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.conversation.WrittenValue;
import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.Identity;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a coachee calls dollars: the currency in which they speak of pay, else that of the country where they live. Nothing when that
 * is unknown or no dollar, because to guess would make another country's money of it.
 */
final class OwnDollars {
    /** The scalars that it depends on. */
    static final Set<String> NAMES = Set.of(Compensation.PAY_CURRENCY.name(), Identity.COUNTRY.name());

    private OwnDollars() {}

    /** @param edits to be made together with what speaks of dollars; they count before the profile */
    static @Nullable String of(Profile profile, List<Edit> edits, LocalDate today) {
        return known(Compensation.PAY_CURRENCY, profile, edits, today)
                .map(Currency::getInstance)
                .or(() -> known(Identity.COUNTRY, profile, edits, today)
                        .map(country -> Currency.getInstance(Locale.of("", country))))
                .filter(currency -> currency.getDisplayName(Locale.ENGLISH).endsWith("Dollar"))
                .map(Currency::getCurrencyCode)
                .orElse(null);
    }

    private static Optional<String> known(
            Attribute<String> attribute, Profile profile, List<Edit> edits, LocalDate today) {
        Optional<String> value = profile.get(attribute);
        for (Edit edit : edits) {
            if (edit.name().equals(attribute.name())) {
                value = edit instanceof Edit.Set(Target target, String written)
                                && WrittenValue.read(attribute, written, today, null)
                                        instanceof Reading.Accepted<String>(String code)
                        ? Optional.of(code)
                        : Optional.empty();
            }
        }
        return value;
    }
}
