package dev.coach.adapters.openai;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One streamed completion, fed with the data of its events in order. It knows what was said, how it ended, and what of it is
 * still missing; it does no I/O.
 */
final class Completion {
    /** Replies of more characters than any model is asked for come from a server that does not stop. */
    private static final int MAX_CHARACTERS = 200_000;

    private static final int MAX_REFUSAL_CHARACTERS = 500;
    private static final Set<String> GIVEN_UP = Set.of("error", "abort", "insufficient_system_resource");

    private final JsonMapper json;
    private final Reasons reasons;
    private final SafeDetail safeDetail;
    private final ReplyText text = new ReplyText();
    private final StringBuilder refusal = new StringBuilder();

    private int characters;
    private String finishReason = "";
    private TokenUsage usage = TokenUsage.NONE;
    private boolean terminated;
    private boolean done;
    private boolean moved;
    private @Nullable String failure;

    Completion(JsonMapper json, Reasons reasons, SafeDetail safeDetail) {
        this.json = json;
        this.reasons = reasons;
        this.safeDetail = safeDetail;
    }

    /**
     * Takes the data of the next event.
     *
     * @return the text that it adds; often empty
     */
    String accept(String data) {
        moved = false;
        if (data.strip().equals("[DONE]")) {
            terminated = true;
            done = true;
            return "";
        }
        try {
            return accept(json.readTree(data));
        } catch (JacksonException malformed) {
            return fail(reasons.unreadable());
        }
    }

    private String accept(JsonNode chunk) {
        if (chunk.hasNonNull("error") || chunk.path("object").asString("").equals("error")) {
            VendorError error = VendorError.in(chunk);
            if (!error.isContentFilter()) {
                return fail(reasons.vendorFault(safeDetail.of(error.message())));
            }
            finishReason = "content_filter";
        }
        readUsage(chunk.path("usage"));
        for (JsonNode choice : chunk.path("choices")) {
            if (choice.path("index").asInt(0) == 0) {
                return accept(choice, choice.path(choice.has("delta") ? "delta" : "message"));
            }
        }
        return "";
    }

    private String accept(JsonNode choice, JsonNode delta) {
        String reason = choice.path("finish_reason").asString("");
        if (!reason.isEmpty()) {
            finishReason = reason;
        }
        String declined = delta.path("refusal").asString("");
        refusal.append(declined, 0, Math.min(declined.length(), MAX_REFUSAL_CHARACTERS - refusal.length()));
        String piece = text.clean(contentOf(delta.path("content")));
        moved = !piece.isEmpty() || !declined.isEmpty() || isThinking(delta);
        characters += piece.length();
        if (characters > MAX_CHARACTERS) {
            finishReason = "length";
            terminated = true;
        }
        return piece;
    }

    /** What goes wrong after the last word does not spoil the reply. */
    private String fail(String reason) {
        if (isFinished()) {
            terminated = true;
        } else {
            failure = reason;
        }
        return "";
    }

    /** Content is a string, or with some servers a list of parts. */
    private static String contentOf(JsonNode content) {
        if (!content.isArray()) {
            return content.asString("");
        }
        StringBuilder joined = new StringBuilder();
        for (JsonNode part : content) {
            joined.append(part.path("text").asString(""));
        }
        return joined.toString();
    }

    /** Thoughts are not part of the reply, but they show that the model is at work. */
    private static boolean isThinking(JsonNode delta) {
        return !delta.path("reasoning_content").asString("").isEmpty()
                || !delta.path("reasoning").asString("").isEmpty();
    }

    private void readUsage(JsonNode counts) {
        if (counts.isObject()) {
            usage = new TokenUsage(
                    Math.max(0, counts.path("prompt_tokens").asInt(0)),
                    Math.max(0, counts.path("completion_tokens").asInt(0)));
        }
    }

    /** Whether the last event brought the reply forward. */
    boolean moved() {
        return moved;
    }

    /** Whether the text is complete, and only the count of tokens or the end of the stream may follow. */
    boolean isFinished() {
        return !finishReason.isEmpty();
    }

    /** Whether the stream has said that it ends here. */
    boolean isDone() {
        return done;
    }

    /** Whether nothing that follows can change the reply of a stream that has not said that it ends. */
    boolean isCut() {
        return !done && (terminated || failure != null);
    }

    /**
     * How it ended.
     *
     * @param ifIncomplete why, when the stream stopped before the completion did
     */
    ChatReply end(String ifIncomplete) {
        if (failure != null) {
            return new ChatReply.Failed(failure);
        }
        if (!refusal.isEmpty()) {
            return new ChatReply.Refused(
                    new ReplyText().clean(refusal.toString()).strip());
        }
        if (finishReason.equals("content_filter")) {
            return new ChatReply.Refused(reasons.refusedByFilter());
        }
        if (!isFinished() && !terminated) {
            return new ChatReply.Failed(ifIncomplete);
        }
        if (GIVEN_UP.contains(finishReason)) {
            return new ChatReply.Failed(reasons.gaveUp(finishReason));
        }
        if (characters == 0) {
            return new ChatReply.Failed(
                    finishReason.equals("length") ? reasons.thoughtTooLong() : reasons.withoutWords());
        }
        return finishReason.equals("length") ? new ChatReply.CutByLength(usage) : new ChatReply.Complete(usage);
    }
}
