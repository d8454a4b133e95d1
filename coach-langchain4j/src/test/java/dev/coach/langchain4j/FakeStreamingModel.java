package dev.coach.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A model of LangChain4j that plays a script on a thread of its own, as those do that read from a server. */
final class FakeStreamingModel implements StreamingChatModel {
    private final Script script;
    private final List<ChatRequest> requests = new CopyOnWriteArrayList<>();

    FakeStreamingModel(Script script) {
        this.script = script;
    }

    /** What it tells; a script that returns without an end leaves the handler waiting. */
    @FunctionalInterface
    interface Script {
        void play(Said said) throws Exception;
    }

    /** Speaks to the handler as the models of LangChain4j do. */
    record Said(StreamingChatResponseHandler handler, StreamingHandle handle) {
        Said pieces(List<String> pieces) {
            for (String piece : pieces) {
                handler.onPartialResponse(new PartialResponse(piece), new PartialResponseContext(handle));
            }
            return this;
        }

        Said pieces(String... pieces) {
            return pieces(List.of(pieces));
        }

        void end(String text, @Nullable FinishReason reason, @Nullable TokenUsage usage) {
            handler.onCompleteResponse(response(text, reason, usage));
        }

        void end(String text) {
            end(text, FinishReason.STOP, new TokenUsage(10, 2));
        }

        void error(Throwable error) {
            handler.onError(error);
        }
    }

    static ChatResponse response(String text, @Nullable FinishReason reason, @Nullable TokenUsage usage) {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(text))
                .finishReason(reason)
                .tokenUsage(usage)
                .build();
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        requests.add(request);
        Said said = new Said(handler, new FakeHandle());
        Thread.ofPlatform().daemon().name("fake-model").start(() -> {
            try {
                script.play(said);
            } catch (Exception e) {
                throw new AssertionError("a script must not fail", e);
            }
        });
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return ChatRequestParameters.builder()
                .modelName("test-model")
                .temperature(0.5)
                .build();
    }

    List<ChatRequest> requests() {
        return requests;
    }
}
