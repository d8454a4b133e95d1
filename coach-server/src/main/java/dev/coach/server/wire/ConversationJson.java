package dev.coach.server.wire;

import dev.coach.core.domain.conversation.Conversation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A conversation. */
public record ConversationJson(UUID id, String title, Instant createdAt, Instant updatedAt) {
    public static ConversationJson of(Conversation conversation) {
        return new ConversationJson(
                conversation.id().value(), conversation.title(), conversation.createdAt(), conversation.updatedAt());
    }

    /** The conversations of a coachee. */
    public record Page(List<ConversationJson> items) {
        public static Page of(List<Conversation> conversations) {
            return new Page(conversations.stream().map(ConversationJson::of).toList());
        }
    }
}
