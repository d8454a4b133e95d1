package dev.coach.server.http;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Branch;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.usecase.turn.BranchCommand;
import dev.coach.server.wire.ConversationJson;
import dev.coach.server.wire.MessageJson;
import dev.coach.server.wire.NewBranchJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;

/** Conversations, their messages and branches. */
final class ConversationRoutes {
    private final Coach coach;
    private final ConversationStore conversations;

    private final JsonBody body;

    ConversationRoutes(Coach coach, JsonBody body) {
        this.coach = coach;
        this.body = body;
        this.conversations = coach.stores().conversations();
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/conversations", this::list, Access.SIGNED_IN);
        routes.post("/api/v1/conversations", this::open, Access.SIGNED_IN);
        routes.get("/api/v1/conversations/{conversationId}", this::show, Access.SIGNED_IN);
        routes.get("/api/v1/conversations/{conversationId}/messages", this::messages, Access.SIGNED_IN);
        routes.post("/api/v1/conversations/{conversationId}/branches", this::branch, Access.SIGNED_IN);
    }

    private void list(Context ctx) {
        int limit = Parameters.number(ctx, "limit", 1, 100, 50);
        ctx.json(ConversationJson.Page.of(conversations.list(SignedIn.of(ctx).coachee(), limit)));
    }

    private void open(Context ctx) {
        opened(ctx, coach.openConversation().run(SignedIn.of(ctx).coachee()));
    }

    private void branch(Context ctx) {
        UUID message = body.read(ctx, NewBranchJson.class).messageId();
        if (message == null) {
            throw Refusal.invalid(List.of(JsonBody.missing("messageId")));
        }
        Branch from = new Branch(Ids.conversation(ctx), new MessageId(message));
        opened(
                ctx,
                coach.branchConversation()
                        .run(new BranchCommand(SignedIn.of(ctx).coachee(), from, IdempotencyKey.of(ctx))));
    }

    private static void opened(Context ctx, Conversation opened) {
        ctx.status(201)
                .header("Location", "/api/v1/conversations/" + opened.id())
                .json(ConversationJson.of(opened));
    }

    private void show(Context ctx) {
        ctx.json(ConversationJson.of(find(SignedIn.of(ctx).coachee(), Ids.conversation(ctx))));
    }

    private void messages(Context ctx) {
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        ConversationId conversation = find(coachee, Ids.conversation(ctx)).id();
        int after = Parameters.number(ctx, "after", 0, Integer.MAX_VALUE, 0);
        int limit = Parameters.number(ctx, "limit", 1, 500, 200);
        List<Message> found = conversations.messages(coachee, conversation, after, limit + 1);
        boolean more = found.size() > limit;
        List<Message> page = more ? found.subList(0, limit) : found;
        Turn running =
                more ? null : conversations.findRunning(coachee, conversation).orElse(null);
        ctx.json(MessageJson.Page.of(page, more, running));
    }

    private Conversation find(CoacheeId coachee, ConversationId conversation) {
        return conversations
                .find(coachee, conversation)
                .orElseThrow(() -> CoachException.notFound("conversation", conversation));
    }
}
