package dev.coach.adapters.jobrunr;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.FollowUp;
import java.util.UUID;

/** {@link FollowUp.UpdateProfile} as it is stored. */
record UpdateProfileJob(UUID coachee, UUID conversation, UUID cause) implements FollowUpJob {
    @Override
    public FollowUp followUp() {
        return new FollowUp.UpdateProfile(new CoacheeId(coachee), new ConversationId(conversation), new TurnId(cause));
    }
}
