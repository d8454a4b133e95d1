package dev.coach.langchain4j;

import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.port.OutputSchema;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;

/** Requests of Coach in the types of LangChain4j. */
final class Requests {
    private Requests() {}

    /** The instructions come first, unless there are none: LangChain4j takes no empty ones. */
    static ChatRequest of(dev.coach.core.port.ChatRequest request) {
        List<dev.langchain4j.data.message.ChatMessage> messages = new ArrayList<>();
        OutputSchema output = request.output();
        // In words: not every model takes a schema, and whoever asks checks what comes in any case.
        String instructions = output == null ? request.instructions() : output.saidBehind(request.instructions());
        if (!instructions.isBlank()) {
            messages.add(SystemMessage.from(instructions));
        }
        for (ChatMessage message : request.messages()) {
            messages.add(
                    switch (message.speaker()) {
                        case COACHEE -> UserMessage.from(message.text());
                        case COACH -> AiMessage.from(message.text());
                    });
        }
        return ChatRequest.builder()
                .messages(messages)
                .maxOutputTokens(request.maxTokens())
                .build();
    }
}
