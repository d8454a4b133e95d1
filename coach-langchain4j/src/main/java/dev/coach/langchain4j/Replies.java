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
            case Ending.Broken(Throwable error) -> ended(Trouble.of(error, spoke));
            case Ending.Endless endless -> new ChatReply.CutByLength(TokenUsage.NONE);
            case Ending.Overdue(Trouble what) -> ended(what);
        };
    }

    ChatReply interrupted() {
        return ended(Trouble.INTERRUPTED);
    }

    private ChatReply answered(ChatResponse response, boolean spoke) {
        FinishReason reason = response.finishReason();
        if (reason == FinishReason.CONTENT_FILTER) {
            return ended(Trouble.FILTERED);
        }
        if (!spoke) {
            return ended(wordless(response, reason));
        }
        TokenUsage usage = usage(response.tokenUsage());
        return reason == FinishReason.LENGTH ? new ChatReply.CutByLength(usage) : new ChatReply.Complete(usage);
    }

    private static Trouble wordless(ChatResponse response, @Nullable FinishReason reason) {
        if (reason == FinishReason.TOOL_EXECUTION || response.aiMessage().hasToolExecutionRequests()) {
            return Trouble.TOOL_CALL;
        }
        return reason == FinishReason.LENGTH ? Trouble.THOUGHT_TOO_LONG : Trouble.WITHOUT_WORDS;
    }

    /** The one place that words how a reply failed. */
    private ChatReply ended(Trouble trouble) {
        String reason = "The model " + modelName + " " + trouble.words().formatted(seconds(limitOf(trouble)));
        return trouble == Trouble.FILTERED ? new ChatReply.Refused(reason) : new ChatReply.Failed(reason);
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
