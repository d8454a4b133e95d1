package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.FollowUp;
import java.util.List;

/** The work that a turn leaves to the background; stored in the transaction that ends the turn. */
final class ScheduleFollowUps {
    /** Whatever came of the reply, the coachee's message is to be read into the profile. */
    List<FollowUp> run(Turn turn) {
        return List.of(new FollowUp.UpdateProfile(turn));
    }
}
