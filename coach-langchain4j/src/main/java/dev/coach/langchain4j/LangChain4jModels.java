package dev.coach.langchain4j;

import dev.coach.core.port.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Passes models of LangChain4j to Coach.
 *
 * <pre>{@code
 * var coach = Coach.builder().chatModel(LangChain4jModels.of(streamingModel)).stores(stores).build();
 * }</pre>
 *
 * Each reply asks the model on a thread of its own, which ends when the model's {@code chat} returns. So a reply that is
 * stopped or overdue ends whatever the model does: streaming is cancelled where the model supports it, and a {@code chat} that has
 * not returned is interrupted. One that takes no notice keeps its thread until it returns. The model's own listeners are called on
 * these threads, or on those of the model.
 *
 * <p>What the model may retry, and how long it waits for its server, is up to the model; the limits here count from outside.
 */
public final class LangChain4jModels {
    private LangChain4jModels() {}

    /** A model that streams, within {@link Settings#DEFAULT}. */
    public static ChatModel of(StreamingChatModel model) {
        return of(model, Settings.DEFAULT);
    }

    /** A model that streams. */
    public static ChatModel of(StreamingChatModel model, Settings settings) {
        return new LangChain4jChatModel(
                NameOfModel.of(model.defaultRequestParameters(), model.provider()), settings, model::chat);
    }

    /** A model that cannot stream, within {@link Settings#DEFAULT}. */
    public static ChatModel ofBlocking(dev.langchain4j.model.chat.ChatModel model) {
        return ofBlocking(model, Settings.DEFAULT);
    }

    /**
     * A model that cannot stream: the coachee waits for the whole reply, which comes in one piece. Only the limit for the whole
     * applies.
     */
    public static ChatModel ofBlocking(dev.langchain4j.model.chat.ChatModel model, Settings settings) {
        return new LangChain4jChatModel(
                NameOfModel.of(model.defaultRequestParameters(), model.provider()),
                settings.forTheWholeAtOnce(),
                (request, handler) -> handler.onCompleteResponse(model.chat(request)));
    }

    /**
     * How a model is asked.
     *
     * @param firstPieceLimit from asking to the first sign of the reply; thoughts and parts of tool calls are signs, too
     * @param idleLimit the longest pause between two signs
     * @param wholeLimit from asking to the end of the reply
     * @param wording what is changed about each request before the model gets it. It is run on the thread that asks. By default
     *     nothing is changed: the request has the messages and {@code maxOutputTokens}, and the rest comes from the model's own
     *     defaults
     */
    public record Settings(
            Duration firstPieceLimit, Duration idleLimit, Duration wholeLimit, UnaryOperator<ChatRequest> wording) {
        /** With limits of 30 s to the first sign, 20 s a pause and 180 s in all. */
        public static final Settings DEFAULT = new Settings(
                Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(180), UnaryOperator.identity());

        public Settings {
            requirePositive(firstPieceLimit, "firstPieceLimit");
            requirePositive(idleLimit, "idleLimit");
            requirePositive(wholeLimit, "wholeLimit");
            Objects.requireNonNull(wording, "wording");
        }

        /** The same with other limits. */
        public Settings withLimits(Duration firstPiece, Duration idle, Duration whole) {
            return new Settings(firstPiece, idle, whole, wording);
        }

        /**
         * The same with requests that are worded otherwise. The newer models of OpenAI, for example, refuse {@code
         * maxOutputTokens} and want it by another name:
         *
         * <pre>{@code
         * Settings.DEFAULT.withWording(request -> ChatRequest.builder()
         *         .messages(request.messages())
         *         .parameters(OpenAiChatRequestParameters.builder().maxCompletionTokens(request.maxOutputTokens()).build())
         *         .build())
         * }</pre>
         */
        public Settings withWording(UnaryOperator<ChatRequest> other) {
            return new Settings(firstPieceLimit, idleLimit, wholeLimit, other);
        }

        private Settings forTheWholeAtOnce() {
            return withLimits(wholeLimit, wholeLimit, wholeLimit);
        }

        private static void requirePositive(Duration limit, String name) {
            if (!limit.isPositive()) {
                throw new IllegalArgumentException(name + " must be longer than zero: " + limit);
            }
        }
    }
}
