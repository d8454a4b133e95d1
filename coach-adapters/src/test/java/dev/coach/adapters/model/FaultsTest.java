package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.STREAM_HEAD;
import static dev.coach.adapters.model.StubVendor.sse;
import static dev.coach.adapters.model.StubVendor.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatReply.Failed;
import dev.coach.core.port.ChatReply.Failure;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of a vendor, in each dialect: how the reply ends, how often the vendor was asked, and that nothing hangs. */
class FaultsTest {
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int HUNG = 40;
    private static final Retries SOON = new Retries(2, Duration.ofMillis(1), Duration.ofMillis(1), new Random(1));

    /** How three kinds of servers write: the third is compatible with the first, and leaves out what it need not send. */
    enum Vendor {
        OPENAI(
                ModelApi.CHAT_COMPLETIONS,
                "{\"choices\":[{\"index\":0,\"delta\":{\"content\":%s},\"finish_reason\":null}]}",
                "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}",
                "{\"error\":{\"message\":\"No\",\"type\":\"some_error\",\"code\":null}}",
                "{\"error\":{\"message\":\"You exceeded your current quota\",\"code\":\"insufficient_quota\"}}"),
        ANTHROPIC(
                ModelApi.MESSAGES,
                "{\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":%s}}",
                "{\"type\":\"message_stop\"}",
                "{\"type\":\"error\",\"error\":{\"type\":\"some_error\",\"message\":\"No\"}}",
                "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"This would exceed your organization's spend limit\"}}"),
        COMPATIBLE(
                ModelApi.CHAT_COMPLETIONS,
                "{\"choices\":[{\"delta\":{\"content\":%s}}],\"extra\":{\"x\":1}}",
                "[DONE]",
                "{\"error\":\"No\"}",
                "{\"detail\":\"You exceeded your current quota\"}");

        private final ModelApi api;
        private final String saying;
        private final String end;
        private final String error;
        private final String quota;

        Vendor(ModelApi api, String saying, String end, String error, String quota) {
            this.api = api;
            this.saying = saying;
            this.end = end;
            this.error = error;
            this.quota = quota;
        }

        private String word() {
            return saying("\"Well, \"");
        }

        /** The data of an event that says this. */
        String saying(String jsonString) {
            return saying.formatted(jsonString);
        }

        /** The data of the event that ends a reply. */
        String end() {
            return end;
        }
    }

    /**
     * A fault, what it must be called, and how often the vendor is asked.
     *
     * @param asked 3 when two retries were made
     */
    private enum Fault {
        RESET_AT_ONCE(Failure.UNREACHABLE, 3, vendor -> StubVendor.Peer::reset),
        RESET_IN_AN_EVENT(Failure.BROKEN_OFF, 1, vendor -> peer -> {
            peer.send(STREAM_HEAD + sse(vendor.word()) + "data: {\"cho");
            peer.reset();
        }),
        STALL_BEFORE_THE_FIRST_WORD(Failure.SLOW, 1, vendor -> peer -> {
            peer.send(STREAM_HEAD);
            peer.hang();
        }),
        STALL_AFTER_THE_FIRST_WORD(Failure.SLOW, 1, vendor -> peer -> {
            peer.send(STREAM_HEAD + sse(vendor.word()));
            peer.hang();
        }),
        ONE_BYTE_AT_A_TIME(
                Failure.SLOW,
                1,
                vendor -> peer -> peer.drip(STREAM_HEAD + sse(vendor.word()).repeat(9), 100)),
        ONLY_KEEP_ALIVES(Failure.SLOW, 1, vendor -> peer -> {
            peer.send(STREAM_HEAD);
            peer.repeat(": keep-alive\n\n", 20);
        }),
        LIMIT_WITH_A_TIME(Failure.RATE_LIMITED, 3, vendor -> refusal(429, "Retry-After: 0.01\r\n", vendor.error)),
        LIMIT_WITHOUT_A_TIME(Failure.RATE_LIMITED, 0, vendor -> refusal(429, "", vendor.error)),
        QUOTA(Failure.QUOTA_USED_UP, 1, vendor -> refusal(429, "", vendor.quota)),
        INTERNAL_ERROR(Failure.VENDOR_ERROR, 3, vendor -> refusal(500, "retry-after-ms: 1\r\n", vendor.error)),
        UNAVAILABLE(Failure.VENDOR_ERROR, 3, vendor -> refusal(503, "retry-after-ms: 1\r\n", vendor.error)),
        OVERLOADED(Failure.VENDOR_ERROR, 3, vendor -> refusal(529, "retry-after-ms: 1\r\n", vendor.error)),
        WRONG_KEY(Failure.KEY_REFUSED, 1, vendor -> refusal(401, "", vendor.error)),
        UNKNOWN_MODEL(Failure.REQUEST_REFUSED, 1, vendor -> refusal(404, "", vendor.error)),
        MALFORMED_EVENT(
                Failure.UNREADABLE,
                1,
                vendor -> peer -> peer.send(STREAM_HEAD + sse(vendor.word(), "{\"choices\":[{"))),
        TRUNCATED_JSON(Failure.UNREADABLE, 1, vendor -> status(200, "application/json", "{\"choices\":[{\"message\":")),
        WEB_PAGE(Failure.UNREADABLE, 1, vendor -> status(200, "text/html; charset=utf-8", "<html>Welcome</html>")),
        ENDS_AT_ONCE(Failure.ENDED_EARLY, 3, vendor -> peer -> peer.send(STREAM_HEAD)),
        JUST_ENDS(Failure.ENDED_EARLY, 1, vendor -> peer -> peer.send(STREAM_HEAD + sse(vendor.word()))),
        ERROR_IN_THE_MIDDLE(
                Failure.VENDOR_ERROR, 1, vendor -> peer -> peer.send(STREAM_HEAD + sse(vendor.word(), vendor.error))),
        OTHER_SHAPE(Failure.ENDED_EARLY, 3, vendor -> peer -> peer.send(STREAM_HEAD + sse("{\"weather\":\"fine\"}")));

        private final Failure failure;
        private final int asked;
        private final java.util.function.Function<Vendor, StubVendor.Script> script;

        Fault(Failure failure, int asked, java.util.function.Function<Vendor, StubVendor.Script> script) {
            this.failure = failure;
            this.asked = asked;
            this.script = script;
        }
    }

    static Stream<Arguments> faults() {
        return Arrays.stream(Fault.values())
                .flatMap(fault -> Arrays.stream(Vendor.values()).map(vendor -> Arguments.of(fault, vendor)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void endsAsItIsCalledAndInTime(Fault fault, Vendor vendor) throws IOException {
        List<String> pieces = new ArrayList<>();
        try (StubVendor stub = new StubVendor(fault.script.apply(vendor));
                ModelServer server = ModelServer.connect(settings(vendor, stub.url()), SOON)) {
            ChatReply reply = Assertions.assertTimeoutPreemptively(DEADLINE, () -> stream(server, pieces));

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(fault.failure));
            int asked = fault.asked == 0 ? (vendor == Vendor.ANTHROPIC ? 1 : 3) : fault.asked;
            assertThat(stub.received()).hasSize(asked);
            assertThat(pieces).isIn(List.of(), List.of("Well, "));
        }
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void endsWhenNobodyListens(Vendor vendor) throws IOException {
        try (DeafPort nobody = new DeafPort();
                ModelServer server = ModelServer.connect(settings(vendor, nobody.url()))) {
            assertThat(stream(server, new ArrayList<>()))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.UNREACHABLE));
        }
    }

    /** The healthy one answers while each request to the other still hangs: they share nothing. */
    @ParameterizedTest
    @MethodSource("vendors")
    void aHungVendorDoesNotSlowAnother(Vendor vendor) throws Exception {
        CountDownLatch hung = new CountDownLatch(HUNG);
        try (StubVendor hanging = new StubVendor(peer -> {
                    hung.countDown();
                    peer.hang();
                });
                StubVendor healthy = new StubVendor(peer -> peer.send(STREAM_HEAD + sse(vendor.word(), vendor.end())));
                ModelServer first = ModelServer.connect(patient(vendor, hanging.url()));
                ModelServer second = ModelServer.connect(patient(vendor, healthy.url()));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ChatReply>> waiting = IntStream.range(0, HUNG)
                    .mapToObj(number -> threads.submit(() -> stream(first, new ArrayList<>())))
                    .toList();
            hung.await();

            for (int number = 0; number < HUNG; number++) {
                assertThat(stream(second, new ArrayList<>())).isInstanceOf(ChatReply.Complete.class);
            }

            assertThat(waiting).noneMatch(Future::isDone);
            first.stopReplies();
        }
    }

    static Stream<Vendor> vendors() {
        return Arrays.stream(Vendor.values());
    }

    private static ChatReply stream(ModelServer server, List<String> pieces) {
        return server.chatModel().stream(
                new ChatRequest("", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100), pieces::add);
    }

    private static StubVendor.Script refusal(int status, String headers, String body) {
        return peer -> peer.send(
                "HTTP/1.1 %d No\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n%s"
                        .formatted(status, body.length(), headers, body));
    }

    /** Waits as long as by default. */
    private static ModelSettings patient(Vendor vendor, URI url) {
        return ModelSettings.of(vendor.api, url, "test-model", ApiKey.of("sk-fault-0123456789"))
                .withRetries(0);
    }

    static ModelSettings settings(Vendor vendor, URI url) {
        return ModelSettings.of(vendor.api, url, "test-model", ApiKey.of("sk-fault-0123456789"))
                .withLimits(
                        Duration.ofSeconds(2), Duration.ofMillis(600), Duration.ofMillis(300), Duration.ofSeconds(4));
    }
}
