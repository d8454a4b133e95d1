package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.FollowUp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work that a turn leaves to the background; stored in the transaction that ends the turn. */
final class ScheduleFollowUps {
    private final @Nullable StayInSight stayInSight;

    /** @param stayInSight what need not be summed up; absent without a model that could */
    ScheduleFollowUps(@Nullable StayInSight stayInSight) {
        this.stayInSight = stayInSight;
    }

    /**
     * Whatever came of the reply, the coachee's message is to be read into the profile.
     *
     * @param context absent when the turn broke before there was one
     * @param heard whether the message is stored with the turn
     */
    List<FollowUp> run(Turn turn, @Nullable TurnContext context, boolean heard) {
        List<FollowUp> work = new ArrayList<>();
        if (!heard) {
            work.add(new FollowUp.UpdateProfile(turn));
        }
        if (stayInSight != null && context != null && isSummaryDue(stayInSight, context)) {
            work.add(new FollowUp.SummariseConversation(turn.coachee(), turn.conversation(), turn.id()));
        }
        return work;
    }

    /** Often enough that every message is in the summary before it is out of sight. */
    private static boolean isSummaryDue(StayInSight stayInSight, TurnContext context) {
        Summary summary = context.summary();
        int through = summary == null ? 0 : summary.through();
        List<Message> waiting = stayInSight.before(context.messages()).stream()
                .filter(message -> message.position() > through)
                .toList();
        return stayInSight.areMany(waiting);
    }
}
