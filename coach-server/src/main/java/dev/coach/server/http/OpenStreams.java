package dev.coach.server.http;

import dev.coach.core.domain.CoacheeId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The event streams that are open now: bounded for each coachee, and closable all at once. */
final class OpenStreams {
    /** Enough for the tabs of one person. */
    static final int MAX_OF_ONE_COACHEE = 30;

    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final Map<CoacheeId, Integer> counts = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /** @throws Refusal when this coachee has as many as one may have, or the server is stopping */
    void admit(CoacheeId coachee) {
        if (closing) {
            throw Refusal.stopping();
        }
        if (counts.getOrDefault(coachee, 0) >= MAX_OF_ONE_COACHEE) {
            throw Refusal.tooManyRequests(
                    "You have %d streams open. Close some, for example in other tabs.".formatted(MAX_OF_ONE_COACHEE),
                    Duration.ofSeconds(5));
        }
    }

    void add(EventStream stream) {
        counts.merge(stream.coachee(), 1, Integer::sum);
        streams.add(stream);
    }

    void remove(EventStream stream) {
        if (streams.remove(stream)) {
            counts.computeIfPresent(stream.coachee(), (coachee, count) -> count == 1 ? null : count - 1);
        }
    }

    /** Has the streams of this coachee end if their session has; returns at once. */
    void checkSessions(CoacheeId coachee) {
        streams.stream().filter(stream -> stream.coachee().equals(coachee)).forEach(EventStream::checkSession);
    }

    int count() {
        return streams.size();
    }

    boolean isClosing() {
        return closing;
    }

    /** Has every stream end, with a hint to come back. Returns at once; no stream is admitted from now on. */
    void closeAll() {
        closing = true;
        streams.forEach(stream -> stream.wake().run());
    }
}
