package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.STREAM_HEAD;
import static dev.coach.adapters.model.StubVendor.sse;
import static dev.coach.adapters.model.StubVendor.status;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.testkit.ChatModelContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.json.JsonMapper;

class MessagesContractTest extends ChatModelContract {
    private static final String OPEN =
            sse("{\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":%d,\"output_tokens\":1}}}");
    private static final String THOUGHT = sse(
            "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"thinking\",\"thinking\":\"\"}}",
            "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"Hm\"}}",
            "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"signature_delta\",\"signature\":\"x\"}}",
            "{\"type\":\"content_block_stop\",\"index\":0}",
            "{\"type\":\"ping\"}",
            "{\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}");
    private static final String END = sse(
            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"%s\"},\"usage\":{\"output_tokens\":%d}}",
            "{\"type\":\"message_stop\"}");

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    @Override
    protected ChatModel answering(List<String> pieces, TokenUsage used) {
        return ending(pieces, "end_turn", used);
    }

    @Override
    protected ChatModel cutByLength(List<String> pieces, TokenUsage used) {
        return ending(pieces, "max_tokens", used);
    }

    @Override
    protected ChatModel refusing() {
        return ending(List.of(), "refusal", new TokenUsage(1, 1));
    }

    @Override
    protected List<ChatModel> failing() {
        List<ChatModel> models = new ArrayList<>();
        for (int status : List.of(400, 401, 403, 404, 413, 429, 500, 529)) {
            models.add(model(status(status, "application/json", error("invalid_request_error"))));
        }
        models.add(model(StubVendor.Peer::reset));
        models.add(model(peer -> peer.send(STREAM_HEAD)));
        models.add(model(peer -> peer.send(STREAM_HEAD + sse(error("overloaded_error")))));
        models.add(model(status(200, "text/html", "<html>Welcome</html>")));
        return models;
    }

    @Override
    protected List<ChatModel> breakingOffAfter(List<String> pieces) {
        String begun = STREAM_HEAD + OPEN.formatted(1) + THOUGHT + deltas(pieces);
        return List.of(
                model(peer -> peer.send(begun)),
                model(peer -> peer.send(begun + "data: {\"typ")),
                model(peer -> peer.send(begun + sse(error("overloaded_error")))),
                model(peer -> peer.send(begun + sse("not json"))));
    }

    @Override
    protected ChatModel silentAfter(List<String> pieces) {
        return model(peer -> {
            peer.send(STREAM_HEAD + deltas(pieces));
            peer.hang();
        });
    }

    @Override
    protected String key() {
        return "sk-ant-contract-0123456789";
    }

    private String error(String type) {
        return "{\"type\":\"error\",\"error\":{\"type\":\"%s\",\"message\":\"No, my secret plan is beekeeping, %s\"}}"
                .formatted(type, key());
    }

    private ChatModel ending(List<String> pieces, String reason, TokenUsage used) {
        return model(peer -> peer.send(STREAM_HEAD
                + OPEN.formatted(used.inputTokens())
                + THOUGHT
                + deltas(pieces)
                + END.formatted(reason, used.outputTokens())));
    }

    private static String deltas(List<String> pieces) {
        StringBuilder deltas = new StringBuilder();
        for (String piece : pieces) {
            deltas.append(sse("{\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":%s}}"
                    .formatted(JsonMapper.shared().writeValueAsString(piece))));
        }
        return deltas.toString();
    }

    private ChatModel model(StubVendor.Script script) {
        try {
            StubVendor vendor = new StubVendor(script);
            ModelServer server = ModelServer.connect(
                    ModelSettings.of(ModelApi.MESSAGES, vendor.url(), "test-model", ApiKey.of(key()))
                            .withLimits(
                                    Duration.ofSeconds(5),
                                    Duration.ofSeconds(1),
                                    Duration.ofMillis(500),
                                    Duration.ofSeconds(15))
                            .withRetries(0));
            open.add(vendor);
            open.add(server);
            return server.chatModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
