package dev.coach.server;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.telemetry.PrometheusTelemetry;
import dev.coach.core.port.IdSource;
import dev.coach.jobs.AdminServer;
import dev.coach.jobs.Engine;
import dev.coach.jobs.Launch;
import dev.coach.server.account.Accounts;
import dev.coach.server.account.Sessions;
import dev.coach.server.http.HttpServer;
import dev.coach.server.turn.RunningTurns;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that one server process is made of, in the order in which it starts; it stops the other way round. */
final class Wiring implements Launch.Running {
    /** Longer than a reply of ordinary length takes. */
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private final CoachConfig config;
    private final Engine engine;
    private final RunningTurns turns;
    private final AdminServer admin;
    private final HttpServer http;
    private volatile boolean stopping;

    private Wiring(CoachConfig config, Engine engine, PrometheusTelemetry telemetry) {
        this.config = config;
        this.engine = engine;
        IdSource ids = UUID::randomUUID;
        InstantSource clock = InstantSource.system();
        Accounts accounts = new Accounts(engine.accounts(), config.signupOpen(), ids, clock);
        Sessions sessions = new Sessions(engine.accounts(), clock);
        turns = new RunningTurns(engine.coach().takeTurn());
        http = HttpServer.start(
                new HttpServer.Address(config.host(), config.port(), config.publicUrl()),
                new HttpServer.Parts(engine.coach(), turns, accounts, sessions, ids));
        try {
            admin = AdminServer.start(config.adminPort(), new AdminServer.Answers(this::notReady, telemetry::scrape));
        } catch (RuntimeException failure) {
            http.stop();
            throw failure;
        }
        telemetry.gauge("coach.turns.running", "Turns that are answered now", turns::count);
        telemetry.gauge("coach.streams.open", "Event streams that are open now", http::openStreams);
        if (config.jobsInside()) {
            engine.worker().start();
        }
    }

    /**
     * Starts everything.
     *
     * @throws dev.coach.core.domain.CoachException what is wrong, in one line; everything that was started is stopped then
     */
    static Wiring start(CoachConfig config) {
        PrometheusTelemetry telemetry = new PrometheusTelemetry();
        Engine engine = Engine.open(config, telemetry);
        try {
            return new Wiring(config, engine, telemetry);
        } catch (RuntimeException failure) {
            engine.close();
            throw failure;
        }
    }

    @Override
    public String greeting() {
        @Nullable URI publicUrl = config.publicUrl();
        return "Coach is at "
                + Objects.requireNonNullElseGet(publicUrl, () -> URI.create("http://localhost:" + http.port()));
    }

    /** Admits nothing more, lets running turns end, tells streams to come back, then stops from the outside in. */
    @Override
    public void close() {
        stopping = true;
        int left = turns.drain(DRAIN);
        if (left > 0) {
            LOG.warn("{} turns still run; they will be closed as interrupted", left);
        }
        http.stop();
        admin.close();
        engine.close();
    }

    private String notReady() {
        if (stopping) {
            return "stopping";
        }
        if (config.jobsInside() && !engine.worker().isRunning()) {
            return "the worker is not running";
        }
        return engine.isDatabaseReachable() ? "" : "the database does not answer";
    }
}
