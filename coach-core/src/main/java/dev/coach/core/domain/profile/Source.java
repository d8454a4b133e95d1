package dev.coach.core.domain.profile;

import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.document.DocumentId;
import java.util.Objects;

/** Where an observation comes from. */
public sealed interface Source {
    /** A message of the coachee. */
    record Said(ConversationId conversation, MessageId message) implements Source {
        public Said {
            Objects.requireNonNull(conversation, "conversation");
            Objects.requireNonNull(message, "message");
        }
    }

    /** A line of a document, counted as {@link dev.coach.core.domain.document.TextLine} does. */
    record Written(DocumentId document, int page, int line) implements Source {
        public Written {
            Objects.requireNonNull(document, "document");
        }
    }

    /** A file of structured data that the coachee handed over, and a place in it: a JSON pointer, {@code Positions.csv:3}. */
    record Imported(String fileName, String place) implements Source {
        public Imported {
            Objects.requireNonNull(fileName, "fileName");
            Objects.requireNonNull(place, "place");
        }
    }

    /** The profile itself: typed, chosen or decided there by the coachee. */
    record Entered() implements Source {}

    /** The name that callers see: {@code conversation}, {@code document}, {@code import} or {@code profile}. */
    default String code() {
        return switch (this) {
            case Said said -> "conversation";
            case Written written -> "document";
            case Imported imported -> "import";
            case Entered entered -> "profile";
        };
    }
}
