package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.ProfileStore;

/** Erases all that is known about the coachee, with its proof and its history. Conversations stay, and are not read again. */
public final class EraseProfile {
    private final ProfileStore profiles;

    public EraseProfile(ProfileStore profiles) {
        this.profiles = profiles;
    }

    public void run(CoacheeId coachee) {
        profiles.erase(coachee);
    }
}
