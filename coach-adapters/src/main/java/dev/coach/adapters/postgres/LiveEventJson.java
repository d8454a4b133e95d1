package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Json.present;

import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.event.LiveEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link LiveEvent} as it is stored; {@code type} says which members are present. New members go to the end. */
record LiveEventJson(
        String type,
        @Nullable Long version,
        @Nullable List<String> attributes,
        @Nullable String conversation) {

    static LiveEventJson of(LiveEvent event) {
        return switch (event) {
            case LiveEvent.ProfileChanged changed ->
                new LiveEventJson("profile.changed", changed.version(), changed.attributes(), null);
            case LiveEvent.ConversationChanged changed ->
                new LiveEventJson(
                        "conversation.changed",
                        null,
                        null,
                        changed.conversation().toString());
        };
    }

    /** The event; empty for a kind that only a newer program knows. */
    Optional<LiveEvent> toEvent() {
        return switch (type) {
            case "profile.changed" ->
                Optional.of(
                        new LiveEvent.ProfileChanged(present(version, "version"), present(attributes, "attributes")));
            case "conversation.changed" ->
                Optional.of(new LiveEvent.ConversationChanged(
                        new ConversationId(UUID.fromString(present(conversation, "conversation")))));
            default -> Optional.empty();
        };
    }
}
