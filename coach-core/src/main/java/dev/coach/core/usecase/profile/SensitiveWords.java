package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.SensitiveMatters;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Wellbeing;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds own words that speak of a sensitive matter where nothing sensitive is asked: "my biggest obstacle is my depression". What
 * is read of them, in a conversation or a file, is kept only with the consent to {@code wellbeing}; what the coachee types into the
 * profile is their own act and stands.
 */
final class SensitiveWords {
    /** The section whose consent they need. */
    static final String SECTION = Wellbeing.SECTION.name();

    /** Stands behind the name of what an import leaves out on account of them. */
    static final String WITHHELD = ": speaks of a sensitive matter and needs consent to " + SECTION;

    private final Catalogue catalogue;

    SensitiveWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether there are any in the claim, and no consent to keep them. */
    boolean areWithheld(Claim claim, Profile profile) {
        return !profile.consents().contains(SECTION)
                && areIn(claim.attribute(), claim.value(), claim.evidence().quote());
    }

    /**
     * The claims without any in the words that prove them, where there is no consent to keep them: "I work as a nurse" of "I work as a
     * nurse with depression". Those that are proven no longer are left out, and with the "carer" of "I'm a carer for my brother" all that
     * the same words say of that position.
     */
    List<Claim> leftOutOf(List<Claim> claims, Profile profile) {
        List<Claim> unproven = claims.stream()
                .filter(claim -> leftOutOf(claim, profile).isEmpty())
                .toList();
        return claims.stream()
                .filter(claim -> unproven.stream()
                        .noneMatch(gone -> claim.item() != null
                                && claim.item().equals(gone.item())
                                && claim.evidence().equals(gone.evidence())))
                .flatMap(claim -> leftOutOf(claim, profile).stream())
                .toList();
    }

    private Optional<Claim> leftOutOf(Claim claim, Profile profile) {
        String quote = claim.evidence().quote();
        if (profile.consents().contains(SECTION) || !SensitiveMatters.areIn(quote)) {
            return Optional.of(claim);
        }
        String left = SensitiveMatters.leftOutOf(quote);
        String value = String.valueOf(claim.value()).toLowerCase(Locale.ROOT);
        boolean proves = left.toLowerCase(Locale.ROOT).contains(value)
                || !quote.toLowerCase(Locale.ROOT).contains(value);
        return left.isEmpty() || !proves
                ? Optional.empty()
                : Optional.of(new Claim(
                        claim.attribute(),
                        claim.item(),
                        claim.operation(),
                        claim.value(),
                        claim.confidence(),
                        new Evidence(left, claim.evidence().place())));
    }

    /** Those that hold any, in the value or in the words that prove it, with what was decided about them. */
    Set<ObservationId> among(Collection<Observation> ledger, Predicate<Observation> some) {
        Set<ObservationId> found = new HashSet<>();
        for (Observation observation : ledger) {
            ObservationId concerned = observation.concerns();
            boolean decides = concerned != null && found.contains(concerned);
            if (decides
                    || some.test(observation)
                            && areIn(observation.target().attribute(), observation.value(), observation.quote())) {
                found.add(observation.id());
            }
        }
        return found;
    }

    private boolean areIn(String name, @Nullable String value, String quote) {
        return catalogue.find(name).filter(SensitiveWords::holdsOwnWords).isPresent()
                && (value != null && SensitiveMatters.areIn(value) || SensitiveMatters.areIn(quote));
    }

    /** The scalars and collections that can hold any. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        catalogue.scalars().stream()
                .filter(SensitiveWords::holdsOwnWords)
                .map(Attribute::name)
                .forEach(names::add);
        catalogue.collections().stream()
                .filter(collection -> collection.fields().stream().anyMatch(SensitiveWords::holdsOwnWords))
                .map(ItemCollection::name)
                .forEach(names::add);
        return names;
    }

    private static boolean holdsOwnWords(Attribute<?> attribute) {
        return attribute.type().textKind().filter(TextKind::ownWords).isPresent();
    }
}
