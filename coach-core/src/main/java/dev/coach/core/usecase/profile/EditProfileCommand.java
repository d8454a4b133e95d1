package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some edits of one profile, to be made together.
 *
 * @param version that the profile must have; absent for any
 */
public record EditProfileCommand(
        CoacheeId coachee, @Nullable Long version, List<Edit> edits) {
    public EditProfileCommand {
        Objects.requireNonNull(coachee, "coachee");
        edits = List.copyOf(edits);
    }
}
