package dev.coach.core.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget.Bound;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetTest {
    private static final TokenUsage NEXT = new TokenUsage(30, 20);
    private static final Price PRICE = new Price(BigDecimal.ONE, BigDecimal.TEN);
    private static final LocalDate DAY = LocalDate.EPOCH;

    @ParameterizedTest(name = "one coachee {0}, all {1}, cost {2}: {3}")
    @CsvSource({
        ",,,",
        "150,,,",
        "149,,, OF_ONE_COACHEE",
        "149,1049,, OF_ONE_COACHEE",
        ",1050,,",
        ",1049,, OF_ALL",
        "150,1049,, OF_ALL",
        // 0.0029 were spent, and the next costs 0.00023
        ",,0.003130,",
        ",,0.003129, OF_ALL",
        "0,0,0, OF_ONE_COACHEE"
    })
    void isBrokenByACallThatMayGoBeyondIt(Long ofOneCoachee, Long all, BigDecimal perDay, Bound expected) {
        Spent spent = new Spent(new Tokens(60, 40, BigDecimal.ZERO), new Tokens(800, 200, new BigDecimal("0.0029")));

        assertThat(new Budget(ofOneCoachee, all, perDay)
                        .brokenBy(spent, PRICE.charge(NEXT))
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(-1L, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(null, null, BigDecimal.ONE.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(BigDecimal.ONE.negate(), BigDecimal.ONE));
    }

    static Stream<Arguments> outcomes() {
        TokenUsage counted = new TokenUsage(7, 8);
        return Stream.of(
                Arguments.of(new TurnOutcome.Answered("Hello", counted), counted),
                Arguments.of(new TurnOutcome.Answered("Seven c", TokenUsage.NONE), new TokenUsage(100, 3)),
                Arguments.of(new TurnOutcome.Degraded("Guided", "offline"), TokenUsage.NONE),
                Arguments.of(new TurnOutcome.Degraded("Guided", "it gave an empty answer", counted), counted),
                Arguments.of(new TurnOutcome.Stopped(""), new TokenUsage(100, 0)),
                Arguments.of(new TurnOutcome.Stopped("Some of"), new TokenUsage(100, 3)),
                Arguments.of(new TurnOutcome.Refused("I can", "policy"), new TokenUsage(100, 2)),
                Arguments.of(new TurnOutcome.Answered("Seven c", new TokenUsage(0, 4)), new TokenUsage(100, 4)),
                Arguments.of(
                        new TurnOutcome.Failed(
                                "Seven c", ErrorCode.MODEL_UNAVAILABLE, "silent", new TokenUsage(400, 1)),
                        new TokenUsage(400, 3)),
                Arguments.of(
                        new TurnOutcome.Failed("x".repeat(10_000), ErrorCode.MODEL_UNAVAILABLE, "silent"),
                        new TokenUsage(100, 50)));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void aTurnIsChargedWhatWasCountedOrElseAnEstimate(TurnOutcome outcome, TokenUsage expected) {
        assertThat(new Reservation(DAY, new TokenUsage(100, 50), null).charge(outcome))
                .isEqualTo(expected);
    }

    @Test
    void anEstimateCostsAsMuchAsTheDearestModel() {
        Price price = PRICE.orDearer(new Price(BigDecimal.TWO, BigDecimal.ONE));
        Reservation reservation = new Reservation(DAY, new TokenUsage(100, 50), price);

        assertThat(reservation.atMost().cost()).isEqualByComparingTo("0.0007");
        assertThat(reservation.charge(new TurnOutcome.Stopped("Some of")).cost())
                .isEqualByComparingTo("0.00023");
        assertThat(reservation.charge(new TurnOutcome.Degraded("Guided", "offline")))
                .isEqualTo(TokenUsage.NONE);
    }

    @Test
    void nothingAVendorTellsIsTooMuch() {
        TokenUsage most = new TokenUsage(Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(most.plus(NEXT)).isEqualTo(most);
    }

    @Test
    void costsAddUpWhereThereIsAPrice() {
        TokenUsage free = new TokenUsage(5, 5);

        assertThat(free.plus(free).cost()).isNull();
        assertThat(PRICE.charge(NEXT).plus(free)).isEqualTo(new TokenUsage(35, 25, new BigDecimal("0.000230")));
    }
}
