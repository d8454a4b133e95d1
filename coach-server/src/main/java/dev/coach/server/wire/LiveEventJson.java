package dev.coach.server.wire;

import dev.coach.core.domain.event.LiveEvent;
import java.util.List;
import java.util.UUID;

/** The data of one live event. */
public sealed interface LiveEventJson {
    record ProfileChanged(long version, List<String> attributes) implements LiveEventJson {}

    record ConversationChanged(UUID conversationId) implements LiveEventJson {}

    static LiveEventJson of(LiveEvent event) {
        return switch (event) {
            case LiveEvent.ProfileChanged(long version, List<String> attributes) ->
                new ProfileChanged(version, attributes);
            case LiveEvent.ConversationChanged(var conversation) -> new ConversationChanged(conversation.value());
        };
    }

    /** The {@code event} name of the stream. */
    default String event() {
        return switch (this) {
            case ProfileChanged changed -> "profile.changed";
            case ConversationChanged changed -> "conversation.changed";
        };
    }
}
