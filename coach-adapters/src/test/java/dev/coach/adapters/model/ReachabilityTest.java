package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.STREAM_HEAD;
import static dev.coach.adapters.model.StubVendor.events;
import static dev.coach.adapters.model.StubVendor.finish;
import static dev.coach.adapters.model.StubVendor.status;
import static dev.coach.adapters.model.StubVendor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final StubVendor.Script ANSWER = events(text("Hello"), finish("stop"), "[DONE]");
    private static final String RESTING =
            "The model test-model did not answer a moment ago and will be asked again soon.";

    @Test
    void leavesAServerAloneThatDidNotBeginToAnswer() throws IOException {
        for (StubVendor.Script hangs : List.<StubVendor.Script>of(StubVendor.Peer::hang, peer -> {
            peer.send(STREAM_HEAD);
            peer.hang();
        })) {
            try (StubVendor vendor = new StubVendor(hangs);
                    ModelServer server = ModelServer.connect(settings(vendor.url(), LONG))) {
                assertThat(reason(server)).contains("did not begin to answer");
                assertThat(reason(server)).isEqualTo(RESTING);
                assertThat(vendor.received()).hasSize(1);
            }
        }
    }

    @Test
    void leavesAServerAloneThatRefusesConnections() throws IOException {
        try (DeafPort nobody = new DeafPort();
                ModelServer server = ModelServer.connect(settings(nobody.url(), LONG))) {
            for (int i = 0; i < 6; i++) {
                assertThat(reason(server)).contains("nothing answers");
            }
            assertThat(reason(server)).isEqualTo(RESTING);
        }
    }

    @Test
    void asksAgainAfterTheRestAndGoesOnWhenThereIsAnAnswer() throws IOException {
        try (StubVendor vendor = new StubVendor(StubVendor.Peer::hang, ANSWER);
                ModelServer server = ModelServer.connect(settings(vendor.url(), SHORT))) {
            assertThat(reason(server)).contains("did not begin to answer");

            await().until(() -> stream(server.chatModel()) instanceof ChatReply.Complete);
            assertThat(stream(server.chatModel())).isInstanceOf(ChatReply.Complete.class);
        }
    }

    @Test
    void oneAtATimeTriesAServerThatWasLeftAlone() throws Exception {
        CountDownLatch tried = new CountDownLatch(1);
        StubVendor.Script probe = peer -> {
            peer.send(STREAM_HEAD + StubVendor.sse(text("Hello")));
            peer.repeat(": wait\n\n", 10);
        };
        try (StubVendor vendor = new StubVendor(StubVendor.Peer::hang, probe);
                ModelServer server = ModelServer.connect(settings(vendor.url(), SHORT));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(reason(server)).contains("did not begin to answer");
            Future<ChatReply> first = threads.submit(() -> {
                ChatReply reply = new ChatReply.Stopped();
                while (tried.getCount() > 0) {
                    reply = server.chatModel().stream(request(), piece -> {
                        tried.countDown();
                        return true;
                    });
                }
                return reply;
            });
            tried.await();

            assertThat(reason(server)).contains("did not answer a moment ago");
            server.close();
            assertThat(first.get()).isInstanceOf(ChatReply.Failed.class);
        }
    }

    @Test
    void leavesAServerAloneThatHasTooMuchToDo() throws IOException {
        try (StubVendor vendor = new StubVendor(status(503, "application/json", "{}"));
                ModelServer server = ModelServer.connect(settings(vendor.url(), LONG))) {
            for (int i = 0; i < 6; i++) {
                assertThat(reason(server)).contains("HTTP 503");
            }
            assertThat(reason(server)).isEqualTo(RESTING);
        }
    }

    @Test
    void aRefusalIsAnAnswer() throws IOException {
        try (StubVendor vendor = new StubVendor(status(401, "application/json", "{}"));
                ModelServer server = ModelServer.connect(settings(vendor.url(), LONG))) {
            for (int i = 0; i < 10; i++) {
                assertThat(reason(server)).contains("HTTP 401");
            }
        }
    }

    @Test
    void aListenerThatThrowsSaysNothingAgainstTheServer() throws IOException {
        try (StubVendor vendor = new StubVendor(ANSWER);
                ModelServer server = ModelServer.connect(settings(vendor.url(), LONG))) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> server.chatModel().stream(request(), piece -> {
                            throw new IllegalStateException("a bug");
                        }))
                        .isInstanceOf(IllegalStateException.class);
            }
            assertThat(stream(server.chatModel())).isInstanceOf(ChatReply.Complete.class);
        }
    }

    private static String reason(ModelServer server) {
        ChatReply reply = stream(server.chatModel());
        assertThat(reply).isInstanceOf(ChatReply.Failed.class);
        return ((ChatReply.Failed) reply).reason();
    }

    private static ChatReply stream(ChatModel model) {
        return model.stream(request(), piece -> true);
    }

    private static ChatRequest request() {
        return new ChatRequest("You are a coach.", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100);
    }

    private static ModelSettings settings(URI url, Duration rest) {
        return ModelSettings.of(ModelApi.CHAT_COMPLETIONS, url, "test-model", null)
                .withLimits(
                        Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(20))
                .withRest(rest)
                .withRetries(0);
    }
}
