package dev.coach.cli.chat;

import dev.coach.cli.profile.KnownValue;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnEvent;
import java.util.List;

/** Shows a session. Called on one thread, in order. */
interface Display {
    /** A conversation goes on. */
    void resumed(Conversation conversation);

    /** What the coach said last before the session; not called unless a person sits at it. */
    void recalled(String lastWords);

    /** A new conversation was opened. */
    void opened(ConversationId conversation);

    void event(TurnEvent event);

    /**
     * The profile took this from the turn.
     *
     * @param values in the order of the catalogue, the fields of an item together
     * @param known everything that is known now
     */
    void noted(List<KnownValue> values, List<KnownValue> known);

    /** The profile no longer holds this after the turn. */
    void dropped(KnownValue value);
}
