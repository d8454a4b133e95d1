package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.Telemetry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every {@link Telemetry} does. What it measures is for the adapter's own test. */
public abstract class TelemetryContract {
    protected abstract Telemetry telemetry();

    @Test
    void takesWhateverIsMeasuredOnAnyThreadWithoutThrowing() {
        Telemetry telemetry = telemetry();
        List<Duration> durations = List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofDays(400));
        List<TokenUsage> usages = List.of(TokenUsage.NONE, new TokenUsage(Integer.MAX_VALUE, Integer.MAX_VALUE));

        assertThatCode(() -> Race.run(4, runner -> {
                    for (TurnStatus status : TurnStatus.values()) {
                        for (Duration duration : durations) {
                            usages.forEach(usage -> telemetry.turnEnded(status, duration, duration, usage));
                            usages.forEach(usage -> telemetry.modelUsed("summary", usage));
                        }
                    }
                    telemetry.profileUpdated("rules/1", 0, 0);
                    telemetry.profileUpdated("", Integer.MAX_VALUE, Integer.MAX_VALUE);
                    return runner;
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void returnsAtOnce() {
        Telemetry telemetry = telemetry();

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (int count = 0; count < 10_000; count++) {
                telemetry.turnEnded(TurnStatus.ANSWERED, Duration.ofMillis(5), Duration.ofMillis(9), TokenUsage.NONE);
            }
        });
    }
}
