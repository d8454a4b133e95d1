package dev.coach.server;

import dev.coach.jobs.LongLived;
import dev.coach.jobs.Wrapping;
import java.time.InstantSource;

/** The server process; the worker runs inside unless {@code COACH_JOBS=off}. */
public final class CoachServer {
    private CoachServer() {}

    public static void main(String[] arguments) {
        run(arguments, InstantSource.system(), Wrapping.NONE);
    }

    /** Returns only when the process is about to end. */
    public static void run(String[] arguments, InstantSource clock, Wrapping wrapping) {
        new LongLived("coach-server", "Serves Coach to browsers and other programs until it is told to stop.")
                .run(arguments, (config, closing) -> Wiring.open(config, closing, clock, wrapping));
    }
}
