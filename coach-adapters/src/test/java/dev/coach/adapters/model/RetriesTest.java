package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.STREAM_HEAD;
import static dev.coach.adapters.model.StubVendor.events;
import static dev.coach.adapters.model.StubVendor.finish;
import static dev.coach.adapters.model.StubVendor.sse;
import static dev.coach.adapters.model.StubVendor.status;
import static dev.coach.adapters.model.StubVendor.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatModel.DeltaListener;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatReply.Failed;
import dev.coach.core.port.ChatReply.Failure;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** When a request is sent again, and when never. */
class RetriesTest {
    private static final StubVendor.Script ANSWER = events(text("Hello"), finish("stop"), "[DONE]");
    private static final StubVendor.Script ANSWER_OF_ANTHROPIC = events(
            "{\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"Hello\"}}",
            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}",
            "{\"type\":\"message_stop\"}");
    private static final String AT_ONCE = "retry-after-ms: 1\r\n";

    private final List<String> pieces = new ArrayList<>();

    @Test
    void asksAgainWhenWhatWentWrongMayPass() throws IOException {
        for (StubVendor.Script fault : List.<StubVendor.Script>of(
                refusal(429, AT_ONCE, ""),
                refusal(500, AT_ONCE, ""),
                refusal(502, AT_ONCE, ""),
                refusal(503, AT_ONCE, ""),
                refusal(504, AT_ONCE, ""),
                refusal(529, AT_ONCE, ""),
                status(503, "text/html", "<html>Bad gateway</html>"),
                StubVendor.Peer::reset,
                peer -> peer.send(STREAM_HEAD),
                events("{\"error\":{\"message\":\"The server had an error\",\"type\":\"server_error\"}}"))) {
            pieces.clear();
            assertThat(asked(ModelApi.CHAT_COMPLETIONS, 2, fault, ANSWER)).isEqualTo(2);
            assertThat(pieces).containsExactly("Hello");
        }
        pieces.clear();
        StubVendor.Script overloaded =
                events("{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}");
        assertThat(asked(ModelApi.MESSAGES, 2, overloaded, ANSWER_OF_ANTHROPIC)).isEqualTo(2);
        assertThat(pieces).containsExactly("Hello");
    }

    @Test
    void neverAsksAgainWhatWouldBeRefusedAgain() throws IOException {
        for (int status : List.of(400, 401, 403, 404, 408, 409, 413, 422)) {
            assertThat(asked(ModelApi.CHAT_COMPLETIONS, 2, refusal(status, AT_ONCE, ""), ANSWER))
                    .as("HTTP %d", status)
                    .isEqualTo(1);
        }
        String quota = "{\"error\":{\"code\":\"insufficient_quota\",\"message\":\"You exceeded your current quota\"}}";
        assertThat(asked(ModelApi.CHAT_COMPLETIONS, 2, refusal(429, AT_ONCE, quota), ANSWER))
                .isEqualTo(1);
        assertThat(asked(ModelApi.CHAT_COMPLETIONS, 2, refusal(500, "x-should-retry: false\r\n", ""), ANSWER))
                .isEqualTo(1);
        assertThat(asked(ModelApi.CHAT_COMPLETIONS, 0, refusal(500, AT_ONCE, ""), ANSWER))
                .isEqualTo(1);
    }

    /** Anthropic says in each other 429 when to come back; OpenAI's compatible servers often do not. */
    @Test
    void takesALimitWithoutATimeForABoundOnSpendingWhereTheVendorMeansThat() throws IOException {
        StubVendor.Script silent =
                refusal(429, "", "{\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Limit\"}}");
        assertThat(asked(ModelApi.MESSAGES, 2, silent, ANSWER_OF_ANTHROPIC)).isEqualTo(1);
        assertThat(asked(ModelApi.CHAT_COMPLETIONS, 2, silent, ANSWER)).isEqualTo(2);
        assertThat(asked(ModelApi.MESSAGES, 2, refusal(429, "x-should-retry: true\r\n", ""), ANSWER_OF_ANTHROPIC))
                .isEqualTo(2);
    }

    @Test
    void neverAsksAgainAfterTheFirstPiece() throws IOException {
        for (StubVendor.Script fault : List.<StubVendor.Script>of(
                peer -> peer.send(STREAM_HEAD + sse(text("Well, "))),
                peer -> {
                    peer.send(STREAM_HEAD + sse(text("Well, ")));
                    peer.reset();
                },
                events(
                        text("Well, "),
                        "{\"error\":{\"message\":\"The server had an error\",\"type\":\"server_error\"}}"),
                events(text("Well, "), "not json"))) {
            pieces.clear();
            assertThat(asked(ModelApi.CHAT_COMPLETIONS, 5, fault, ANSWER)).isEqualTo(1);
            assertThat(pieces).containsExactly("Well, ");
        }
    }

    @Test
    void givesUpAfterAsManyRetriesAsAreAllowed() throws IOException {
        assertThat(asked(ModelApi.CHAT_COMPLETIONS, 3, refusal(503, AT_ONCE, "")))
                .isEqualTo(4);
    }

    @Test
    void waitsAsLongAsTheVendorAsks() throws IOException {
        long start = System.nanoTime();
        assertThat(asked(ModelApi.CHAT_COMPLETIONS, 2, refusal(429, "Retry-After: 0.3\r\n", ""), ANSWER))
                .isEqualTo(2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void leavesAVendorAloneThatAsksForLongerThanAReplyMayTake() throws IOException {
        try (StubVendor vendor = new StubVendor(refusal(429, "Retry-After: 60\r\n", ""), ANSWER);
                ModelServer server = ModelServer.connect(settings(vendor, ModelApi.CHAT_COMPLETIONS, 2))) {
            assertThat(failure(stream(server, pieces::add))).isEqualTo(Failure.RATE_LIMITED);
            assertThat(failure(stream(server, pieces::add))).isEqualTo(Failure.NOT_ASKED);
            assertThat(vendor.received()).hasSize(1);
        }
    }

    @Test
    void isStoppedWhileItWaits() throws IOException {
        try (StubVendor vendor = new StubVendor(refusal(429, "Retry-After: 5\r\n", ""), ANSWER);
                ModelServer server = ModelServer.connect(settings(vendor, ModelApi.CHAT_COMPLETIONS, 2))) {
            AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
            CompletableFuture<ChatReply> reply =
                    CompletableFuture.supplyAsync(() -> stream(server, new DeltaListener() {
                        @Override
                        public boolean onDelta(String text) {
                            return true;
                        }

                        @Override
                        public void onStoppable(Runnable way) {
                            stop.set(way);
                        }
                    }));
            org.awaitility.Awaitility.await().until(() -> vendor.received().size() == 1);
            stop.get().run();

            assertThat(reply.join()).isEqualTo(new ChatReply.Stopped());
            assertThat(vendor.received()).hasSize(1);
        }
    }

    /** How often the vendor was asked for one reply. */
    private int asked(ModelApi api, int retries, StubVendor.Script... scripts) throws IOException {
        try (StubVendor vendor = new StubVendor(scripts);
                ModelServer server = ModelServer.connect(settings(vendor, api, retries))) {
            stream(server, pieces::add);
            return vendor.received().size();
        }
    }

    private static Failure failure(ChatReply reply) {
        return ((Failed) reply).failure();
    }

    private static ChatReply stream(ModelServer server, DeltaListener listener) {
        return server.chatModel().stream(
                new ChatRequest("", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100), listener);
    }

    private static StubVendor.Script refusal(int status, String headers, String body) {
        return peer -> peer.send(
                "HTTP/1.1 %d No\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n%s"
                        .formatted(status, body.length(), headers, body));
    }

    private static ModelSettings settings(StubVendor vendor, ModelApi api, int retries) {
        return ModelSettings.of(api, vendor.url(), "test-model", null)
                .withLimits(
                        Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofSeconds(30))
                .withRetries(retries);
    }
}
