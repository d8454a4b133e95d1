package dev.coach.core.domain.conversation;

import dev.coach.core.domain.ErrorCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a turn ended. Every turn ends in exactly one of these. */
public sealed interface TurnOutcome {
    /** What the coach wrote; empty when nothing arrived. */
    String text();

    /** The whole reply arrived. */
    record Answered(String text, TokenUsage usage) implements TurnOutcome {
        public Answered {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(usage, "usage");
        }
    }

    /**
     * The model could not answer; another one did, or the guided coach.
     *
     * @param usage of the one that answered, and of one that wrote nothing all the same
     * @param byModel whether another model wrote the text
     */
    record Degraded(String text, String reason, TokenUsage usage, boolean byModel) implements TurnOutcome {
        public Degraded {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(usage, "usage");
        }

        /** By the guided coach. */
        public Degraded(String text, String reason, TokenUsage usage) {
            this(text, reason, usage, false);
        }

        /** By the guided coach, and no model used anything. */
        public Degraded(String text, String reason) {
            this(text, reason, TokenUsage.NONE);
        }
    }

    /** The coachee stopped it; the text so far is kept. */
    record Stopped(String text) implements TurnOutcome {
        public Stopped {
            Objects.requireNonNull(text, "text");
        }
    }

    /** The model declined to answer. */
    record Refused(String text, String reason, TokenUsage usage) implements TurnOutcome {
        public Refused {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(usage, "usage");
        }

        public Refused(String text, String reason) {
            this(text, reason, TokenUsage.NONE);
        }
    }

    /** It broke off; the text so far is kept. */
    record Failed(String text, ErrorCode code, String message, TokenUsage usage) implements TurnOutcome {
        public Failed {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(usage, "usage");
        }

        public Failed(String text, ErrorCode code, String message) {
            this(text, code, message, TokenUsage.NONE);
        }
    }

    /** Whether the text is all that was to be said. */
    default boolean isComplete() {
        return this instanceof Answered || this instanceof Degraded;
    }

    /** As far as it is known; zero otherwise. */
    default TokenUsage usage() {
        return TokenUsage.NONE;
    }

    /** Why it was degraded, refused or failed; absent otherwise. */
    default @Nullable String detail() {
        return switch (this) {
            case Answered answered -> null;
            case Degraded degraded -> degraded.reason();
            case Stopped stopped -> null;
            case Refused refused -> refused.reason();
            case Failed failed -> failed.message();
        };
    }

    default TurnStatus status() {
        return switch (this) {
            case Answered answered -> TurnStatus.ANSWERED;
            case Degraded degraded -> TurnStatus.DEGRADED;
            case Stopped stopped -> TurnStatus.STOPPED;
            case Refused refused -> TurnStatus.REFUSED;
            case Failed failed -> TurnStatus.FAILED;
        };
    }
}
