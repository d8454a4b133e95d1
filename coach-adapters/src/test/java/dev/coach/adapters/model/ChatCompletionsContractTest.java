package dev.coach.adapters.model;

import static dev.coach.adapters.model.StubVendor.STREAM_HEAD;
import static dev.coach.adapters.model.StubVendor.events;
import static dev.coach.adapters.model.StubVendor.finish;
import static dev.coach.adapters.model.StubVendor.sse;
import static dev.coach.adapters.model.StubVendor.status;
import static dev.coach.adapters.model.StubVendor.usage;

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

class ChatCompletionsContractTest extends ChatModelContract {
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    @Override
    protected ChatModel answering(List<String> pieces, TokenUsage used) {
        return ending(pieces, "stop", used);
    }

    @Override
    protected ChatModel cutByLength(List<String> pieces, TokenUsage used) {
        return ending(pieces, "length", used);
    }

    @Override
    protected ChatModel refusing() {
        return model(events(
                "{\"choices\":[{\"delta\":{\"refusal\":\"I can't help with that.\"}}]}", finish("stop"), "[DONE]"));
    }

    @Override
    protected List<ChatModel> failing() {
        List<ChatModel> models = new ArrayList<>();
        for (int status : List.of(400, 401, 403, 404, 429, 500, 503)) {
            models.add(model(status(
                    status,
                    "application/json",
                    "{\"error\":{\"message\":\"No, my secret plan is beekeeping, " + key() + "\",\"code\":null}}")));
        }
        models.add(model(StubVendor.Peer::reset));
        models.add(model(peer -> peer.send(STREAM_HEAD)));
        models.add(model(status(200, "text/html", "<html>Welcome</html>")));
        return models;
    }

    @Override
    protected List<ChatModel> breakingOffAfter(List<String> pieces) {
        String begun = STREAM_HEAD + chunks(pieces);
        return List.of(
                model(peer -> peer.send(begun)),
                model(peer -> peer.send(begun + "data: {\"cho")),
                model(peer -> peer.send(begun + sse("{\"error\":{\"message\":\"overloaded\"}}"))),
                model(peer -> peer.send(begun + sse("not json"))));
    }

    @Override
    protected ChatModel silentAfter(List<String> pieces) {
        return model(peer -> {
            peer.send(STREAM_HEAD + chunks(pieces));
            peer.hang();
        });
    }

    @Override
    protected String key() {
        return "sk-contract-0123456789";
    }

    private ChatModel ending(List<String> pieces, String reason, TokenUsage used) {
        return model(peer -> peer.send(STREAM_HEAD
                + chunks(pieces)
                + sse(finish(reason), usage(used.inputTokens(), used.outputTokens()), "[DONE]")));
    }

    private static String chunks(List<String> pieces) {
        StringBuilder chunks = new StringBuilder();
        for (String piece : pieces) {
            String quoted = JsonMapper.shared().writeValueAsString(piece);
            chunks.append(sse(StubVendor.text(quoted.substring(1, quoted.length() - 1))));
        }
        return chunks.toString();
    }

    private ChatModel model(StubVendor.Script script) {
        try {
            StubVendor vendor = new StubVendor(script);
            ModelServer server = ModelServer.connect(
                    ModelSettings.of(ModelApi.CHAT_COMPLETIONS, vendor.url(), "test-model", ApiKey.of(key()))
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
