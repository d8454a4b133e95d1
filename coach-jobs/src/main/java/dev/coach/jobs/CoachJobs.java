package dev.coach.jobs;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.telemetry.PrometheusTelemetry;
import java.util.Map;

/** The worker as a process of its own; any number of them share one database. */
public final class CoachJobs implements Launch.Running {
    private final AdminServer admin;
    private final Engine engine;

    private CoachJobs(CoachConfig config) {
        PrometheusTelemetry telemetry = new PrometheusTelemetry();
        engine = Engine.open(config, telemetry);
        try {
            admin = AdminServer.start(config.adminPort(), new AdminServer.Answers(this::notReady, telemetry::scrape));
            engine.worker().start();
        } catch (RuntimeException failure) {
            engine.close();
            throw failure;
        }
    }

    public static void main(String[] arguments) {
        Launch.untilStopped(() -> new CoachJobs(CoachConfig.load(System.getenv(), Map.of())));
    }

    @Override
    public String greeting() {
        return "Coach works on background jobs. Health: http://localhost:" + admin.port() + "/readyz";
    }

    @Override
    public void close() {
        admin.close();
        engine.close();
    }

    private String notReady() {
        if (!engine.worker().isRunning()) {
            return "the worker is not running";
        }
        return engine.isDatabaseReachable() ? "" : "the database does not answer";
    }
}
