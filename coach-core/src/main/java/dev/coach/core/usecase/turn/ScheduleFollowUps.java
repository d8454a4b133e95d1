package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.FollowUp;
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
     */
    List<FollowUp> run(Turn turn, int position) {
        FollowUp update = new FollowUp.UpdateProfile(turn);
        return summaries && SummariseConversation.isDue(position)
                ? List.of(update, new FollowUp.SummariseConversation(turn.coachee(), turn.conversation(), turn.id()))
                : List.of(update);
    }
}
