package dev.coach.core;

import dev.coach.core.domain.budget.Price;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import java.util.List;
import java.util.Optional;

/**
 * Models of which the next one is asked when one fails before its first piece; for work in the background, where nobody has to be told. What
 * was used in vain counts.
 *
 * @param models in the order in which they are asked; at least one
 */
record FirstThatAnswers(List<ChatModel> models) implements ChatModel {
    FirstThatAnswers {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no model");
        }
    }

    @Override
    public ChatReply stream(ChatRequest request, DeltaListener listener) {
        Heard heard = new Heard(listener);
        TokenUsage used = TokenUsage.NONE;
        ChatReply reply = new ChatReply.Stopped();
        for (ChatModel model : models) {
            reply = model.stream(request, heard);
            used = used.plus(reply.usage());
            if (heard.something || !(reply instanceof ChatReply.Failed)) {
                break;
            }
        }
        return reply.using(used);
    }

    @Override
    public String name() {
        return models.getFirst().name();
    }

    @Override
    public Optional<Price> price() {
        return ChatModel.dearest(models);
    }

    private static final class Heard implements DeltaListener {
        private final DeltaListener listener;
        private boolean something;

        private Heard(DeltaListener listener) {
            this.listener = listener;
        }

        @Override
        public boolean onDelta(String text) {
            something = true;
            return listener.onDelta(text);
        }

        @Override
        public void onStoppable(Runnable stop) {
            listener.onStoppable(stop);
        }
    }
}
