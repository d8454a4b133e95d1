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
}
