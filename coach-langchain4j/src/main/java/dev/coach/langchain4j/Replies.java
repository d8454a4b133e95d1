package dev.coach.langchain4j;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The ends of replies, in the words of Coach. They name the model, never its key, its address or the coachee's words. */
record Replies(String modelName, LangChain4jModels.Settings limits) {
    /** @param spoke whether words of the reply went to the listener */
    ChatReply of(Ending ending, boolean spoke) {
        return switch (ending) {
            case Ending.Answered(ChatResponse response) -> answered(response, spoke);
            case Ending.Broken(Throwable error) ->
                Trouble.isFiltered(error)
                        ? declined(TokenUsage.NONE)
                        : failed(Trouble.of(error, spoke), TokenUsage.NONE);
            case Ending.Endless endless -> new ChatReply.CutByLength(TokenUsage.NONE);
            case Ending.Overdue(Trouble what) -> failed(what, TokenUsage.NONE);
        };
    }

    ChatReply interrupted() {
        return failed(Trouble.INTERRUPTED, TokenUsage.NONE);
    }

    private ChatReply answered(ChatResponse response, boolean spoke) {
        FinishReason reason = response.finishReason();
        TokenUsage usage = usage(response.tokenUsage());
        if (reason == FinishReason.CONTENT_FILTER) {
            return declined(usage);
        }
        if (!spoke) {
            return failed(wordless(response, reason), usage);
        }
        return reason == FinishReason.LENGTH ? new ChatReply.CutByLength(usage) : new ChatReply.Complete(usage);
    }

    private static Trouble wordless(ChatResponse response, @Nullable FinishReason reason) {
        if (reason == FinishReason.TOOL_EXECUTION || response.aiMessage().hasToolExecutionRequests()) {
            return Trouble.TOOL_CALL;
        }
        return reason == FinishReason.LENGTH ? Trouble.THOUGHT_TOO_LONG : Trouble.WITHOUT_WORDS;
    }

    /** LangChain4j does not tell the one from the other. */
    private ChatReply declined(TokenUsage usage) {
        return new ChatReply.Refused(say("declined to answer this, or a content filter did so in its place."), usage);
    }

    private ChatReply failed(Trouble trouble, TokenUsage usage) {
        return new ChatReply.Failed(
                trouble.failure(), say(trouble.words().formatted(seconds(limitOf(trouble)))), usage);
    }

    private String say(String what) {
        return "The model " + modelName + " " + what;
    }

    private Duration limitOf(Trouble trouble) {
        return switch (trouble) {
            case SLOW_TO_BEGIN -> limits.firstPieceLimit();
            case SILENT -> limits.idleLimit();
            default -> limits.wholeLimit();
        };
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    private static TokenUsage usage(dev.langchain4j.model.output.@Nullable TokenUsage counted) {
        return counted == null
                ? TokenUsage.NONE
                : new TokenUsage(count(counted.inputTokenCount()), count(counted.outputTokenCount()));
    }

    private static int count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }
}
