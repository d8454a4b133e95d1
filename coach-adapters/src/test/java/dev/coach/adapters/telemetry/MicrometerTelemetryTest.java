package dev.coach.adapters.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.Telemetry;
import dev.coach.core.testkit.TelemetryContract;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MicrometerTelemetryTest extends TelemetryContract {
    private final MicrometerTelemetry telemetry = new MicrometerTelemetry();

    private static final TokenUsage PRICED = new TokenUsage(100, 7, new BigDecimal("0.25"));

    @Override
    protected Telemetry telemetry() {
        return telemetry;
    }

    @Test
    void showsTurnsByTheirEnd() {
        telemetry.turnEnded(TurnStatus.ANSWERED, Duration.ofMillis(20), Duration.ofMillis(80), PRICED);
        telemetry.modelUsed("summary", new TokenUsage(30, 5));
        telemetry.turnEnded(TurnStatus.DEGRADED, Duration.ofMillis(5), Duration.ofMillis(5), TokenUsage.NONE);

        assertThat(telemetry.scrape())
                .contains("coach_turn_seconds_count{status=\"answered\"} 1")
                .contains("coach_turn_seconds_count{status=\"degraded\"} 1")
                .contains("coach_turn_first_piece_seconds_bucket{status=\"answered\",le=\"0.01\"} 0")
                .contains("coach_turn_first_piece_seconds_bucket{status=\"answered\",le=\"0.025\"} 1")
                .contains("coach_model_tokens_total{direction=\"input\",work=\"turn\"} 100.0")
                .contains("coach_model_tokens_total{direction=\"output\",work=\"turn\"} 7.0")
                .contains("coach_model_tokens_total{direction=\"input\",work=\"summary\"} 30.0")
                .contains("coach_model_cost_total{work=\"turn\"} 0.25")
                .contains("coach_model_cost_total{work=\"summary\"} 0.0");
    }

    @Test
    void showsHowManyClaimsPassed() {
        telemetry.profileUpdated("rules/1", 5, 2);

        assertThat(telemetry.scrape())
                .contains("coach_claims_total{extractor=\"rules/1\",result=\"accepted\"} 5.0")
                .contains("coach_claims_total{extractor=\"rules/1\",result=\"rejected\"} 2.0");
    }

    @Test
    void showsWhatIsNowAndTheProcessItself() {
        telemetry.gauge("coach.turns.running", "Turns that run now", () -> 3);

        assertThat(telemetry.scrape())
                .contains("# HELP coach_turns_running Turns that run now")
                .contains("coach_turns_running 3.0")
                .contains("process_uptime_seconds")
                .contains("jvm_memory_used_bytes");
    }
}
