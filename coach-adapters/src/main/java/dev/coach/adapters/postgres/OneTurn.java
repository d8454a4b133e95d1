package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What needs a single statement about a single turn, and no lock. */
record OneTurn(Transactions transactions, CoacheeId coachee, TurnId turn) {
    Optional<Turn> find() {
        return transactions.single(
                handle -> handle.createQuery(TurnRow.SELECT + " where coachee_id = :coachee and turn_id = :turn")
                        .bind("coachee", coachee.value())
                        .bind("turn", turn.value())
                        .map((row, context) -> TurnRow.of(row).turn())
                        .findOne());
    }

    /** @return whether it runs and is to be stopped */
    boolean extendLease(Instant leasedUntil) {
        return transactions.single(handle -> handle.createQuery("""
                        update turn set leased_until = :until
                        where coachee_id = :coachee and turn_id = :turn and status = 'running'
                        returning stop_requested
                        """)
                .bind("coachee", coachee.value())
                .bind("until", time(leasedUntil))
                .bind("turn", turn.value())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
    }

    void rate(@Nullable Rating rating) {
        transactions.single(handle -> handle.createUpdate("""
                        update turn set rating = :rating, rating_reason = :reason
                        where coachee_id = :coachee and turn_id = :turn and status <> 'running'
                        """)
                .bind("rating", rating == null ? null : rating.thumb().name().toLowerCase(Locale.ROOT))
                .bind("reason", rating == null ? null : rating.reason())
                .bind("coachee", coachee.value())
                .bind("turn", turn.value())
                .execute());
    }
}
