package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.STREAM_HEAD;
import static dev.coach.adapters.model.StubVendor.finish;
import static dev.coach.adapters.model.StubVendor.sse;
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
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers do that no document of a vendor speaks of. */
class IllBehavedServersTest {
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final List<String> pieces = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"\r\n\r", "\r\n", "\r", "\r\r"})
    void aStreamMayEndWithinTheEndOfALine(String end) throws IOException {
        try (StubVendor stub = new StubVendor(peer -> peer.send(STREAM_HEAD + "data: " + text("Hi") + end));
                ModelServer server = connect(stub)) {
            assertThat(failure(ask(server))).isEqualTo(Failure.ENDED_EARLY);
        }
    }

    @Test
    void linesMayEndWithACarriageReturnAlone() throws IOException {
        String stream = sse(text("Good "), text("morning."), finish("stop"));
        try (StubVendor stub = new StubVendor(peer -> peer.send(STREAM_HEAD + stream.replace('\n', '\r')));
                ModelServer server = connect(stub)) {
            assertThat(ask(server)).isInstanceOf(ChatReply.Complete.class);
            assertThat(pieces).containsExactly("Good ", "morning.");
        }
    }

    @Test
    void theMarkOfTheByteOrderIsNoPartOfTheFirstEvent() throws IOException {
        try (StubVendor stub =
                        new StubVendor(peer -> peer.send(STREAM_HEAD + "\uFEFF" + sse(text("Hi"), finish("stop"))));
                ModelServer server = connect(stub)) {
            assertThat(ask(server)).isInstanceOf(ChatReply.Complete.class);
            assertThat(pieces).containsExactly("Hi");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\ndata: x"})
    void anEventWithoutAnEndIsGivenUp(String more) throws IOException {
        String block = more.repeat(20_000);
        try (StubVendor stub = new StubVendor(peer -> {
                    peer.send(STREAM_HEAD + "data: ");
                    peer.repeat(block, 1);
                });
                ModelServer server = connect(stub)) {
            assertThat(failure(ask(server))).isEqualTo(Failure.UNREADABLE);
        }
    }

    /** The server is well: it said how the reply ends, and only leaves the connection open. */
    @ParameterizedTest
    @ValueSource(strings = {"content_filter", "stop"})
    void anEndWithoutAWordIsAnAnswer(String reason) throws IOException {
        try (StubVendor stub = new StubVendor(peer -> {
                    peer.send(STREAM_HEAD + sse(finish(reason), "[DONE]"));
                    peer.hang();
                });
                ModelServer server = connect(stub)) {
            for (int turn = 0; turn < 2; turn++) {
                assertThat(failure(ask(server))).isNotEqualTo(Failure.NOT_ASKED);
            }
            assertThat(stub.received()).hasSize(2);
        }
    }

    @Test
    void whoeverStopsTakesTheModelFromNobody() throws IOException {
        String thought = "{\"choices\":[{\"index\":0,\"delta\":{\"reasoning\":\"hm\"}}]}";
        try (StubVendor stub = new StubVendor(peer -> {
                    peer.send(STREAM_HEAD + sse(thought));
                    peer.hang();
                });
                ModelServer server = connect(stub)) {
            for (int turn = 0; turn < 8; turn++) {
                int asked = turn + 1;
                ChatReply reply = server.chatModel().stream(request(), new DeltaListener() {
                    @Override
                    public boolean onDelta(String text) {
                        return true;
                    }

                    @Override
                    public void onStoppable(Runnable stop) {
                        Thread.ofVirtual().start(() -> {
                            while (stub.received().size() < asked) {
                                Thread.onSpinWait();
                            }
                            stop.run();
                        });
                    }
                });
                assertThat(reply).isInstanceOf(ChatReply.Stopped.class);
            }
        }
    }

    @Test
    void closingAsksNobodyAgain() throws IOException {
        try (StubVendor stub = new StubVendor(StubVendor.Peer::hang);
                ModelServer server = connect(stub)) {
            Thread.ofVirtual().start(() -> {
                while (stub.received().isEmpty()) {
                    Thread.onSpinWait();
                }
                server.close();
            });

            assertThat(failure(ask(server))).isEqualTo(Failure.UNREACHABLE);
            assertThat(stub.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheStatusSaysHoldsWithoutTheRestOfTheText(boolean hangs) throws IOException {
        String head =
                "HTTP/1.1 429 No\r\nContent-Type: application/json\r\nContent-Length: 900\r\nConnection: close\r\n\r\n";
        try (StubVendor stub = new StubVendor(peer -> {
                    peer.send(head + "{\"error\":{\"code\":\"insufficient_quota\"}}");
                    if (hangs) {
                        peer.hang();
                    }
                });
                ModelServer server = connect(stub)) {
            assertThat(failure(ask(server))).isEqualTo(Failure.QUOTA_USED_UP);
            assertThat(failure(ask(server))).isEqualTo(Failure.QUOTA_USED_UP);
            assertThat(stub.received()).hasSize(2);
        }
    }

    @Test
    void valuesOfAnotherKindSayNothing() throws IOException {
        String odd = "{\"error\":\"\",\"choices\":[{\"index\":0,\"delta\":{\"content\":false,\"refusal\":%s}}]}";
        try (StubVendor stub = new StubVendor(
                        peer -> peer.send(
                                STREAM_HEAD
                                        + sse(
                                                odd.formatted("false"),
                                                odd.formatted("\" \""),
                                                text("Hi"),
                                                finish("stop"))
                                        + sse(
                                                "{\"choices\":[],\"usage\":{\"prompt_tokens\":3000000000,\"completion_tokens\":10.0}}")));
                ModelServer server = connect(stub)) {
            assertThat(ask(server)).isInstanceOfSatisfying(ChatReply.Complete.class, reply -> {
                assertThat(reply.usage().inputTokens()).isEqualTo(Integer.MAX_VALUE);
                assertThat(reply.usage().outputTokens()).isEqualTo(10);
            });
            assertThat(pieces).containsExactly("Hi");
        }
    }

    private ChatReply ask(ModelServer server) {
        return Assertions.assertTimeoutPreemptively(DEADLINE, () -> server.chatModel().stream(request(), pieces::add));
    }

    private static ChatRequest request() {
        return new ChatRequest("", List.of(new ChatMessage(Speaker.COACHEE, "Hello")), 100);
    }

    private static Failure failure(ChatReply reply) {
        return reply instanceof Failed failed ? failed.failure() : Failure.UNREACHABLE;
    }

    private static ModelServer connect(StubVendor stub) {
        return ModelServer.connect(
                FaultsTest.settings(FaultsTest.Vendor.OPENAI, stub.url())
                        .withLimits(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(3), DEADLINE),
                new Retries(2, Duration.ofMillis(1), Duration.ofMillis(1), new Random(1)));
    }
}
