package dev.coach.jobs;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.telemetry.MicrometerTelemetry;
import dev.coach.jobs.AdminPort.Need;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The worker as a process of its own, beside servers that run with {@code COACH_JOBS=off} or are too few. */
public final class CoachJobs {
    private static final Logger LOG = LoggerFactory.getLogger(CoachJobs.class);

    private CoachJobs() {}

    public static void main(String[] arguments) {
        new LongLived("coach-jobs", "Does the background work of Coach until it is told to stop.")
                .run(arguments, CoachJobs::open);
    }

    private static void open(CoachConfig config, Closing closing) {
        AdminPort.check(config.adminPort());
        MicrometerTelemetry telemetry = new MicrometerTelemetry();
        Engine engine = closing.add("the engine", Engine.open(config, telemetry, InstantSource.system()));
        closing.add("the watch over turns", engine.watchTurns());
        Worker worker = closing.add("the worker", engine.startWorker());
        List<Need> needs =
                List.of(new Need("database", engine::isDatabaseUsable), new Need("worker", worker::isRunning));
        AdminPort admin = closing.add("the admin port", AdminPort.start(config.adminPort(), needs, telemetry::scrape));
        LOG.info("Health and metrics: http://127.0.0.1:{}", admin.port());
    }
}
