package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table of turns: the turn, until when it is leased, and whether it is to be stopped. */
record TurnRow(Turn turn, Instant leasedUntil, boolean stopRequested) {
    static final String SELECT = """
            select turn_id, coachee_id, conversation_id, message_id, status, decision, reply_id, input_tokens, output_tokens,
                cost, detail, started_at, leased_until, stop_requested, rating,
                rating_reason, retry_of, written_by
            from turn
            """;

    static TurnRow of(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        UUID replyId = Columns.idOrNull(row, "reply_id");
        UUID retryOf = Columns.idOrNull(row, "retry_of");
        Turn turn = new Turn(
                new TurnId(Columns.id(row, "turn_id")),
                new CoacheeId(Columns.id(row, "coachee_id")),
                new ConversationId(Columns.id(row, "conversation_id")),
                new MessageId(Columns.id(row, "message_id")),
                TurnStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                decision == null
                        ? null
                        : Json.read(decision, DecisionJson.class).toDecision(),
                replyId == null ? null : new MessageId(replyId),
                new TokenUsage(row.getInt("input_tokens"), row.getInt("output_tokens"), row.getBigDecimal("cost")),
                row.getString("detail"),
                Columns.time(row, "started_at"),
                rating(row),
                retryOf == null ? null : new TurnId(retryOf),
                row.getString("written_by"));
        return new TurnRow(turn, Columns.time(row, "leased_until"), row.getBoolean("stop_requested"));
    }

    private static @Nullable Rating rating(ResultSet row) throws SQLException {
        String thumb = row.getString("rating");
        return thumb == null
                ? null
                : new Rating(Rating.Thumb.valueOf(thumb.toUpperCase(Locale.ROOT)), row.getString("rating_reason"));
    }
}
