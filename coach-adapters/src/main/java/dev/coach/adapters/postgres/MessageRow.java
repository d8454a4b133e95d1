package dev.coach.adapters.postgres;

import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TurnId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** A row of the table of messages. */
final class MessageRow {
    static final String SELECT =
            "select conversation_id, position, message_id, turn_id, speaker, body, asked, complete, sent_at from message ";

    private MessageRow() {}

    static Message of(ResultSet row) throws SQLException {
        return new Message(
                new MessageId(Columns.id(row, "message_id")),
                new ConversationId(Columns.id(row, "conversation_id")),
                new TurnId(Columns.id(row, "turn_id")),
                row.getInt("position"),
                Speaker.valueOf(row.getString("speaker").toUpperCase(Locale.ROOT)),
                row.getString("body"),
                row.getString("asked"),
                row.getBoolean("complete"),
                Columns.time(row, "sent_at"));
    }
}
