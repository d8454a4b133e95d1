package dev.coach.core.domain.event;

import dev.coach.core.domain.conversation.ConversationId;
import java.util.List;
import java.util.Objects;

/** A change that arrives on its own, outside any turn. It says what changed; the reader asks for the new state. */
public sealed interface LiveEvent {
    /**
     * The profile has a new version.
     *
     * @param attributes the names of the scalars and collections that changed
     */
    record ProfileChanged(long version, List<String> attributes) implements LiveEvent {
        public ProfileChanged {
            attributes = List.copyOf(attributes);
        }
    }

    /** A conversation was opened, or a turn of it was admitted or ended. */
    record ConversationChanged(ConversationId conversation) implements LiveEvent {
        public ConversationChanged {
            Objects.requireNonNull(conversation, "conversation");
        }
    }
}
