package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.STREAM_HEAD;
import static dev.coach.adapters.model.StubVendor.events;
import static dev.coach.adapters.model.StubVendor.sse;
import static dev.coach.adapters.model.StubVendor.status;
import static dev.coach.adapters.model.StubVendor.text;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

// Longer than 250 lines because every way in which a vendor can fail is one table.
class FailureTest {
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    private final List<String> pieces = new ArrayList<>();

    @Test
    void saysWhatTheStatusMeansAndWhatTheVendorSaid() throws IOException {
        assertThat(failure(error(401, "invalid_api_key", "Incorrect API key provided: sk-ab***********yz.")))
                .isEqualTo("The model test-model did not accept the key (HTTP 401): Incorrect API key provided: ***.");
        assertThat(failure(error(404, "model_not_found", "model 'test-model' not found, try pulling it first")))
                .isEqualTo(
                        "The model test-model was not found at its address (HTTP 404): model 'test-model' not found, try pulling it first.");
        assertThat(failure(error(429, "insufficient_quota", "You exceeded your current quota.")))
                .isEqualTo("The model test-model has used up its quota (HTTP 429): You exceeded your current quota.");
        assertThat(failure(error(429, "rate_limit_exceeded", "Rate limit reached")))
                .isEqualTo("The model test-model gets too many requests for now (HTTP 429): Rate limit reached.");
        assertThat(failure(error(400, "context_length_exceeded", "")))
                .isEqualTo("The model test-model cannot read a conversation this long (HTTP 400).");
        assertThat(failure(status(503, "application/json", "{\"error\":\"loading model\"}")))
                .isEqualTo("The model test-model has a fault or is overloaded (HTTP 503): loading model.");
        assertThat(failure(status(502, "text/html", "<html>Bad gateway</html>")))
                .isEqualTo("The model test-model has a fault or is overloaded (HTTP 502).");
        assertThat(failure(status(418, "application/json", "{\"detail\":\"no\"}")))
                .isEqualTo("The model test-model did not accept the request (HTTP 418): no.");
    }

    @Test
    void tellsTheOperatorOfEachFailedReplyInOneLineWithoutWordsOfTheCoachee() throws IOException {
        Logger logger = (Logger) LoggerFactory.getLogger(HttpChatModel.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.setLevel(Level.WARN);
        logger.addAppender(lines);
        try {
            failure(error(401, "bad_key", "Your key top.secret-42 is wrong"));
            failure(error(400, "invalid_value", "Invalid value: 'My boss Kowalska shouts at me every day'"));
        } finally {
            logger.detachAppender(lines);
        }

        assertThat(lines.list)
                .filteredOn(line -> line.getLevel() == Level.WARN)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "The model test-model did not accept the key (HTTP 401): Your key *** is wrong.",
                        "The model test-model did not accept the request (HTTP 400).");
    }

    @Test
    void neverShowsTheKeyOrTheWordsOfTheCoachee() throws IOException {
        String reason =
                failure(error(400, "invalid_value", "Invalid value: 'My boss Kowalska shouts at me every day'"));
        assertThat(reason).isEqualTo("The model test-model did not accept the request (HTTP 400).");
        assertThat(failure(error(400, "invalid_value", "Name Kowalska is not allowed")))
                .doesNotContain("Kowalska");
        assertThat(failure(error(401, "bad_key", "Your key top.secret-42 is wrong")))
                .isEqualTo("The model test-model did not accept the key (HTTP 401): Your key *** is wrong.");
    }

    @Test
    void masksEveryPartOfTheKeyThatTellsSomething() throws IOException {
        assertThat(failure(error(401, "bad_key", "The key top.se...ret-42 is wrong")))
                .isEqualTo("The model test-model did not accept the key (HTTP 401): The key ***...*** is wrong.");
        assertThat(failure(error(401, "bad_key", "No TOP.SECRET-42, nothing like top.secret-42!")))
                .isEqualTo("The model test-model did not accept the key (HTTP 401): No ***, nothing like ***!");
        assertThat(failure(error(401, "bad_key", "It ends in -42")))
                .isEqualTo("The model test-model did not accept the key (HTTP 401): It ends in -42.");
    }

    @Test
    void tellsNobodyWhatStandsInPlaceOfAnAnswer() throws IOException {
        Logger logger = (Logger) LoggerFactory.getLogger(HttpChatModel.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(lines);
        try {
            failure(peer -> peer.send("top.secret-42\r\n\r\n"));
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(Level.WARN);
        }

        assertThat(lines.list)
                .filteredOn(line -> line.getLevel() == Level.DEBUG)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getFormattedMessage())
                            .endsWith("java.net.ProtocolException: Unexpected status line: ***");
                    assertThat(line.getThrowableProxy()).isNull();
                });
    }

    @Test
    void doesNotFollowARedirect() throws IOException {
        try (StubVendor elsewhere = new StubVendor(events(text("gotcha")))) {
            String reason = failure(peer -> peer.send("HTTP/1.1 307 Moved\r\nLocation: " + elsewhere.url()
                    + "/v1/chat/completions\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
            assertThat(reason).isEqualTo("The model test-model has moved: its address points elsewhere (HTTP 307).");
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void saysThatNothingAnswersAtTheAddress() throws IOException {
        try (DeafPort nobody = new DeafPort()) {
            assertThat(reason(settings(nobody.url(), GENEROUS, GENEROUS, GENEROUS)))
                    .isEqualTo("The model test-model could not be reached: nothing answers at its address.");
        }
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() throws IOException {
        assertThat(slow(StubVendor.Peer::hang))
                .isEqualTo("The model test-model did not begin to answer within 300 ms.");
        assertThat(slow(peer -> {
                    peer.send(STREAM_HEAD);
                    peer.hang();
                }))
                .isEqualTo("The model test-model did not begin to answer within 300 ms.");
    }

    @Test
    void givesUpOnAServerThatSendsOnlyCommentsOrEmptyPieces() throws IOException {
        assertThat(slow(peer -> {
                    peer.send(STREAM_HEAD);
                    peer.repeat(": still here\n\n" + sse(text("")), 10);
                }))
                .isEqualTo("The model test-model did not begin to answer within 300 ms.");
    }

    @Test
    void givesUpOnAServerThatDrips() throws IOException {
        assertThat(slow(peer -> peer.drip(STREAM_HEAD + sse(text("Hello")), 20)))
                .isEqualTo("The model test-model did not begin to answer within 300 ms.");
    }

    @Test
    void givesUpOnAReplyThatFallsSilent() throws IOException {
        assertThat(slow(peer -> {
                    peer.send(STREAM_HEAD + sse(text("Well,"), text(" I")));
                    peer.repeat(": still here\n\n", 10);
                }))
                .isEqualTo("The model test-model went silent for 200 ms in the middle of its answer.");
        assertThat(pieces).containsExactly("Well,", " I");
    }

    @Test
    void givesUpOnAReplyThatDoesNotEnd() throws IOException {
        try (StubVendor vendor = new StubVendor(peer -> {
            peer.send(STREAM_HEAD);
            peer.repeat(sse(text("on ")), 20);
        })) {
            assertThat(reason(settings(vendor.url(), GENEROUS, GENEROUS, Duration.ofMillis(500))))
                    .isEqualTo("The model test-model did not finish its answer within 500 ms.");
        }
        assertThat(pieces).isNotEmpty();
    }

    @Test
    void doesNotCountTheTimeThatTheListenerTakes() throws IOException {
        try (StubVendor vendor = new StubVendor(events(text("a"), text("b"), StubVendor.finish("stop"), "[DONE]"));
                ModelServer server =
                        ModelServer.connect(settings(vendor.url(), GENEROUS, Duration.ofMillis(50), GENEROUS))) {
            ChatReply reply = server.chatModel().stream(request(), piece -> {
                long until = System.nanoTime() + Duration.ofMillis(120).toNanos();
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                return true;
            });
            assertThat(reply).isInstanceOf(ChatReply.Complete.class);
        }
    }

    @Test
    void saysThatTheConnectionBrokeOrEndedEarly() throws IOException {
        assertThat(failure(peer -> {
                    peer.send(STREAM_HEAD + sse(text("Well,")));
                    peer.reset();
                }))
                .isEqualTo("The model test-model broke off the connection before its answer was complete.");
        assertThat(failure(events(text("Well,"))))
                .isEqualTo("The model test-model ended its answer before it was complete.");
        assertThat(failure(peer -> peer.send(STREAM_HEAD + sse(text("Well,")) + "data: {\"choi")))
                .isEqualTo("The model test-model broke off the connection before its answer was complete.");
        assertThat(failure(StubVendor.Peer::reset))
                .isEqualTo("The model test-model broke off the connection before it began to answer.");
        assertThat(failure(events())).isEqualTo("The model test-model ended its answer before it was complete.");
    }

    @Test
    void saysThatTheVendorReportedAnErrorInTheMiddle() throws IOException {
        assertThat(failure(events(
                        text("Well,"),
                        "{\"error\":{\"message\":\"The server had an error\",\"code\":null}}",
                        "[DONE]")))
                .isEqualTo("The model test-model stopped with an error: The server had an error.");
        assertThat(failure(events(text("Well,"), StubVendor.finish("error"))))
                .isEqualTo("The model test-model gave up in the middle of its answer (error).");
    }

    @Test
    void saysThatTheAnswerCannotBeRead() throws IOException {
        assertThat(failure(events(text("Well,"), "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"brok")))
                .isEqualTo("The model test-model sent something that cannot be read as an answer.");
        assertThat(failure(events("[1,2", "[DONE]")))
                .isEqualTo("The model test-model sent something that cannot be read as an answer.");
        assertThat(failure(status(200, "application/json", "not json")))
                .isEqualTo("The model test-model sent something that cannot be read as an answer.");
        assertThat(failure(status(200, "text/html; charset=utf-8", "<html>Welcome</html>")))
                .startsWith("The model test-model answered with a web page");
    }

    @Test
    void saysThatTheAnswerIsEmpty() throws IOException {
        assertThat(failure(events(StubVendor.finish("stop"), "[DONE]")))
                .isEqualTo("The model test-model answered without a word.");
    }

    private static StubVendor.Script error(int status, String code, String message) {
        return status(
                status,
                "application/json",
                "{\"error\":{\"message\":\"%s\",\"type\":\"some_error\",\"param\":null,\"code\":\"%s\"}}"
                        .formatted(message, code));
    }

    private String failure(StubVendor.Script script) throws IOException {
        try (StubVendor vendor = new StubVendor(script)) {
            return reason(settings(vendor.url(), GENEROUS, GENEROUS, GENEROUS));
        }
    }

    private String slow(StubVendor.Script script) throws IOException {
        try (StubVendor vendor = new StubVendor(script)) {
            return reason(settings(vendor.url(), Duration.ofMillis(300), Duration.ofMillis(200), GENEROUS));
        }
    }

    private String reason(ModelSettings settings) {
        try (ModelServer server = ModelServer.connect(settings)) {
            ChatReply reply = server.chatModel().stream(request(), pieces::add);
            assertThat(reply).isInstanceOf(ChatReply.Failed.class);
            return ((ChatReply.Failed) reply).reason();
        }
    }

    private static ChatRequest request() {
        return new ChatRequest(
                "You are a coach.",
                List.of(new ChatMessage(Speaker.COACHEE, "My boss Kowalska shouts at me every day.")),
                100);
    }

    private static ModelSettings settings(URI url, Duration firstPiece, Duration idle, Duration whole) {
        return ModelSettings.of(ModelApi.CHAT_COMPLETIONS, url, "test-model", ApiKey.of("top.secret-42"))
                .withLimits(Duration.ofSeconds(5), firstPiece, idle, whole)
                .withRetries(0);
    }
}
