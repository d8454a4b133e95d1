package dev.coach.server.http;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.EventLog;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.server.wire.LiveEventJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What changes outside of turns, as it happens. */
final class LiveEventRoutes {
    private final EventLog events;
    private final EventStream.Factory streams;

    LiveEventRoutes(EventLog events, EventStream.Factory streams) {
        this.events = events;
        this.streams = streams;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/events", this::follow, Access.SIGNED_IN);
    }

    private void follow(Context ctx) {
        if (!Accepts.of(ctx.header("Accept")).takes(Accepts.EVENT_STREAM)) {
            throw Refusal.notAcceptable("Live events are text/event-stream; accept it.");
        }
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        long newest = events.newest(coachee);
        // A number that is not there yet can only come from another database; waiting for it would miss what happens
        // until then.
        long seen = Math.min(Parameters.lastEventId(ctx).orElse(newest), newest);
        try (EventStream stream = streams.open(ctx);
                EventLog.Subscription subscription = events.follow(coachee, stream.wake())) {
            boolean goOn = true;
            while (goOn) {
                long before = seen;
                for (Numbered<LiveEvent> next : events.read(coachee, seen)) {
                    LiveEventJson data = LiveEventJson.of(next.event());
                    stream.send(next.number(), data.event(), data);
                    seen = next.number();
                }
                // One reading is bounded, so that there may be more already.
                goOn = seen > before || stream.pause();
            }
        }
    }
}
