package dev.coach.server;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.telemetry.MicrometerTelemetry;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.IdSource;
import dev.coach.jobs.AdminPort;
import dev.coach.jobs.AdminPort.Need;
import dev.coach.jobs.Closing;
import dev.coach.jobs.Engine;
import dev.coach.jobs.RunningServer;
import dev.coach.jobs.Worker;
import dev.coach.jobs.Wrapping;
import dev.coach.server.account.Accounts;
import dev.coach.server.account.Sessions;
import dev.coach.server.http.HttpServer;
import dev.coach.server.turn.RunningTurns;
import dev.coach.server.turn.TurnBounds;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the server together, from top to bottom; it is taken apart from bottom to top. */
final class Wiring {
    /**
     * Longer than most replies; one that takes longer is ended with what it said so far. Shorter than the silence for which a model is
     * waited, so that a server that stops does not blame the model.
     */
    private static final Duration LAST_TURNS = Duration.ofSeconds(15);

    /** To store how the last ones ended. */
    private static final Duration LAST_WRITES = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private Wiring() {}

    static void open(CoachConfig config, Closing closing, InstantSource clock, Wrapping wrapping) {
        HttpServer.Address address = new HttpServer.Address(config.host(), config.port(), config.publicUrl());
        checkPorts(config, address);
        IdSource ids = UUID::randomUUID;
        MicrometerTelemetry telemetry = new MicrometerTelemetry();
        Engine engine = closing.add("the engine", Engine.open(config, telemetry, clock, wrapping));

        Accounts accounts = new Accounts(engine.accounts(), config.signupOpen(), ids, clock);
        Sessions sessions = new Sessions(engine.accounts(), clock);
        RunningTurns turns = new RunningTurns(
                new TurnBounds(config.maxTurns(), config.maxTurnsPerCoachee()),
                engine.coach().stores().events(),
                reason -> telemetry.count("coach.turns.refused", "reason", reason.code()));
        HttpServer http =
                HttpServer.start(address, new HttpServer.Parts(engine.coach(), turns, accounts, sessions, ids, clock));
        closing.add("the HTTP server", http::stop);

        AtomicBoolean serving = new AtomicBoolean(true);
        List<Need> needs = new ArrayList<>();
        needs.add(new Need("server", serving::get));
        needs.add(new Need("database", engine::isDatabaseUsable));
        closing.add("the watch over turns", engine.watchTurns());
        if (config.jobsInside()) {
            Worker worker = closing.add("the worker", engine.startWorker());
            needs.add(new Need("worker", worker::isRunning));
        }
        telemetry.gauge("coach.turns.running", "Turns that run, or wait behind another one, now", turns::count);
        telemetry.gauge("coach.streams.open", "Event streams that are open now", http::openStreams);
        AdminPort admin = closing.add("the admin port", AdminPort.start(config.adminPort(), needs, telemetry::scrape));
        closing.add("the turns", () -> endTurns(serving, turns, engine, http));

        LOG.info("Health and metrics: http://127.0.0.1:{}", admin.port());
        System.out.println("Coach is ready at " + address(config, http));
    }

    private static void checkPorts(CoachConfig config, HttpServer.Address address) {
        if (config.port() == config.adminPort() && config.port() != 0) {
            throw new CoachException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "COACH_PORT and COACH_ADMIN_PORT are both %d. Set one of them to another port."
                            .formatted(config.port()));
        }
        address.check();
        AdminPort.check(config.adminPort());
    }

    private static void endTurns(AtomicBoolean serving, RunningTurns turns, Engine engine, HttpServer http) {
        LOG.info("Stopping");
        serving.set(false);
        if (turns.drain(LAST_TURNS) > 0) {
            engine.stopReplies();
        }
        int left = turns.drain(LAST_WRITES);
        if (left > 0) {
            LOG.warn("{} turns did not end in time; they will be closed as interrupted", left);
        }
        http.closeStreams();
    }

    private static String address(CoachConfig config, HttpServer http) {
        URI publicUrl = config.publicUrl();
        if (publicUrl != null) {
            return publicUrl.toString();
        }
        return RunningServer.address(config.host(), http.port());
    }
}
