package dev.coach.server.http;

import dev.coach.core.domain.CoacheeId;
import dev.coach.server.account.Sessions;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/**
 * A response that is a stream of events, written by the one thread that serves the request. Between events it pings, so that
 * both sides notice a dead connection, and ends when the session was closed or the server stops.
 */
final class EventStream implements AutoCloseable {
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(1);

    private final SseWriter out;
    private final JsonMapper json;
    private final SignedIn reader;
    private final Sessions sessions;
    private final OpenStreams streams;
    private final StreamTimes times;
    private final boolean headOnly;
    private final WakeUp wake = new WakeUp();
    private long lastWrite;
    private long lastCheck;
    private volatile boolean checkDue;
    private boolean unsent = true;

    private EventStream(
            SseWriter out,
            JsonMapper json,
            SignedIn reader,
            Sessions sessions,
            OpenStreams streams,
            StreamTimes times,
            boolean headOnly) {
        this.headOnly = headOnly;
        this.out = out;
        this.json = json;
        this.reader = reader;
        this.sessions = sessions;
        this.streams = streams;
        this.times = times;
        this.lastWrite = System.nanoTime();
        this.lastCheck = lastWrite;
    }

    /** What all streams share. */
    record Factory(JsonMapper json, Sessions sessions, OpenStreams streams, StreamTimes times) {
        /**
         * Makes the response a stream; the head goes out with the first event, or at the first {@link EventStream#pause}.
         *
         * @throws Refusal when the reader has too many streams, or the server is stopping
         */
        EventStream open(Context ctx) {
            streams.admit(SignedIn.of(ctx).coachee());
            return openAnyway(ctx);
        }

        /** The same for a turn that has begun already, and is not to be refused any more. */
        EventStream openAnyway(Context ctx) {
            ctx.status(200)
                    .contentType("text/event-stream; charset=utf-8")
                    .header("Cache-Control", "no-store, no-transform")
                    .header("X-Accel-Buffering", "no");
            SseWriter out = new SseWriter(body(ctx));
            out.retry(COME_BACK_AFTER);
            EventStream stream =
                    new EventStream(out, json, SignedIn.of(ctx), sessions, streams, times, HeadAsGet.isHeadOnly(ctx));
            streams.add(stream);
            return stream;
        }

        private static OutputStream body(Context ctx) {
            try {
                return ctx.res().getOutputStream();
            } catch (IOException gone) {
                throw new ReaderLeft(gone);
            }
        }
    }

    CoacheeId coachee() {
        return reader.coachee();
    }

    /** What to run when there may be something to send. */
    WakeUp wake() {
        return wake;
    }

    /** Has it look at once whether the session is still open. May be called from any thread. */
    void checkSession() {
        checkDue = true;
        wake.run();
    }

    /** Writes an event; it goes out with the next {@link #pause} or {@link #flush}. */
    void send(long id, String name, Object data) {
        out.event(id, name, json.writeValueAsBytes(data));
        unsent = true;
    }

    void flush() {
        if (unsent) {
            out.flush();
            unsent = false;
            lastWrite = System.nanoTime();
        }
    }

    /**
     * Sends what was written and waits until it is woken or something is due.
     *
     * @return whether to go on; otherwise the session was closed, the server stops or nobody sees it, and nothing may follow
     */
    boolean pause() {
        flush();
        if (headOnly) {
            return false;
        }
        if (!streams.isClosing()) {
            awaitNews();
        }
        if (streams.isClosing()) {
            out.retry(COME_BACK_AFTER);
            out.flush();
            return false;
        }
        long now = System.nanoTime();
        if (checkDue || now - lastCheck >= times.sessionCheck().toNanos()) {
            checkDue = false;
            lastCheck = now;
            if (sessions.find(reader.session()).isEmpty()) {
                return false;
            }
        }
        if (now - lastWrite >= times.ping().toNanos()) {
            out.comment("ping");
            unsent = true;
            flush();
        }
        return true;
    }

    @Override
    public void close() {
        streams.remove(this);
    }

    private void awaitNews() {
        long now = System.nanoTime();
        long untilPing = lastWrite + times.ping().toNanos() - now;
        long untilCheck = lastCheck + times.sessionCheck().toNanos() - now;
        try {
            wake.await(Math.max(0, Math.min(untilPing, untilCheck)));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.stopping();
        }
    }
}
