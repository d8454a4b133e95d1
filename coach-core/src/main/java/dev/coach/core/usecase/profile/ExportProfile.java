package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.port.ProfileStore;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Writes a profile to a file. */
public final class ExportProfile {
    private static final int ATTEMPTS = 5;

    private final ProfileStore profiles;
    private final SaidWords saidWords;

    public ExportProfile(ProfileStore profiles, ConversationStore conversations) {
        this.profiles = profiles;
        this.saidWords = new SaidWords(conversations);
    }

    /**
     * Writes the profile as it is now, with the ledger that it adds up from; an empty one for someone of whom nothing is known.
     *
     * @param out is left open
     * @throws CoachException {@code STORAGE_UNAVAILABLE} when the stream cannot be written to; {@code VERSION_CONFLICT} when
     *     the profile kept changing while it was read, and nothing is written then
     */
    public void run(CoacheeId coachee, ProfileFormat format, OutputStream out) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Profile profile = profiles.read(coachee);
            List<Observation> ledger = profiles.ledger(coachee);
            if (profiles.read(coachee, Set.of()).version() == profile.version()) {
                write(format, profile, ledger, out);
                return;
            }
        }
        throw new CoachException(ErrorCode.VERSION_CONFLICT, "The profile kept changing while it was read; try again.");
    }

    private void write(ProfileFormat format, Profile profile, List<Observation> ledger, OutputStream out) {
        try {
            format.write(profile, ledger, source -> saidWords.at(profile.coachee(), source), out);
        } catch (IOException unwritable) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE, "The file could not be written to its end; try again.", unwritable);
        }
    }
}
