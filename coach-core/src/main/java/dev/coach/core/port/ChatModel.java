package dev.coach.core.port;

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

    /** Takes the pieces of a reply. */
    @FunctionalInterface
    interface DeltaListener {
        /**
         * Takes the next piece; never empty.
         *
         * @return {@code false} to have the model stop
         */
        boolean onDelta(String text);
    }
}
