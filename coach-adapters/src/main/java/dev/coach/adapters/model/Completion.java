package dev.coach.adapters.model;

import dev.coach.core.domain.ReplyText;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One streamed reply, fed with the data of its events in order. It knows what was said, how it ended, and what of it is still
 * missing; it does no I/O. Its {@link Dialect} reads the events and tells it what they say.
 */
final class Completion {
    /** Replies of more characters than any model is asked for come from a server that does not stop. */
    private static final int MAX_CHARACTERS = 200_000;

    private static final int MAX_REFUSAL_CHARACTERS = 500;

    /** Why a model stopped writing. */
    enum End {
        ALL_SAID,
        LENGTH,
        REFUSED,
        FILTER,
        TOOL_CALL,
        GIVEN_UP
    }

    private final JsonMapper json;
    private final Dialect dialect;
    private final Reasons reasons;
    private final SafeDetail safeDetail;
    private final ReplyText text = new ReplyText();
    private final StringBuilder refusal = new StringBuilder();

    private String piece = "";
    private int characters;
    private @Nullable End end;
    private String endInWordsOfTheVendor = "";
    private TokenUsage usage = TokenUsage.NONE;
    private boolean terminated;
    private boolean done;
    private boolean moved;
    private ChatReply.@Nullable Failed failure;
    private @Nullable VendorError vendorError;

    Completion(JsonMapper json, Dialect dialect, Reasons reasons, SafeDetail safeDetail) {
        this.json = json;
        this.dialect = dialect;
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
        piece = "";
        if (data.strip().equals("[DONE]")) {
            ended();
            return "";
        }
        try {
            dialect.read(json.readTree(data), this);
        } catch (JacksonException malformed) {
            fail(reasons.unreadable());
        }
        return piece;
    }

    /** The model wrote this; may be empty. */
    void said(String words) {
        String clean = text.clean(words);
        moved |= !clean.isEmpty();
        piece = piece.isEmpty() ? clean : piece + clean;
        characters += clean.length();
        if (characters > MAX_CHARACTERS) {
            end = End.LENGTH;
            terminated = true;
        }
    }

    /** The model is at work on something that is not part of the reply. */
    void stirred() {
        moved = true;
    }

    /** The model wrote this to decline; may be empty. */
    void declined(String words) {
        moved |= !words.isEmpty();
        refusal.append(words, 0, Math.min(words.length(), MAX_REFUSAL_CHARACTERS - refusal.length()));
    }

    /** The model stopped writing; what it used, and the end of the stream, may follow. */
    void finished(End how, String inWordsOfTheVendor) {
        end = how;
        endInWordsOfTheVendor = inWordsOfTheVendor;
    }

    /** So much was used so far; counts come early or late, and some again and again. */
    void used(int inputTokens, int outputTokens) {
        usage = new TokenUsage(
                Math.max(usage.inputTokens(), inputTokens), Math.max(usage.outputTokens(), outputTokens));
    }

    /** The stream says that it ends here. */
    void ended() {
        terminated = true;
        done = true;
    }

    /** The vendor says, in the middle of the stream, that something went wrong. */
    void failed(VendorError error) {
        if (error.isContentFilter()) {
            finished(End.FILTER, error.code());
        } else {
            vendorError = error;
            fail(reasons.vendorFault(error, safeDetail.of(error.message())));
        }
    }

    /** What goes wrong after the last word does not spoil the reply. */
    private void fail(ChatReply.Failed why) {
        if (isFinished()) {
            terminated = true;
        } else {
            failure = why;
        }
    }

    /** Whether the last event brought the reply forward. */
    boolean moved() {
        return moved;
    }

    /** Whether the text is complete, and only the count of tokens or the end of the stream may follow. */
    boolean isFinished() {
        return end != null;
    }

    /** Whether the stream has said that it ends here. */
    boolean isDone() {
        return done;
    }

    /** Whether nothing that follows can change the reply of a stream that has not said that it ends. */
    boolean isCut() {
        return !done && (terminated || failure != null);
    }

    /** Whether a word of the reply was given out. */
    boolean hasWords() {
        return characters > 0;
    }

    /** Whether the stream stopped before anything said how the reply ends. */
    boolean isMissingItsEnd() {
        return failure == null && end == null && !terminated && refusal.isEmpty();
    }

    /** What the vendor said about its error in the middle of the stream. */
    @Nullable
    VendorError vendorError() {
        return vendorError;
    }

    /**
     * How it ended.
     *
     * @param ifIncomplete why, when the stream stopped before the reply did
     */
    ChatReply end(ChatReply.Failed ifIncomplete) {
        if (failure != null) {
            return failure;
        }
        if (!refusal.isEmpty()) {
            return new ChatReply.Refused(
                    new ReplyText().clean(refusal.toString()).strip());
        }
        if (isMissingItsEnd()) {
            return ifIncomplete;
        }
        return switch (end == null ? End.ALL_SAID : end) {
            case REFUSED -> new ChatReply.Refused(reasons.refusedByModel());
            case FILTER -> new ChatReply.Filtered(reasons.refusedByFilter());
            case GIVEN_UP -> reasons.gaveUp(endInWordsOfTheVendor);
            case LENGTH -> hasWords() ? new ChatReply.CutByLength(usage) : reasons.thoughtTooLong(usage);
            case TOOL_CALL -> hasWords() ? new ChatReply.Complete(usage) : reasons.askedForATool(usage);
            case ALL_SAID -> hasWords() ? new ChatReply.Complete(usage) : reasons.withoutWords(usage);
        };
    }
}
