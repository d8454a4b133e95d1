package dev.coach.core.domain.document;

import java.util.Objects;

/** What reading a document gave. A document that cannot be read is an expected outcome, not a failure. */
public sealed interface DocumentReading {
    record Readable(DocumentText text) implements DocumentReading {
        public Readable {
            Objects.requireNonNull(text, "text");
        }
    }

    /** @param message what is wrong and what to do, in words for the coachee */
    record Unreadable(UnreadableReason reason, String message) implements DocumentReading {
        public Unreadable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(message, "message");
        }
    }
}
