package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Budget.Bound;
import dev.coach.core.domain.budget.Price;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The part of {@link ConversationStoreContract} about what turns may use of a model. */
abstract class TurnBudgetContract extends TurnRetryContract {
    private static final TokenUsage AT_MOST = new TokenUsage(300, 100);
    private static final Price PRICE = new Price(BigDecimal.ONE, BigDecimal.TEN);

    /** A day that no other test counts on, because the sum over all coachees is one for the whole database. */
    private final LocalDate day =
            LocalDate.EPOCH.plusDays(Math.floorMod(UUID.randomUUID().hashCode(), 2_000_000));

    @Test
    void countsWhatRunningTurnsHaveSetAside() {
        Budget budget = new Budget(800L, null, null);

        assertThat(reserve(admit(open(), "One"), budget)).isEmpty();
        assertThat(reserve(admit(open(), "Two"), budget)).isEmpty();
        assertThat(reserve(admit(open(), "Three"), budget)).contains(Bound.OF_ONE_COACHEE);
        assertThat(reserve(admit(open(stranger), "Four"), budget)).isEmpty();
    }

    @Test
    void aReservationThatWasRefusedTakesNothing() {
        Turn refused = admit(open(), "One");
        assertThat(reserve(refused, new Budget(399L, null, null))).contains(Bound.OF_ONE_COACHEE);
        answered(refused, "Guided.");

        assertThat(reserve(admit(open(), "Two"), new Budget(400L, 400L, null))).isEmpty();
    }

    @Test
    void putsWhatWasUsedInThePlaceOfWhatWasSetAside() {
        Turn turn = admit(open(), "One");
        reserve(turn, Budget.NONE);

        answered(turn, "Tell me more."); // 120 and 45 tokens

        assertThat(reserve(admit(open(), "Two"), new Budget(564L, null, null))).contains(Bound.OF_ONE_COACHEE);
        assertThat(reserve(admit(open(), "Two"), new Budget(565L, 565L, null))).isEmpty();
    }

    @Test
    void countsAllCoacheesTogether() {
        Budget budget = new Budget(null, 800L, null);

        assertThat(reserve(admit(open(), "One"), budget)).isEmpty();
        assertThat(reserve(admit(open(stranger), "Two"), budget)).isEmpty();
        assertThat(reserve(admit(open(newCoachee()), "Three"), budget)).contains(Bound.OF_ALL);
    }

    @Test
    void countsEachDayForItself() {
        Budget budget = new Budget(400L, 400L, null);
        assertThat(reserve(admit(open(), "One"), budget)).isEmpty();

        Reservation tomorrow = new Reservation(day.plusDays(3_000_000), AT_MOST, null);
        assertThat(stores.conversations().reserve(admit(open(), "Two"), tomorrow, budget))
                .isEmpty();
    }

    @Test
    void countsWhatNoTurnWaitsFor() {
        Reservation estimate = new Reservation(day, AT_MOST, null);
        Budget budget = new Budget(800L, null, null);

        assertThat(stores.conversations().spend(coachee, estimate, budget)).isEmpty();
        assertThat(reserve(admit(open(), "One"), budget)).isEmpty();
        assertThat(stores.conversations().spend(coachee, estimate, budget)).contains(Bound.OF_ONE_COACHEE);
        assertThat(stores.conversations().spend(coachee, estimate, new Budget(1_200L, 1_200L, null)))
                .isEmpty();
    }

    @Test
    void chargesATurnWhoseProcessDiedForWhatItRead() {
        Conversation conversation = open();
        Turn left = admit(conversation, "One");
        reserve(left, Budget.NONE);
        stores.events()
                .append(
                        coachee,
                        left.id(),
                        numberedFrom(1, new TurnEvent.Started(left.id()), new TurnEvent.Delta("123456")));

        stores.conversations().admit(newTurnAt(left.startedAt().plus(LEASE), conversation, "Two", null));

        assertThat(reserve(admit(open(), "Three"), new Budget(701L, null, null)))
                .contains(Bound.OF_ONE_COACHEE);
        assertThat(reserve(admit(open(), "Three"), new Budget(702L, null, null)))
                .isEmpty();
    }

    @Test
    void countsWhatTurnsCost() {
        Budget budget = new Budget(null, null, new BigDecimal("0.0026"));
        Turn first = admit(open(), "One");

        assertThat(reserveAt(PRICE, first, budget)).isEmpty(); // 0.0013 each
        assertThat(reserveAt(PRICE, admit(open(), "Two"), budget)).isEmpty();
        assertThat(reserveAt(PRICE, admit(open(), "Three"), budget)).contains(Bound.OF_ALL);
        stores.conversations()
                .complete(
                        completion(first, new TurnOutcome.Answered("Hi.", PRICE.charge(new TokenUsage(10, 4))), 0),
                        List.of());
        assertThat(reserveAt(PRICE, admit(open(), "Four"), new Budget(null, null, new BigDecimal("0.002649"))))
                .contains(Bound.OF_ALL);
        assertThat(reserveAt(PRICE, admit(open(), "Four"), new Budget(null, null, new BigDecimal("0.002650"))))
                .isEmpty();
    }

    @Test
    void chargesATurnThatWasStoppedAtThePriceOfThen() {
        Turn turn = admit(open(), "One");
        reserveAt(PRICE, turn, Budget.NONE);

        stores.conversations().complete(completion(turn, new TurnOutcome.Stopped("123456"), 0), List.of());

        // 300 tokens and 2
        Price tenfold = new Price(BigDecimal.TEN, new BigDecimal("100"));
        assertThat(reserveAt(tenfold, admit(open(), "Two"), new Budget(null, null, new BigDecimal("0.013319"))))
                .contains(Bound.OF_ALL);
        assertThat(reserveAt(tenfold, admit(open(), "Two"), new Budget(null, null, new BigDecimal("0.013320"))))
                .isEmpty();
    }

    @Test
    void aTurnTellsWhatItCost() {
        Turn turn = admit(open(), "One");
        TokenUsage usage = PRICE.charge(new TokenUsage(10, 4));

        stores.conversations().complete(completion(turn, new TurnOutcome.Answered("Hi.", usage), 0), List.of());

        assertThat(stores.conversations()
                        .findTurn(coachee, turn.id())
                        .orElseThrow()
                        .usage())
                .isEqualTo(usage);
    }

    @Test
    void aTurnThatHasEndedSetsNothingAside() {
        Turn turn = admit(open(), "One");
        stores.conversations().complete(completion(turn, new TurnOutcome.Stopped(""), 0), List.of());

        assertThat(reserve(turn, new Budget(0L, 0L, null))).isEmpty();

        assertThat(reserve(admit(open(), "Two"), new Budget(400L, 400L, null))).isEmpty();
    }

    @Test
    void turnsAtTheSameMomentDoNotSpendTheSameBudget() {
        List<Turn> turns = Race.run(8, runner -> admit(open(), "Runner " + runner));
        Budget budget = new Budget(1_200L, 1_200L, null);

        List<Optional<Bound>> refusals = Race.run(8, runner -> reserve(turns.get(runner), budget));

        assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(3);
    }

    private Optional<Bound> reserveAt(Price price, Turn turn, Budget budget) {
        return stores.conversations().reserve(turn, new Reservation(day, AT_MOST, price), budget);
    }

    private Optional<Bound> reserve(Turn turn, Budget budget) {
        return stores.conversations().reserve(turn, new Reservation(day, AT_MOST, null), budget);
    }
}
