package dev.coach.server;

import dev.coach.jobs.LongLived;

/** The server process; the worker runs inside unless {@code COACH_JOBS=off}. */
public final class CoachServer {
    private CoachServer() {}

    public static void main(String[] arguments) {
        new LongLived("coach-server", "Serves Coach to browsers and other programs until it is told to stop.")
                .run(arguments, Wiring::open);
    }
}
