package dev.coach.server;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.jobs.Launch;
import java.util.Map;

/** The process that serves coachees: HTTP, live events, the browser client and, unless told otherwise, the worker. */
public final class CoachServer {
    private CoachServer() {}

    public static void main(String[] arguments) {
        Launch.untilStopped(() -> Wiring.start(CoachConfig.load(System.getenv(), Map.of())));
    }
}
