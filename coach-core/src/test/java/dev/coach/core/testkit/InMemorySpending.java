package dev.coach.core.testkit;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.budget.Spent;
import dev.coach.core.domain.budget.Tokens;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was used of the model on each day, and what running turns have set aside. Guarded by the transaction. */
final class InMemorySpending {
    private final Map<LocalDate, Map<CoacheeId, Tokens>> byCoachee = new HashMap<>();
    private final Map<LocalDate, Tokens> byAll = new HashMap<>();
    private final Map<TurnId, Reservation> reservations = new HashMap<>();

    Optional<Budget.Bound> reserve(Turn turn, Reservation reservation, Budget budget) {
        Optional<Budget.Bound> broken = spend(turn.coachee(), reservation, budget);
        if (broken.isEmpty()) {
            reservations.put(turn.id(), reservation);
        }
        return broken;
    }

    Optional<Budget.Bound> spend(CoacheeId coachee, Reservation estimate, Budget budget) {
        Spent spent = new Spent(
                ofDay(estimate.day()).getOrDefault(coachee, Tokens.NONE),
                byAll.getOrDefault(estimate.day(), Tokens.NONE));
        Optional<Budget.Bound> broken = budget.brokenBy(spent, estimate.atMost());
        if (broken.isEmpty()) {
            ofDay(estimate.day()).put(coachee, spent.byCoachee().plus(estimate.atMost()));
            byAll.put(estimate.day(), spent.byAll().plus(estimate.atMost()));
        }
        return broken;
    }

    void settle(Turn turn, TurnOutcome outcome) {
        Reservation reservation = reservations.remove(turn.id());
        if (reservation != null) {
            ofDay(reservation.day())
                    .computeIfPresent(
                            turn.coachee(),
                            (same, spent) -> spent.minus(reservation.atMost()).plus(reservation.charge(outcome)));
            byAll.computeIfPresent(
                    reservation.day(),
                    (same, spent) -> spent.minus(reservation.atMost()).plus(reservation.charge(outcome)));
        }
    }

    /** What everybody together used stays. */
    void forget(CoacheeId coachee) {
        byCoachee.values().forEach(ofDay -> ofDay.remove(coachee));
    }

    private Map<CoacheeId, Tokens> ofDay(LocalDate day) {
        return byCoachee.computeIfAbsent(day, unused -> new HashMap<>());
    }
}
