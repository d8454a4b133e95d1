package dev.coach.langchain4j;

import dev.coach.core.domain.ReplyText;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model that somebody else brought. It is asked on one thread, answers on any, and is passed on by the thread that waits for
 * the reply.
 */
final class LangChain4jChatModel implements ChatModel {
    private static final Logger LOG = LoggerFactory.getLogger(LangChain4jChatModel.class);

    private final String name;
    private final LangChain4jModels.Settings settings;
    private final Asking asking;
    private final Replies replies;

    LangChain4jChatModel(String name, LangChain4jModels.Settings settings, Asking asking) {
        this.name = name;
        this.settings = settings;
        this.asking = asking;
        this.replies = new Replies(name, settings);
    }

    /** Asks a model, which may answer before this returns, after it, or never. */
    @FunctionalInterface
    interface Asking {
        void ask(dev.langchain4j.model.chat.request.ChatRequest request, StreamingChatResponseHandler handler);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ChatReply stream(ChatRequest request, DeltaListener listener) {
        Inbox inbox = new Inbox(settings);
        listener.onStoppable(inbox::stop);
        if (inbox.isStopped()) {
            return new ChatReply.Stopped();
        }
        // Not a virtual thread: a model that computes, or waits while it holds a monitor, would take its carrier from
        // all others.
        Thread thread =
                Thread.ofPlatform().daemon().name("coach-langchain4j-ask").start(() -> ask(request, inbox));
        ChatReply reply;
        try {
            reply = passOn(inbox, listener);
        } finally {
            if (inbox.close()) {
                thread.interrupt();
            }
        }
        if (reply instanceof ChatReply.Failed failed) {
            // Safe to log: no key and no words of the coachee are in it.
            LOG.warn("{}", failed.reason());
        }
        return reply;
    }

    private void ask(ChatRequest request, Inbox inbox) {
        try {
            asking.ask(settings.wording().apply(Requests.of(request)), inbox);
        } catch (Throwable e) {
            // Errors, too: somebody waits for this thread, and a class that is missing in the model is one.
            inbox.onError(e);
        }
    }

    private ChatReply passOn(Inbox inbox, DeltaListener listener) {
        ReplyText text = new ReplyText();
        boolean spoke = false;
        try {
            for (String next = inbox.next(); !next.isEmpty(); next = inbox.next()) {
                String piece = text.clean(next);
                if (piece.isEmpty()) {
                    continue;
                }
                spoke = true;
                if (!listener.onDelta(piece)) {
                    return new ChatReply.Stopped();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return inbox.isStopped() ? new ChatReply.Stopped() : replies.interrupted();
        }
        return inbox.isStopped() ? new ChatReply.Stopped() : replies.of(inbox.ending(), spoke);
    }
}
