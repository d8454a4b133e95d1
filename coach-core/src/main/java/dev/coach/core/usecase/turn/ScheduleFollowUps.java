package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.FollowUp;
import java.util.ArrayList;
import java.util.List;

/** The work that a turn leaves to the background; stored in the transaction that ends the turn. */
final class ScheduleFollowUps {
    private final boolean summaries;

    /** @param summaries whether there is a model to write them */
    ScheduleFollowUps(boolean summaries) {
        this.summaries = summaries;
    }

    /**
     * Whatever came of the reply, the coachee's message is to be read into the profile.
     *
     * @param position of that message
     * @param heard whether it is stored with the turn
     */
    List<FollowUp> run(Turn turn, int position, boolean heard) {
        List<FollowUp> work = new ArrayList<>();
        if (!heard) {
            work.add(new FollowUp.UpdateProfile(turn));
        }
        if (summaries && SummariseConversation.isDue(position)) {
            work.add(new FollowUp.SummariseConversation(turn.coachee(), turn.conversation(), turn.id()));
        }
        return work;
    }
}
