package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.IdSource;
import java.time.Instant;
import java.time.InstantSource;

/** Opens an empty conversation. */
public final class OpenConversation {
    private final ConversationStore conversations;
    private final IdSource ids;
    private final InstantSource clock;

    public OpenConversation(ConversationStore conversations, IdSource ids, InstantSource clock) {
        this.conversations = conversations;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores it and returns it. */
    public Conversation run(CoacheeId coachee) {
        Instant now = clock.instant();
        Conversation conversation = new Conversation(new ConversationId(ids.next()), coachee, "", now, now);
        conversations.open(conversation);
        return conversation;
    }
}
