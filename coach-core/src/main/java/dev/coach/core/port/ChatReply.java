package dev.coach.core.port;

import dev.coach.core.domain.conversation.TokenUsage;
import java.util.Objects;

/** How a streamed reply ended. The text itself went to the listener. */
public sealed interface ChatReply {
    /** All of it arrived. */
    record Complete(TokenUsage usage) implements ChatReply {
        public Complete {
            Objects.requireNonNull(usage, "usage");
        }
    }

    /** It broke off at the limit of its length. */
    record CutByLength(TokenUsage usage) implements ChatReply {
        public CutByLength {
            Objects.requireNonNull(usage, "usage");
        }
    }

    /** The model or its vendor declined. */
    record Refused(String reason) implements ChatReply {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The listener did not want more. */
    record Stopped() implements ChatReply {}

    /**
     * The vendor could not be reached, answered with an error, or went silent.
     *
     * @param reason in words for the coachee; holds no key and no words of theirs
     */
    record Failed(String reason) implements ChatReply {
        public Failed {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
