package dev.coach.server.wire;

import dev.coach.core.domain.conversation.Branch;
import dev.coach.core.domain.conversation.Conversation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation.
 *
 * @param branchedFrom where it left another conversation; absent for one that began empty
 */
public record ConversationJson(
        UUID id,
        String title,
        Instant createdAt,
        Instant updatedAt,
        @Nullable BranchJson branchedFrom) {
    public static ConversationJson of(Conversation conversation) {
        return new ConversationJson(
                conversation.id().value(),
                conversation.title(),
                conversation.createdAt(),
                conversation.updatedAt(),
                BranchJson.of(conversation.branchedFrom()));
    }

    /** The message that was replaced, and the conversation that it is in. */
    public record BranchJson(UUID conversationId, UUID messageId) {
        static @Nullable BranchJson of(@Nullable Branch branch) {
            return branch == null
                    ? null
                    : new BranchJson(
                            branch.conversation().value(), branch.message().value());
        }
    }

    /** The conversations of a coachee. */
    public record Page(List<ConversationJson> items) {
        public static Page of(List<Conversation> conversations) {
            return new Page(conversations.stream().map(ConversationJson::of).toList());
        }
    }
}
