package dev.coach.cli.chat;

import dev.coach.cli.profile.KnownValue;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnEvent;

/** Shows a session. Called on one thread, in order. */
interface Display {
    /** A conversation goes on; {@code lastWords} are the coach's, or empty. */
    void resumed(Conversation conversation, String lastWords);

    /** A new conversation was opened. */
    void opened(ConversationId conversation);

    void event(TurnEvent event);

    /** The profile took this from the turn. */
    void noted(KnownValue value);

    /** The profile no longer holds this after the turn. */
    void dropped(KnownValue value);
}
