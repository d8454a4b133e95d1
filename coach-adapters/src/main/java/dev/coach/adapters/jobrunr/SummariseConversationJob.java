package dev.coach.adapters.jobrunr;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.FollowUp;
import java.util.UUID;

/** {@link FollowUp.SummariseConversation} as it is stored. */
record SummariseConversationJob(UUID coachee, UUID conversation, UUID cause) implements FollowUpJob {
    @Override
    public FollowUp followUp() {
        return new FollowUp.SummariseConversation(
                new CoacheeId(coachee), new ConversationId(conversation), new TurnId(cause));
    }
}
