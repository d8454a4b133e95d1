package dev.coach.server.http;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnId;
import io.javalin.http.Context;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ids in paths. What is no id at all is not found, like an id that does not exist. */
final class Ids {
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    static ConversationId conversation(Context ctx) {
        return new ConversationId(id(ctx, "conversation"));
    }

    static TurnId turn(Context ctx) {
        return new TurnId(id(ctx, "turn"));
    }

    private static UUID id(Context ctx, String kind) {
        @Nullable UUID id = parse(ctx.pathParam(kind + "Id"));
        if (id == null) {
            throw CoachException.notFound(kind, "with this id");
        }
        return id;
    }

    /** Absent when it is no id. */
    static @Nullable UUID parse(String text) {
        return UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : null;
    }
}
