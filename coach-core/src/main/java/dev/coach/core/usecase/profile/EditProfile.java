package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Lets the coachee change the profile: what is typed there counts more than anything that was read or said. */
public final class EditProfile {
    private final RecordObservations recordObservations;
    private final ReadEdits readEdits;

    public EditProfile(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.readEdits = new ReadEdits(catalogue, ids, clock);
    }

    /**
     * Makes all the edits, or none.
     *
     * @throws CoachException {@code VERSION_CONFLICT} when the profile is not at the command's version
     */
    public EditOutcome run(EditProfileCommand command) {
        Set<String> related = readEdits.names(command.edits());
        EditsRead[] read = {EditsRead.NONE};
        ProfileUpdate update = recordObservations.run(command.coachee(), related, command.version(), ground -> {
            read[0] = readEdits.run(ground.profile(), command.edits());
            return read[0].refusals().isEmpty() ? read[0].observations() : List.of();
        });
        return read[0].refusals().isEmpty()
                ? new EditOutcome.Applied(update)
                : new EditOutcome.Refused(read[0].refusals());
    }
}
