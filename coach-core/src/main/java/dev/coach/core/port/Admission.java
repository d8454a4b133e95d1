package dev.coach.core.port;

import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of admitting a turn. */
public sealed interface Admission {
    /**
     * Turn and message are stored; the caller answers it.
     *
     * @param inquiry as the replies before the message left it
     * @param summary of the conversation; absent when it is not summed up yet
     */
    record Admitted(
            Turn turn,
            Message message,
            Inquiry inquiry,
            @Nullable Summary summary) implements Admission {
        public Admitted {
            Objects.requireNonNull(turn, "turn");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(inquiry, "inquiry");
        }
    }

    /** The same idempotency key was used before, for this turn, which answers the same message. Nothing was stored. */
    record Repeated(Turn turn) implements Admission {
        public Repeated {
            Objects.requireNonNull(turn, "turn");
        }
    }

    /** The same idempotency key was used before, for that turn, which is another one. Nothing was stored. */
    record KeyTaken(Turn turn) implements Admission {
        public KeyTaken {
            Objects.requireNonNull(turn, "turn");
        }
    }

    /** The coachee has said more since the turn that was to be retried. Nothing was stored. */
    record Outdated(Turn retried) implements Admission {
        public Outdated {
            Objects.requireNonNull(retried, "retried");
        }
    }

    /** The conversation is still answering that turn. Nothing was stored. */
    record Busy(Turn running) implements Admission {
        public Busy {
            Objects.requireNonNull(running, "running");
        }
    }
}
