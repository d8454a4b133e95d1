package dev.coach.core.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnStatusTest {
    private static final MessageId REPLY = new MessageId(new UUID(4, 4));
    private static final Turn BEGUN = Turn.begun(
            new TurnId(new UUID(1, 1)),
            new CoacheeId(new UUID(2, 2)),
            new ConversationId(new UUID(3, 3)),
            new MessageId(new UUID(5, 5)),
            Instant.EPOCH,
            null);
    private static final List<TurnOutcome> OUTCOMES = List.of(
            new TurnOutcome.Answered("Yes", TokenUsage.NONE),
            new TurnOutcome.Degraded("Yes", "offline"),
            new TurnOutcome.Stopped("Ye"),
            new TurnOutcome.Refused("", "policy"),
            new TurnOutcome.Failed("Y", ErrorCode.MODEL_UNAVAILABLE, "silent"));

    /** Each row is where a turn stands, each column what may become of it. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    FROM,     RUNNING, ANSWERED, DEGRADED, STOPPED, REFUSED, FAILED
                    RUNNING,  false,   true,     true,     true,    true,    true
                    ANSWERED, false,   false,    false,    false,   false,   false
                    DEGRADED, false,   false,    false,    false,   false,   false
                    STOPPED,  false,   false,    false,    false,   false,   false
                    REFUSED,  false,   false,    false,    false,   false,   false
                    FAILED,   false,   false,    false,    false,   false,   false
                    """)
    void aRunningTurnEndsOnceAndThenStays(
            TurnStatus from,
            boolean running,
            boolean answered,
            boolean degraded,
            boolean stopped,
            boolean refused,
            boolean failed) {
        assertThat(List.of(TurnStatus.values()))
                .extracting(from::mayBecome)
                .containsExactly(running, answered, degraded, stopped, refused, failed);
        assertThat(from.hasEnded()).isEqualTo(from != TurnStatus.RUNNING);
    }

    @Test
    void aTurnEndsAsItsOutcomeSaysAndNeverAgain() {
        assertThat(OUTCOMES)
                .extracting(TurnOutcome::status)
                .doesNotHaveDuplicates()
                .hasSize(5);
        for (TurnOutcome outcome : OUTCOMES) {
            Turn ended = BEGUN.ended(outcome, null, REPLY, "test/1");

            assertThat(ended.status()).isEqualTo(outcome.status());
            assertThat(ended.replyId()).isEqualTo(outcome.text().isEmpty() ? null : REPLY);
            assertThatThrownBy(() -> ended.ended(outcome, null, REPLY, "test/1"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
