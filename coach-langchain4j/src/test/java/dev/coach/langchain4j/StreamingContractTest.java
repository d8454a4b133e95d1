package dev.coach.langchain4j;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.testkit.ChatModelContract;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class StreamingContractTest extends ChatModelContract {
    private static final LangChain4jModels.Settings QUICK = LangChain4jModels.Settings.DEFAULT.withLimits(
            Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofSeconds(15));

    @Override
    protected ChatModel answering(List<String> pieces, TokenUsage usage) {
        return ending(pieces, FinishReason.STOP, usage);
    }

    @Override
    protected ChatModel cutByLength(List<String> pieces, TokenUsage usage) {
        return ending(pieces, FinishReason.LENGTH, usage);
    }

    @Override
    protected ChatModel refusing() {
        return model(said -> said.end("", FinishReason.CONTENT_FILTER, null));
    }

    @Override
    protected List<ChatModel> failing() {
        List<ChatModel> models = new ArrayList<>();
        for (Throwable error : Errors.all()) {
            models.add(model(said -> said.error(error)));
        }
        models.add(model(said -> said.end("", FinishReason.STOP, null)));
        return models;
    }

    @Override
    protected List<ChatModel> breakingOffAfter(List<String> pieces) {
        return List.of(
                model(said -> said.pieces(pieces).error(new IOException(Errors.MESSAGE))),
                model(said -> said.pieces(pieces).error(new InternalServerException(Errors.MESSAGE))),
                model(said -> said.pieces(pieces).error(new IllegalStateException(Errors.MESSAGE))));
    }

    @Override
    protected ChatModel silentAfter(List<String> pieces) {
        return model(said -> said.pieces(pieces));
    }

    @Override
    protected String key() {
        return Errors.KEY;
    }

    private static ChatModel ending(List<String> pieces, FinishReason reason, TokenUsage usage) {
        return model(said -> said.pieces(pieces)
                .end(
                        String.join("", pieces),
                        reason,
                        new dev.langchain4j.model.output.TokenUsage(usage.inputTokens(), usage.outputTokens())));
    }

    private static ChatModel model(FakeStreamingModel.Script script) {
        return LangChain4jModels.of(new FakeStreamingModel(script), QUICK);
    }
}
