package dev.coach.core.port;

import dev.coach.core.domain.budget.Price;
import java.util.List;
import java.util.Optional;

/** A language model. */
public interface ChatModel {
    /**
     * Streams a reply and returns when it has ended. Blocks the calling thread for as long as the model writes; the listener
     * is called on that thread, in order. Never hangs: connecting, the first piece and every pause have a limit. What goes
     * wrong outside is a {@link ChatReply.Failed}, not an exception; it may come after some pieces.
     */
    ChatReply stream(ChatRequest request, DeltaListener listener);

    /** The name that telemetry and the coachee see, for example {@code gpt-5-mini}. */
    String name();

    /** What its tokens cost; absent when that is nothing or not known. */
    default Optional<Price> price() {
        return Optional.empty();
    }

    /** What tokens cost at most when any of these models may be asked. */
    static Optional<Price> dearest(List<ChatModel> models) {
        return models.stream().flatMap(model -> model.price().stream()).reduce(Price::orDearer);
    }

    /** This model, whose replies tell what they cost at this price. */
    default ChatModel pricedAt(Price price) {
        return new PricedChatModel(this, price);
    }

    /** Takes the pieces of a reply, and decides how long to go on. */
    @FunctionalInterface
    interface DeltaListener {
        /**
         * Takes the next piece; never empty.
         *
         * @return {@code false} to have the model stop
         */
        boolean onDelta(String text);

        /**
         * Takes the way to end the reply from outside, for when the model is silent: {@code stop} may be run by any thread, at
         * any time and more than once, and has {@link ChatModel#stream} return {@link ChatReply.Stopped} soon. A model gives it
         * before it asks; one that never does can only be stopped at its next piece.
         */
        default void onStoppable(Runnable stop) {}
    }
}
