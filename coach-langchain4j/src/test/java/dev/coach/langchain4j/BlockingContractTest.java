package dev.coach.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.testkit.ChatModelContract;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BlockingContractTest extends ChatModelContract {
    @Override
    protected boolean hasAMiddle() {
        return false;
    }

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
        return model(() -> FakeStreamingModel.response("", FinishReason.CONTENT_FILTER, null));
    }

    @Override
    protected List<ChatModel> failing() {
        List<ChatModel> models = new ArrayList<>();
        for (Throwable error : Errors.all()) {
            models.add(model(() -> {
                if (error instanceof Error fatal) {
                    throw fatal;
                }
                throw (Exception) error;
            }));
        }
        models.add(model(() -> FakeStreamingModel.response("", FinishReason.STOP, null)));
        return models;
    }

    @Override
    protected List<ChatModel> breakingOffAfter(List<String> pieces) {
        throw new UnsupportedOperationException("it has no middle");
    }

    @Override
    protected ChatModel silentAfter(List<String> pieces) {
        return model(() -> {
            new CountDownLatch(1).await();
            throw new AssertionError("nobody opens it");
        });
    }

    @Override
    protected String key() {
        return Errors.KEY;
    }

    @Test
    void isStoppedByAnotherThreadWhileItWaits() {
        CompletableFuture<Runnable> asked = new CompletableFuture<>();
        CountDownLatch interrupted = new CountDownLatch(1);
        ChatModel model = LangChain4jModels.ofBlocking(new FakeBlockingModel(() -> {
            CompletableFuture.runAsync(asked.join()).join();
            try {
                new CountDownLatch(1).await();
                throw new AssertionError("nobody opens it");
            } finally {
                interrupted.countDown();
            }
        }));

        Heard heard = Heard.of(model, new Heard.Listening() {
            @Override
            public void onStoppable(Runnable stop) {
                asked.complete(stop);
            }
        });

        assertThat(heard.reply()).isEqualTo(new ChatReply.Stopped());
        assertThat(heard.pieces()).isEmpty();
        Heard.await(interrupted);
    }

    private static ChatModel ending(List<String> pieces, FinishReason reason, TokenUsage usage) {
        return model(() -> FakeStreamingModel.response(
                String.join("", pieces),
                reason,
                new dev.langchain4j.model.output.TokenUsage(usage.inputTokens(), usage.outputTokens())));
    }

    private static ChatModel model(Callable<ChatResponse> script) {
        return LangChain4jModels.ofBlocking(
                new FakeBlockingModel(script),
                LangChain4jModels.Settings.DEFAULT.withLimits(
                        Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(2)));
    }
}
