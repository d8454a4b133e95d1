package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.events;
import static dev.coach.adapters.model.StubVendor.finish;
import static dev.coach.adapters.model.StubVendor.sse;
import static dev.coach.adapters.model.StubVendor.status;
import static dev.coach.adapters.model.StubVendor.text;
import static dev.coach.adapters.model.StubVendor.usage;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

// Longer than 250 lines because each way in which a stream can end carries its own recorded body.
class HttpChatModelTest {
    private static final ChatRequest REQUEST = new ChatRequest(
            "You are a coach.",
            List.of(
                    new ChatMessage(Speaker.COACHEE, "I am a nurse."),
                    new ChatMessage(Speaker.COACH, "Since when?"),
                    new ChatMessage(Speaker.COACHEE, "Since 2014, in \"Łódź\".")),
            300);

    private final List<String> pieces = new ArrayList<>();

    @Test
    void handsOverThePiecesInOrderAndCountsTheTokens() throws IOException {
        ChatReply reply = ask(events(text("Good"), text(""), text(" morning"), finish("stop"), usage(12, 2), "[DONE]"));

        assertThat(pieces).containsExactly("Good", " morning");
        assertThat(reply).isEqualTo(new ChatReply.Complete(new TokenUsage(12, 2)));
    }

    @Test
    void asksWithInstructionsMessagesLengthAndKey() throws IOException {
        try (StubVendor vendor = new StubVendor(events(text("Yes"), finish("stop"), "[DONE]"))) {
            ask(settings(vendor, ApiKey.of("sk-secret")));

            StubVendor.Received received = vendor.received().getFirst();
            assertThat(received.head())
                    .startsWith("POST /v1/chat/completions HTTP/1.1\r\n")
                    .containsIgnoringCase("authorization: Bearer sk-secret\r\n");
            assertThat(json(received.body())).isEqualTo(json("""
                                    {"model": "test-model", "stream": true, "stream_options": {"include_usage": true}, "max_tokens": 300,
                                     "messages": [
                                      {"role": "system", "content": "You are a coach."},
                                      {"role": "user", "content": "I am a nurse."},
                                      {"role": "assistant", "content": "Since when?"},
                                      {"role": "user", "content": "Since 2014, in \\"Łódź\\"."}]}"""));
        }
    }

    @Test
    void sendsNoKeyWhereNoneIsSet() throws IOException {
        try (StubVendor vendor = new StubVendor(events(text("Yes"), finish("stop"), "[DONE]"))) {
            ask(settings(vendor, null));
            assertThat(vendor.received().getFirst().head()).doesNotContainIgnoringCase("authorization");
        }
    }

    @Test
    void asksAgainWithoutTheFieldThatTheServerDoesNotKnowAndRemembersIt() throws IOException {
        try (StubVendor vendor = new StubVendor(
                status(400, "application/json", "{\"error\":{\"message\":\"Unknown field: stream_options\"}}"),
                status(
                        400,
                        "application/json",
                        "{\"error\":{\"message\":\"Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.\"}}"),
                events(text("Yes"), finish("stop"), "[DONE]"))) {
            try (ModelServer server = ModelServer.connect(settings(vendor, null))) {
                assertThat(server.chatModel().stream(REQUEST, pieces::add)).isInstanceOf(ChatReply.Complete.class);
                assertThat(server.chatModel().stream(REQUEST, pieces::add)).isInstanceOf(ChatReply.Complete.class);
            }
            assertThat(vendor.received()).hasSize(4);
            assertThat(json(vendor.received().getLast().body()).has("stream_options"))
                    .isFalse();
            assertThat(json(vendor.received().getLast().body())
                            .path("max_completion_tokens")
                            .asInt())
                    .isEqualTo(300);
        }
    }

    @Test
    void asksOnlyOnceWhenTheRequestWasRejectedForAnotherReason() throws IOException {
        try (StubVendor vendor =
                new StubVendor(status(400, "application/json", "{\"error\":{\"message\":\"Bad temperature\"}}"))) {
            assertThat(ask(settings(vendor, null))).isInstanceOf(ChatReply.Failed.class);
            assertThat(vendor.received()).hasSize(1);
        }
    }

    @Test
    void isCompleteWithoutUsageAndWithoutDoneMarker() throws IOException {
        assertThat(ask(events(text("Hi"), finish("stop")))).isEqualTo(new ChatReply.Complete(TokenUsage.NONE));
    }

    @Test
    void doesNotWaitForAServerThatKeepsTheConnectionOpenAfterTheLastWord() throws IOException {
        ChatReply reply = ask(peer -> {
            peer.send(StubVendor.STREAM_HEAD + sse(text("Hi"), finish("stop")));
            peer.hang();
        });
        assertThat(reply).isEqualTo(new ChatReply.Complete(TokenUsage.NONE));
    }

    @Test
    void toleratesCommentsUnknownFieldsThoughtsAndOtherChoices() throws IOException {
        ChatReply reply = ask(peer -> peer.send(StubVendor.STREAM_HEAD
                + ": keep-alive\n\nevent: message\nid: 7\nretry: 10\nunknown\n"
                + sse(
                        "{\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":null,\"reasoning_content\":\"Hm\"},"
                                + "\"finish_reason\":\"\"}],\"timings\":{\"x\":1}}",
                        "{\"choices\":[{\"index\":1,\"delta\":{\"content\":\"other\"}}]}",
                        "{\"choices\":[{\"delta\":{\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]}}],\"usage\":null}",
                        finish("stop"),
                        "[DONE]")));
        assertThat(pieces).containsExactly("Hi");
        assertThat(reply).isInstanceOf(ChatReply.Complete.class);
    }

    @Test
    void takesTheWholeAnswerOfAServerThatDoesNotStream() throws IOException {
        ChatReply reply = ask(
                status(
                        200,
                        "application/json; charset=utf-8",
                        "{\"choices\":[{\"message\":{\"content\":\"Hi there\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}"));
        assertThat(pieces).containsExactly("Hi there");
        assertThat(reply).isEqualTo(new ChatReply.Complete(new TokenUsage(3, 4)));
    }

    @Test
    void tellsAReplyThatWasCutByItsLength() throws IOException {
        assertThat(ask(events(text("Once upon"), finish("length"), usage(5, 300), "[DONE]")))
                .isEqualTo(new ChatReply.CutByLength(new TokenUsage(5, 300)));
    }

    @Test
    void endsTheReplyOfAServerThatNeverStops() throws IOException {
        String page = text("x".repeat(10_000));
        ChatReply reply = ask(peer -> {
            peer.send(StubVendor.STREAM_HEAD);
            peer.repeat(sse(page), 1);
        });
        assertThat(reply).isInstanceOf(ChatReply.CutByLength.class);
    }

    @Test
    void tellsARefusalOfTheModelInItsOwnWords() throws IOException {
        String declines = "{\"choices\":[{\"index\":0,\"delta\":{\"refusal\":\"%s\"},\"finish_reason\":null}]}";
        ChatReply reply = ask(events(
                declines.formatted("I can't"), declines.formatted(" help with that."), finish("stop"), "[DONE]"));
        assertThat(reply).isEqualTo(new ChatReply.Refused("I can't help with that."));
        assertThat(pieces).isEmpty();
    }

    @Test
    void tellsARefusalOfTheContentFilterDuringTheReplyAndBeforeIt() throws IOException {
        assertThat(ask(events(text("Well"), finish("content_filter"), "[DONE]")))
                .isInstanceOf(ChatReply.Filtered.class);
        assertThat(ask(status(400, "application/json", "{\"error\":{\"code\":\"content_filter\",\"message\":\"…\"}}")))
                .isInstanceOf(ChatReply.Filtered.class);
    }

    @Test
    void cancelsTheCallWhenTheCoachWantsNoMore() throws IOException, InterruptedException {
        try (StubVendor vendor = new StubVendor(peer -> {
            peer.send(StubVendor.STREAM_HEAD);
            peer.repeat(sse(text("on and ")), 5);
        })) {
            try (ModelServer server = ModelServer.connect(settings(vendor, null))) {
                ChatReply reply = server.chatModel().stream(REQUEST, piece -> {
                    pieces.add(piece);
                    return pieces.size() < 3;
                });
                assertThat(reply).isEqualTo(new ChatReply.Stopped());
                assertThat(pieces).hasSize(3);
                assertThat(vendor.clientLeftWithin(5)).isTrue();
            }
        }
    }

    @Test
    void isStoppedWhileTheServerHasNotBegunAndIsAskedAgainAfterwards() throws Exception {
        try (StubVendor vendor = new StubVendor(
                        StubVendor.Peer::hang, StubVendor.Peer::hang, events(text("Hi"), finish("stop")));
                ModelServer server = ModelServer.connect(settings(vendor, null));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int asked = 1; asked <= 2; asked++) {
                CompletableFuture<Runnable> way = new CompletableFuture<>();
                Future<ChatReply> reply = threads.submit(() -> server.chatModel().stream(REQUEST, new Stoppable(way)));
                int all = asked;
                await().until(() -> vendor.received().size() == all);

                way.join().run();

                assertThat(reply.get()).isEqualTo(new ChatReply.Stopped());
            }
            // Two in a row that could not be reached would have had the server left alone.
            assertThat(server.chatModel().stream(REQUEST, pieces::add)).isInstanceOf(ChatReply.Complete.class);
        }
    }

    @Test
    void passesOnWhatTheListenerThrows() throws IOException {
        try (StubVendor vendor = new StubVendor(events(text("Hi"), finish("stop"), "[DONE]"));
                ModelServer server = ModelServer.connect(settings(vendor, null))) {
            assertThatThrownBy(() -> server.chatModel().stream(REQUEST, piece -> {
                        throw new IllegalStateException("no room");
                    }))
                    .hasMessage("no room");
        }
    }

    @Test
    void asksAgainOverTheConnectionThatIsThere() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        String events = sse(text("Hi"), finish("stop"), "[DONE]");
        String answer =
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                        .formatted(events.length(), events);
        try (StubVendor vendor = new StubVendor(peer -> {
                    connections.incrementAndGet();
                    peer.send(answer);
                    peer.awaitNextRequest();
                    peer.send(answer);
                });
                ModelServer server = ModelServer.connect(settings(vendor, null))) {
            for (int time = 1; time <= 2; time++) {
                assertThat(server.chatModel().stream(REQUEST, piece -> true)).isInstanceOf(ChatReply.Complete.class);
            }
            assertThat(connections).hasValue(1);
            assertThat(vendor.received()).hasSize(2);
        }
    }

    @Test
    void callsTheListenerOnTheThreadThatAsked() throws IOException {
        try (StubVendor vendor = new StubVendor(events(text("Hi"), finish("stop"), "[DONE]"));
                ModelServer server = ModelServer.connect(settings(vendor, null))) {
            List<Thread> threads = new ArrayList<>();
            server.chatModel().stream(REQUEST, piece -> threads.add(Thread.currentThread()));
            assertThat(threads).containsExactly(Thread.currentThread());
        }
    }

    @Test
    void cleansControlCharactersAndBrokenCharacters() throws IOException {
        ChatReply reply = ask(peer -> {
            peer.send(StubVendor.STREAM_HEAD
                    + sse(
                            text("a\\u0000\\u001b[31mb\tc\\r\\nd"),
                            text("\\ud83d"),
                            text("\\ude00\\ud83d"),
                            text("!\\udc00")));
            peer.send("data: ".getBytes(US_ASCII));
            byte[] broken = text("e?f").getBytes(US_ASCII);
            broken[new String(broken, US_ASCII).indexOf('?')] = (byte) 0xC3;
            peer.send(broken);
            peer.send("\n\n" + sse(finish("stop"), "[DONE]"));
        });
        assertThat(reply).isInstanceOf(ChatReply.Complete.class);
        assertThat(String.join("", pieces)).isEqualTo("a[31mb\tc\nd😀\uFFFD!\uFFFDe\uFFFDf");
    }

    @Test
    void letsNoMoreRepliesStreamThanAllowed() throws Exception {
        CountDownLatch streaming = new CountDownLatch(1);
        try (StubVendor vendor = new StubVendor(peer -> {
                    peer.send(StubVendor.STREAM_HEAD);
                    peer.repeat(sse(text("on ")), 5);
                });
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ModelSettings one = settings(vendor, null);
            one = one.withLimits(
                            Duration.ofMillis(50),
                            one.limits().firstPiece(),
                            one.limits().pause(),
                            Duration.ofSeconds(60))
                    .withMaxReplies(1);
            ModelServer server = ModelServer.connect(one);
            Future<ChatReply> first = threads.submit(() -> server.chatModel().stream(REQUEST, piece -> {
                streaming.countDown();
                return true;
            }));
            streaming.await();
            assertThat(server.chatModel().stream(REQUEST, piece -> true))
                    .isEqualTo(new ChatReply.Failed(
                            ChatReply.Failure.NOT_ASKED,
                            "The model test-model is writing as many answers as it may at the same time (1)."));
            server.close();
            assertThat(first.get()).isInstanceOf(ChatReply.Failed.class);
        }
    }

    @Test
    void whatIsStoppedFromOutsideEndsAsStopped() throws Exception {
        CountDownLatch streaming = new CountDownLatch(1);
        try (StubVendor vendor = new StubVendor(peer -> {
                    peer.send(StubVendor.STREAM_HEAD);
                    peer.repeat(sse(text("on ")), 5);
                });
                ModelServer server = ModelServer.connect(settings(vendor, null));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ChatReply> reply = threads.submit(() -> server.chatModel().stream(REQUEST, piece -> {
                streaming.countDown();
                return true;
            }));
            streaming.await();

            server.stopReplies();

            assertThat(reply.get()).isEqualTo(new ChatReply.Stopped());
            assertThat(server.chatModel().stream(REQUEST, piece -> true)).isEqualTo(new ChatReply.Stopped());
        }
    }

    private record Stoppable(CompletableFuture<Runnable> way) implements ChatModel.DeltaListener {
        @Override
        public boolean onDelta(String text) {
            return true;
        }

        @Override
        public void onStoppable(Runnable stop) {
            way.complete(stop);
        }
    }

    private ChatReply ask(StubVendor.Script script) throws IOException {
        try (StubVendor vendor = new StubVendor(script)) {
            return ask(settings(vendor, null));
        }
    }

    private ChatReply ask(ModelSettings settings) {
        try (ModelServer server = ModelServer.connect(settings)) {
            return server.chatModel().stream(REQUEST, pieces::add);
        }
    }

    private static ModelSettings settings(StubVendor vendor, @Nullable ApiKey key) {
        return ModelSettings.of(ModelApi.CHAT_COMPLETIONS, vendor.url(), "test-model", key)
                .withLimits(
                        Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMillis(700), Duration.ofSeconds(20))
                .withRetries(0);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
