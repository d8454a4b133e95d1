package dev.coach.adapters.telemetry;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.Telemetry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Counts turns, tokens and claims of this process for Prometheus.
 *
 * <ul>
 *   <li>{@code coach_turn_seconds}, {@code coach_turn_first_delta_seconds} by {@code status}
 *   <li>{@code coach_tokens_total} by {@code direction}: {@code input}, {@code output}
 *   <li>{@code coach_claims_total} by {@code extractor} and {@code outcome}: {@code accepted}, {@code rejected}
 * </ul>
 */
public final class PrometheusTelemetry implements Telemetry {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public PrometheusTelemetry() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    @Override
    public void turnEnded(TurnStatus status, Duration firstDelta, Duration whole, TokenUsage usage) {
        String ended = status.name().toLowerCase(Locale.ROOT);
        timer("coach.turn", ended).record(whole);
        timer("coach.turn.first.delta", ended).record(firstDelta);
        registry.counter("coach.tokens", "direction", "input").increment(usage.inputTokens());
        registry.counter("coach.tokens", "direction", "output").increment(usage.outputTokens());
    }

    @Override
    public void profileUpdated(String extractor, int accepted, int rejected) {
        registry.counter("coach.claims", "extractor", extractor, "outcome", "accepted")
                .increment(accepted);
        registry.counter("coach.claims", "extractor", extractor, "outcome", "rejected")
                .increment(rejected);
    }

    /**
     * Shows a number that is looked up whenever it is asked for.
     *
     * @param name with dots between its words
     */
    public void gauge(String name, String meaning, Supplier<Number> number) {
        io.micrometer.core.instrument.Gauge.builder(name, number)
                .description(meaning)
                .register(registry);
    }

    /** Everything measured so far, in Prometheus's text format 0.0.4. */
    public String scrape() {
        return registry.scrape();
    }

    private Timer timer(String name, String status) {
        return Timer.builder(name)
                .tag("status", status)
                .publishPercentileHistogram()
                .register(registry);
    }
}
