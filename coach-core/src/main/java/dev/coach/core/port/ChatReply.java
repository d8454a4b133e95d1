package dev.coach.core.port;

import dev.coach.core.domain.conversation.TokenUsage;
import java.util.Objects;

/**
 * How a streamed reply ended. The text itself went to the listener.
 *
 * <p>What becomes of the turn follows from it: a complete reply is the answer. One that was cut, refused, stopped or failed in the
 * middle keeps the text so far and says why. One that failed before the first word is written by the fallback model, or else by the
 * guided coach, and the turn is degraded.
 */
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

    /** The model declined. */
    record Refused(String reason, TokenUsage usage) implements ChatReply {
        public Refused {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(usage, "usage");
        }

        public Refused(String reason) {
            this(reason, TokenUsage.NONE);
        }
    }

    /** A filter of the vendor held the message or the answer back, whatever the model would have said. */
    record Filtered(String reason, TokenUsage usage) implements ChatReply {
        public Filtered {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(usage, "usage");
        }

        public Filtered(String reason) {
            this(reason, TokenUsage.NONE);
        }
    }

    /** The listener did not want more. */
    record Stopped() implements ChatReply {}

    /**
     * The vendor could not be reached, answered with an error, or did not bring its answer to an end.
     *
     * @param reason in words for the coachee; holds no key and no words of theirs
     * @param usage of an answer without words, as far as the vendor told; zero otherwise
     */
    record Failed(Failure failure, String reason, TokenUsage usage) implements ChatReply {
        public Failed {
            Objects.requireNonNull(failure, "failure");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(usage, "usage");
        }

        public Failed(Failure failure, String reason) {
            this(failure, reason, TokenUsage.NONE);
        }
    }

    /** What was used for it, as far as the vendor told; zero otherwise. */
    default TokenUsage usage() {
        return TokenUsage.NONE;
    }

    /** The same reply, for which so much was used; one that was stopped has no count. */
    default ChatReply using(TokenUsage usage) {
        return switch (this) {
            case Complete complete -> new Complete(usage);
            case CutByLength cut -> new CutByLength(usage);
            case Refused(String reason, TokenUsage told) -> new Refused(reason, usage);
            case Filtered(String reason, TokenUsage told) -> new Filtered(reason, usage);
            case Stopped stopped -> stopped;
            case Failed(Failure failure, String reason, TokenUsage told) -> new Failed(failure, reason, usage);
        };
    }

    /** What went wrong, for whoever counts or decides; the reason is for people. */
    enum Failure {
        /** No connection came about, or it broke before an answer began. */
        UNREACHABLE,
        /** It did not begin in time, fell silent, or did not end in time. */
        SLOW,
        /** It has an error of its own or is overloaded (500, 503, 529), also in the middle of an answer. */
        VENDOR_ERROR,
        /** It gets too many requests for now (429). */
        RATE_LIMITED,
        /** What was paid for or allowed is used up; asking again is of no use. */
        QUOTA_USED_UP,
        /** It did not take the key, or wants one. */
        KEY_REFUSED,
        /** It did not take the request: unknown model, too long a conversation, a parameter it does not know. */
        REQUEST_REFUSED,
        /** It was not asked: it failed a moment ago, or as many replies as allowed are being written. */
        NOT_ASKED,
        /** The connection broke in the middle of an answer. */
        BROKEN_OFF,
        /** The stream just ended, without saying that the answer does. */
        ENDED_EARLY,
        /** What came is no answer that can be read: a malformed event, a web page. */
        UNREADABLE,
        /** The answer has no words. */
        EMPTY,
        /** Instead of words it asked for a tool, though none was offered. */
        TOOL_CALL
    }
}
