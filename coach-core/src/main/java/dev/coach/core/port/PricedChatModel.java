package dev.coach.core.port;

import dev.coach.core.domain.budget.Price;
import java.util.Objects;
import java.util.Optional;

/** A model with its price. */
record PricedChatModel(ChatModel model, Price ofTokens) implements ChatModel {
    PricedChatModel {
        Objects.requireNonNull(ofTokens, "ofTokens");
    }

    @Override
    public ChatReply stream(ChatRequest request, DeltaListener listener) {
        ChatReply reply = model.stream(request, listener);
        return reply.usage().isNone() ? reply : reply.using(ofTokens.charge(reply.usage()));
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Optional<Price> price() {
        return Optional.of(ofTokens);
    }
}
