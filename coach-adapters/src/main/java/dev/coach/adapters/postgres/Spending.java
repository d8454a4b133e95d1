package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Price;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.budget.Spent;
import dev.coach.core.domain.budget.Tokens;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnOutcome;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What was used of the model on each day, in two counters, with what running turns have set aside; the row of the turn says how
 * much that is. Whoever changes a counter has locked the turn first, and holds the counters until the transaction ends.
 */
final class Spending {
    private static final String ADD = """
            with by_coachee as (
                insert into coachee_spending as counter (coachee_id, day, input_tokens, output_tokens, cost)
                values (:coachee, :day, :input, :output, :cost)
                on conflict (coachee_id, day) do update
                    set input_tokens = counter.input_tokens + :input, output_tokens = counter.output_tokens + :output,
                        cost = counter.cost + :cost
                returning day, input_tokens, output_tokens, cost),
            by_all as (
                insert into spending as counter (day, input_tokens, output_tokens, cost)
                select day, cast(:input as bigint), cast(:output as bigint), cast(:cost as numeric) from by_coachee
                on conflict (day) do update
                    set input_tokens = counter.input_tokens + :input, output_tokens = counter.output_tokens + :output,
                        cost = counter.cost + :cost
                returning input_tokens, output_tokens, cost)
            select by_coachee.input_tokens, by_coachee.output_tokens, by_coachee.cost, by_all.input_tokens as all_input,
                by_all.output_tokens as all_output, by_all.cost as all_cost
            from by_coachee, by_all
            """;

    /** Locks the counters in the same order. They are there, because something was set aside before. */
    private static final String CHANGE = """
            with by_coachee as (
                update coachee_spending
                set input_tokens = input_tokens + :input, output_tokens = output_tokens + :output, cost = cost + :cost
                where coachee_id = :coachee and day = :day
                returning day)
            update spending
            set input_tokens = input_tokens + :input, output_tokens = output_tokens + :output, cost = spending.cost + :cost
            from by_coachee where spending.day = by_coachee.day
            """;

    private Spending() {}

    /** @return the bound that it would break, with nothing changed */
    static Optional<Budget.Bound> reserve(Handle handle, Turn turn, Reservation reservation, Budget budget) {
        if (!mark(handle, turn, reservation)) {
            return Optional.empty();
        }
        Optional<Budget.Bound> broken = spend(handle, turn.coachee(), reservation, budget);
        if (broken.isPresent()) {
            mark(handle, turn, null);
        }
        return broken;
    }

    /** @return the bound that it would break, with nothing changed */
    static Optional<Budget.Bound> spend(Handle handle, CoacheeId coachee, Reservation estimate, Budget budget) {
        Spent after = add(handle, coachee, estimate);
        Spent before = new Spent(
                after.byCoachee().minus(estimate.atMost()), after.byAll().minus(estimate.atMost()));
        Optional<Budget.Bound> broken = budget.brokenBy(before, estimate.atMost());
        if (broken.isPresent()) {
            change(handle, coachee, estimate, TokenUsage.NONE);
        }
        return broken;
    }

    /** Puts what a turn is charged in the place of what it has set aside. */
    static void settle(Handle handle, Turn turn, Reservation reservation, TurnOutcome outcome) {
        change(handle, turn.coachee(), reservation, reservation.charge(outcome));
    }

    /** What the row of a turn has set aside; absent when that is nothing. */
    static @Nullable Reservation reservation(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("reserved_on", LocalDate.class);
        if (day == null) {
            return null;
        }
        BigDecimal input = row.getBigDecimal("reserved_input_price");
        BigDecimal output = row.getBigDecimal("reserved_output_price");
        return new Reservation(
                day,
                new TokenUsage(row.getInt("reserved_input"), row.getInt("reserved_output")),
                input == null || output == null ? null : new Price(input, output));
    }

    private static boolean mark(Handle handle, Turn turn, @Nullable Reservation reservation) {
        TokenUsage atMost = reservation == null ? null : reservation.atMost();
        Price price = reservation == null ? null : reservation.price();
        return handle.createUpdate("""
                                update turn set reserved_on = :day, reserved_input = :input, reserved_output = :output,
                                    reserved_input_price = :inputPrice, reserved_output_price = :outputPrice
                                where coachee_id = :coachee and turn_id = :turn and status = 'running'
                                """)
                        .bind("day", reservation == null ? null : reservation.day())
                        .bind("input", atMost == null ? null : atMost.inputTokens())
                        .bind("output", atMost == null ? null : atMost.outputTokens())
                        .bind("inputPrice", price == null ? null : price.input())
                        .bind("outputPrice", price == null ? null : price.output())
                        .bind("coachee", turn.coachee().value())
                        .bind("turn", turn.id().value())
                        .execute()
                == 1;
    }

    /** @return the sums after it */
    private static Spent add(Handle handle, CoacheeId coachee, Reservation reservation) {
        return handle.createQuery(ADD)
                .bind("coachee", coachee.value())
                .bind("day", reservation.day())
                .bind("input", (long) reservation.atMost().inputTokens())
                .bind("output", (long) reservation.atMost().outputTokens())
                .bind("cost", reservation.atMost().costOrZero())
                .map((row, context) -> new Spent(
                        new Tokens(
                                row.getLong("input_tokens"), row.getLong("output_tokens"), row.getBigDecimal("cost")),
                        new Tokens(row.getLong("all_input"), row.getLong("all_output"), row.getBigDecimal("all_cost"))))
                .one();
    }

    private static void change(Handle handle, CoacheeId coachee, Reservation reservation, TokenUsage charge) {
        handle.createUpdate(CHANGE)
                .bind("coachee", coachee.value())
                .bind("day", reservation.day())
                .bind(
                        "input",
                        (long) charge.inputTokens() - reservation.atMost().inputTokens())
                .bind(
                        "output",
                        (long) charge.outputTokens() - reservation.atMost().outputTokens())
                .bind("cost", charge.costOrZero().subtract(reservation.atMost().costOrZero()))
                .execute();
    }
}
