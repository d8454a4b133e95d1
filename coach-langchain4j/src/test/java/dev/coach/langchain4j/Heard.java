package dev.coach.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatModel.DeltaListener;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What came of one call. */
record Heard(List<String> pieces, ChatReply reply) {
    static final ChatRequest REQUEST = new ChatRequest(
            "You are a career coach.",
            List.of(
                    new ChatMessage(Speaker.COACHEE, "I am a nurse."),
                    new ChatMessage(Speaker.COACH, "Since when?"),
                    new ChatMessage(Speaker.COACHEE, "Since 2015.")),
            400);

    private static final long PATIENCE_SECONDS = 30;

    /** Listens to the end, unless a test wants otherwise. */
    abstract static class Listening implements DeltaListener {
        @Override
        public boolean onDelta(String text) {
            return true;
        }
    }

    static Heard of(ChatModel model) {
        return of(model, text -> true);
    }

    static Heard of(ChatModel model, DeltaListener listener) {
        List<String> pieces = new ArrayList<>();
        ChatReply reply = model.stream(REQUEST, new DeltaListener() {
            @Override
            public boolean onDelta(String text) {
                pieces.add(text);
                return listener.onDelta(text);
            }

            @Override
            public void onStoppable(Runnable stop) {
                listener.onStoppable(stop);
            }
        });
        return new Heard(pieces, reply);
    }

    String text() {
        return String.join("", pieces);
    }

    /** Waits until it is open. */
    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
