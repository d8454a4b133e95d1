package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.schema.Catalogue;
import java.util.Set;

/** Finds targets in the catalogue. */
final class Names {
    private final Catalogue catalogue;
    private final Plausibility plausibility;

    Names(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.plausibility = new Plausibility(catalogue);
    }

    /**
     * The scalar or collection of a target, with the scalars that are related to it.
     *
     * @throws CoachException {@code UNKNOWN_ATTRIBUTE} when the catalogue does not declare it
     */
    Set<String> of(Target target) {
        boolean declared = switch (target) {
            case Target.Scalar scalar ->
                !scalar.name().contains(".") && catalogue.find(scalar.name()).isPresent();
            case Target.Field field -> catalogue.find(field.attribute()).isPresent();
            case Target.Item item -> catalogue.collection(item.collection()).isPresent();
        };
        if (!declared) {
            throw new CoachException(
                    ErrorCode.UNKNOWN_ATTRIBUTE,
                    "The profile has no attribute %s. The profile schema lists what there is."
                            .formatted(target.attribute()));
        }
        return plausibility.withRelated(Set.of(target.name()));
    }
}
