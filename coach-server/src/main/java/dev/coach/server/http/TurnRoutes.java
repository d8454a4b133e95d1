package dev.coach.server.http;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.Stores;
import dev.coach.core.usecase.turn.RetryTurnCommand;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import dev.coach.server.turn.LiveTurn;
import dev.coach.server.turn.LiveTurn.Beginning;
import dev.coach.server.turn.RunningTurns;
import dev.coach.server.wire.NewTurnJson;
import dev.coach.server.wire.RatingJson;
import dev.coach.server.wire.TurnJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends a message and follows its turn. */
final class TurnRoutes {
    private final Coach coach;
    private final Stores stores;
    private final RunningTurns turns;
    private final TurnFollower follower;
    private final EventStream.Factory streams;
    private final JsonBody body;

    TurnRoutes(Coach coach, RunningTurns turns, EventStream.Factory streams, JsonBody body) {
        this.coach = coach;
        this.stores = coach.stores();
        this.turns = turns;
        this.follower = new TurnFollower(stores);
        this.streams = streams;
        this.body = body;
    }

    void register(RoutesConfig routes) {
        routes.post("/api/v1/conversations/{conversationId}/turns", this::take, Access.SIGNED_IN);
        routes.get("/api/v1/turns/{turnId}", this::show, Access.SIGNED_IN);
        routes.get("/api/v1/turns/{turnId}/events", this::follow, Access.SIGNED_IN);
        routes.post("/api/v1/turns/{turnId}/retry", this::retry, Access.SIGNED_IN);
        routes.post("/api/v1/turns/{turnId}/stop", this::stop, Access.SIGNED_IN);
        routes.put("/api/v1/turns/{turnId}/rating", this::rate, Access.SIGNED_IN);
    }

    private void take(Context ctx) {
        answer(ctx, () -> {
            TakeTurnCommand command = command(ctx);
            return turns.send(
                    command.coachee(),
                    command.conversation(),
                    command.idempotencyKey(),
                    listener -> coach.takeTurn().run(command, listener));
        });
    }

    private void retry(Context ctx) {
        answer(ctx, () -> {
            RetryTurnCommand command =
                    new RetryTurnCommand(SignedIn.of(ctx).coachee(), Ids.turn(ctx), IdempotencyKey.of(ctx));
            return turns.begin(command.coachee(), listener -> coach.retryTurn().run(command, listener));
        });
    }

    private void answer(Context ctx, Supplier<LiveTurn> beginner) {
        Accepts accepts = Accepts.of(ctx.header("Accept"));
        boolean streaming = accepts.names(Accepts.EVENT_STREAM);
        if (!streaming && !accepts.takes("application/json")) {
            throw Refusal.notAcceptable(
                    "A turn is answered as text/event-stream or application/json; accept one of them.");
        }
        LiveTurn live = beginner.get();
        Beginning beginning = live.awaitBeginning();
        ctx.header("Location", "/api/v1/turns/" + beginning.turn());
        if (streaming) {
            stream(ctx, live, beginning);
        } else {
            answer(ctx, live, beginning);
        }
    }

    private TakeTurnCommand command(Context ctx) {
        String key = IdempotencyKey.of(ctx);
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        String text = body.read(ctx, NewTurnJson.class).text();
        if (text == null) {
            throw Refusal.invalid(List.of(JsonBody.missing("text")));
        }
        TakeTurnCommand.check(text);
        return new TakeTurnCommand(coachee, Ids.conversation(ctx), text, key);
    }

    private void stream(Context ctx, LiveTurn live, Beginning beginning) {
        try (EventStream stream = streams.openAnyway(ctx)) {
            if (beginning.repeated()) {
                follower.follow(stream, beginning.turn(), 0);
            } else {
                sendLive(stream, live, beginning.turn());
            }
        } finally {
            live.leave();
        }
    }

    /** By the shortest way as long as the reader keeps up, then from the event log. */
    private void sendLive(EventStream stream, LiveTurn live, TurnId turn) {
        live.wake(stream.wake());
        long seen = 0;
        do {
            boolean last = live.isCutOff();
            Numbered<TurnEvent> next = live.poll();
            while (next != null) {
                TurnFollower.send(stream, next);
                seen = next.number();
                if (next.event() instanceof TurnEvent.Last) {
                    stream.flush();
                    return;
                }
                next = live.poll();
            }
            if (last) {
                follower.follow(stream, turn, seen);
                return;
            }
        } while (stream.pause());
    }

    private void answer(Context ctx, LiveTurn live, Beginning beginning) {
        live.leave();
        if (beginning.repeated()) {
            follower.awaitEnd(SignedIn.of(ctx).coachee(), beginning.turn());
        } else {
            live.awaitEnd();
        }
        ctx.json(turn(SignedIn.of(ctx).coachee(), beginning.turn()));
    }

    private void show(Context ctx) {
        ctx.json(turn(SignedIn.of(ctx).coachee(), Ids.turn(ctx)));
    }

    private void stop(Context ctx) {
        Turn turn = coach.stopTurn().run(SignedIn.of(ctx).coachee(), Ids.turn(ctx));
        ctx.status(turn.status() == TurnStatus.RUNNING ? 202 : 200).json(json(turn));
    }

    private void rate(Context ctx) {
        Rating rating = rating(body.read(ctx, RatingJson.class));
        ctx.json(json(coach.rateTurn().run(SignedIn.of(ctx).coachee(), Ids.turn(ctx), rating)));
    }

    private static @Nullable Rating rating(RatingJson given) {
        String thumb = given.rating();
        String reason = given.reason() == null || given.reason().isBlank() ? null : given.reason();
        if (reason != null && reason.length() > Rating.MAX_REASON) {
            throw Refusal.invalid("/reason", "A reason has at most %,d characters.".formatted(Rating.MAX_REASON));
        }
        if (thumb == null && reason != null) {
            throw Refusal.invalid("/reason", "A reason needs a rating, up or down.");
        }
        return switch (thumb) {
            case null -> null;
            case "up" -> new Rating(Rating.Thumb.UP, reason);
            case "down" -> new Rating(Rating.Thumb.DOWN, reason);
            default -> throw Refusal.invalid("/rating", "A rating is up, down, or null to take it back.");
        };
    }

    private void follow(Context ctx) {
        if (!Accepts.of(ctx.header("Accept")).takes(Accepts.EVENT_STREAM)) {
            throw Refusal.notAcceptable("The events of a turn are text/event-stream; accept it.");
        }
        Turn turn = find(SignedIn.of(ctx).coachee(), Ids.turn(ctx));
        long after = Parameters.lastEventId(ctx).orElse(0);
        try (EventStream stream = streams.open(ctx)) {
            follower.follow(stream, turn.id(), after);
        }
    }

    private TurnJson turn(CoacheeId coachee, TurnId id) {
        return json(find(coachee, id));
    }

    private TurnJson json(Turn turn) {
        MessageId reply = turn.replyId();
        return TurnJson.of(
                turn,
                reply == null
                        ? null
                        : stores.conversations()
                                .findMessage(turn.coachee(), reply)
                                .orElse(null));
    }

    private Turn find(CoacheeId coachee, TurnId turn) {
        return stores.conversations().findTurn(coachee, turn).orElseThrow(() -> CoachException.notFound("turn", turn));
    }
}
