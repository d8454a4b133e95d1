package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.Erasure;

/** Erases the coachee with everything that was ever stored of them, for good. To erase only what is known, {@link EraseProfile}. */
public final class EraseCoachee {
    private final Erasure erasure;

    public EraseCoachee(Erasure erasure) {
        this.erasure = erasure;
    }

    /** Once more changes nothing. */
    public void run(CoacheeId coachee) {
        erasure.erase(coachee);
    }
}
