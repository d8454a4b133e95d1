package dev.coach.langchain4j;

import static org.awaitility.Awaitility.await;

import dev.coach.core.port.ChatModel;
import dev.coach.langchain4j.FakeStreamingModel.Said;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Plays one reply, and lets the test go on with it after it has ended. */
final class PlayedVendor {
    private final AtomicReference<@Nullable Said> begun = new AtomicReference<>();

    ChatModel playing(FakeStreamingModel.Script script) {
        return playing(script, LangChain4jModels.Settings.DEFAULT);
    }

    ChatModel playing(FakeStreamingModel.Script script, LangChain4jModels.Settings settings) {
        return LangChain4jModels.of(
                new FakeStreamingModel(said -> {
                    begun.set(said);
                    script.play(said);
                }),
                settings);
    }

    /** What the model speaks to; once it was asked. */
    Said said() {
        return Objects.requireNonNull(begun.get());
    }

    void awaitCancelled() {
        await().until(() -> begun.get() != null && said().handle().isCancelled());
    }

    static void think(Said said) {
        said.handler().onPartialThinking(new PartialThinking("hm"), new PartialThinkingContext(said.handle()));
    }

    static LangChain4jModels.Settings limits(int firstPiece, int idle, int whole) {
        return LangChain4jModels.Settings.DEFAULT.withLimits(
                Duration.ofMillis(firstPiece), Duration.ofMillis(idle), Duration.ofMillis(whole));
    }
}
