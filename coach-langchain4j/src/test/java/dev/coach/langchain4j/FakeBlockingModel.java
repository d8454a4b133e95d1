package dev.coach.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.concurrent.Callable;

/** A model of LangChain4j that gives its whole answer at once. */
record FakeBlockingModel(Callable<ChatResponse> script) implements ChatModel {
    @Override
    public ChatResponse doChat(ChatRequest request) {
        try {
            return script.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ModelProvider provider() {
        return ModelProvider.MISTRAL_AI;
    }
}
