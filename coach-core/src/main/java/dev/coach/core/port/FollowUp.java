package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import java.util.Objects;

/** Work that something makes necessary and that may happen a moment later, on any node. It carries ids only. */
public sealed interface FollowUp {
    CoacheeId coachee();

    /** Reads the conversation's new messages into the profile. */
    record UpdateProfile(CoacheeId coachee, ConversationId conversation, TurnId cause) implements FollowUp {
        /** What every turn makes necessary, however it ended. */
        public UpdateProfile(Turn ended) {
            this(ended.coachee(), ended.conversation(), ended.id());
        }

        public UpdateProfile {
            Objects.requireNonNull(coachee, "coachee");
            Objects.requireNonNull(conversation, "conversation");
            Objects.requireNonNull(cause, "cause");
        }
    }

    /** Sums up the messages of the conversation that the coach will soon not see any more. */
    record SummariseConversation(CoacheeId coachee, ConversationId conversation, TurnId cause) implements FollowUp {
        public SummariseConversation {
            Objects.requireNonNull(coachee, "coachee");
            Objects.requireNonNull(conversation, "conversation");
            Objects.requireNonNull(cause, "cause");
        }
    }
}
