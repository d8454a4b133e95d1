package dev.coach.adapters.telemetry;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.Telemetry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Counts and times what the engine does since the process began, with memory, processor and uptime beside it. Nothing leaves
 * the process but by {@link #scrape}.
 */
public final class MicrometerTelemetry implements Telemetry {
    /** Fine around the 10 ms that the server may add, coarse where a model thinks. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public MicrometerTelemetry() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void turnEnded(TurnStatus status, Duration firstDelta, Duration whole, TokenUsage usage) {
        String ended = status.name().toLowerCase(Locale.ROOT);
        timer("coach.turn.first.piece", "From admission to the first piece of the reply", ended)
                .record(firstDelta);
        timer("coach.turn", "From admission to the end of the turn", ended).record(whole);
        modelUsed("turn", usage);
    }

    @Override
    public void modelUsed(String job, TokenUsage usage) {
        tokens(job, "input").increment(usage.inputTokens());
        tokens(job, "output").increment(usage.outputTokens());
        Counter.builder("coach.model.cost")
                .description("What models cost, in the currency of their prices")
                .tag("work", job)
                .register(registry)
                .increment(usage.costOrZero().doubleValue());
    }

    @Override
    public void profileUpdated(String extractor, int accepted, int rejected) {
        registry.counter("coach.claims", "extractor", extractor, "result", "accepted")
                .increment(accepted);
        registry.counter("coach.claims", "extractor", extractor, "result", "rejected")
                .increment(rejected);
    }

    /**
     * Shows a value that is looked up whenever somebody scrapes.
     *
     * @param name with dots, for example {@code coach.turns.running}
     */
    public void gauge(String name, String description, IntSupplier value) {
        Gauge.builder(name, value, IntSupplier::getAsInt)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    /** Adds one to what is counted under this name, with dots, for this value of a label. */
    public void count(String name, String label, String value) {
        registry.counter(name, label, value).increment();
    }

    /** Everything in Prometheus' text format. */
    public String scrape() {
        return registry.scrape();
    }

    private Counter tokens(String job, String direction) {
        return Counter.builder("coach.model.tokens")
                .description("Tokens that models read and wrote, as far as their vendors told")
                .tags("work", job, "direction", direction)
                .register(registry);
    }

    private Timer timer(String name, String description, String status) {
        return Timer.builder(name)
                .description(description)
                .tag("status", status)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
