package dev.coach.server.http;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.ConversationStore;
import java.util.List;
import java.util.Optional;

/** Finds the coach's message of a turn. */
final class Replies {
    private static final int AT_ONCE = 500;

    private final ConversationStore conversations;

    Replies(ConversationStore conversations) {
        this.conversations = conversations;
    }

    /** Reads the conversation in pages until it is there; empty while the turn runs and when nothing was written. */
    Optional<Message> find(Turn turn) {
        if (turn.replyId() == null) {
            return Optional.empty();
        }
        int after = 0;
        List<Message> page;
        do {
            page = conversations.messages(turn.coachee(), turn.conversation(), after, AT_ONCE);
            Optional<Message> found = page.stream()
                    .filter(message -> message.id().equals(turn.replyId()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            after += page.size();
        } while (page.size() == AT_ONCE);
        return Optional.empty();
    }
}
