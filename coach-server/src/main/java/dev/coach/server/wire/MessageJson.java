package dev.coach.server.wire;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message of a conversation. */
public record MessageJson(
        UUID id, UUID turnId, int position, String speaker, String text, boolean complete, Instant at) {
    public static MessageJson of(Message message) {
        return new MessageJson(
                message.id().value(),
                message.turn().value(),
                message.position(),
                message.speaker().name().toLowerCase(Locale.ROOT),
                message.text(),
                message.complete(),
                message.at());
    }

    /**
     * Some messages in order.
     *
     * @param next the position to go on after; absent at the end
     * @param running the turn that is being answered now
     */
    public record Page(
            List<MessageJson> items,
            @Nullable Integer next,
            @Nullable UUID running) {
        public static Page of(List<Message> messages, boolean more, @Nullable Turn running) {
            return new Page(
                    messages.stream().map(MessageJson::of).toList(),
                    more ? messages.getLast().position() : null,
                    running == null ? null : running.id().value());
        }
    }
}
