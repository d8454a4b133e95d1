package dev.coach.server.http;

import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;

/** A model with a defect. */
final class BrokenModel implements ChatModel {
    @Override
    public ChatReply stream(ChatRequest request, DeltaListener listener) {
        throw new IllegalStateException("secret insides");
    }

    @Override
    public String name() {
        return "broken";
    }
}
