package dev.coach.it;

import dev.coach.jobs.Wrapping;
import dev.coach.server.CoachServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server with a {@link CrashSwitch}. It is not part of what ships, and what it obeys are settings that no server knows. */
final class CrashServer {
    private static final String POINT = "CRASH_POINT";
    private static final String CLOCK_AHEAD = "CRASH_CLOCK_AHEAD";

    private CrashServer() {}

    public static void main(String[] arguments) {
        String point = System.getenv(POINT);
        Duration ahead = Duration.parse(System.getenv().getOrDefault(CLOCK_AHEAD, "PT0S"));
        CoachServer.run(
                arguments,
                InstantSource.offset(InstantSource.system(), ahead),
                point == null ? Wrapping.NONE : new CrashSwitch(CrashPoint.valueOf(point)));
    }

    /**
     * What a process must be told to die there.
     *
     * @param point absent to live
     */
    static Map<String, String> settings(@Nullable CrashPoint point) {
        // Short lives: what the best compiler gives would come too late.
        Map<String, String> settings =
                new HashMap<>(Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
        if (point != null) {
            settings.put(POINT, point.name());
            if (!point.needsWorker()) {
                settings.put("COACH_JOBS", "off");
            }
            if (point.isTakeOver()) {
                // Later than the leases of those who died before.
                settings.put(CLOCK_AHEAD, "PT20S");
            }
        }
        return settings;
    }
}
