package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CollectionView;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a profile, whole or in part. */
public final class ReadProfile {
    private final Catalogue catalogue;
    private final ProfileStore profiles;

    public ReadProfile(Catalogue catalogue, ProfileStore profiles) {
        this.catalogue = catalogue;
        this.profiles = profiles;
    }

    /** Everything that is known. */
    public Profile run(CoacheeId coachee) {
        return profiles.read(coachee);
    }

    /**
     * Only these scalars, collections and views; a view brings the whole collection that it is a view of.
     *
     * @throws CoachException {@code UNKNOWN_ATTRIBUTE} that names every field which the catalogue does not declare
     */
    public Profile run(CoacheeId coachee, Collection<String> fields) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> declared = catalogue.names();
        List<String> unknown = fields.stream()
                .filter(field ->
                        !declared.contains(field) && catalogue.view(field).isEmpty())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new CoachException(
                    ErrorCode.UNKNOWN_ATTRIBUTE,
                    "Unknown %s: %s. The profile schema lists what there is."
                            .formatted(unknown.size() == 1 ? "field" : "fields", String.join(", ", unknown)));
        }
        for (String field : fields) {
            names.add(catalogue.view(field).map(CollectionView::collection).orElse(field));
        }
        return profiles.read(coachee, names);
    }
}
