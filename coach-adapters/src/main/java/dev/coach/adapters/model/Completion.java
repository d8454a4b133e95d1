package dev.coach.adapters.model;

import dev.coach.adapters.model.ReplyEvent.End;
import dev.coach.core.domain.ReplyText;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.port.ChatReply;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * One streamed reply, fed with the data of its events in order. It knows what was said, how it ended, and what of it is still
 * missing; it does no I/O. Its {@link Dialect} reads what each event says.
 */
final class Completion {
    /** Replies of more characters than any model is asked for come from a server that does not stop. */
    private static final int MAX_CHARACTERS = 200_000;

    private static final int MAX_REFUSAL_CHARACTERS = 500;

    private final JsonMapper json;
    private final Dialect dialect;
    private final Reasons reasons;
    private final SafeDetail safeDetail;
    private final ReplyText text = new ReplyText();
    private final StringBuilder refusal = new StringBuilder();

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
        if (data.strip().equals("[DONE]")) {
            endHere();
            return "";
        }
        try {
            return take(read(data), data);
        } catch (JacksonException malformed) {
            fail(reasons.unreadable());
            return "";
        }
    }

    private ReplyEvent read(String data) {
        try (JsonParser tokens = json.tokenStreamFactory().createParser(ObjectReadContext.empty(), data)) {
            JsonWalk walk = new JsonWalk(tokens);
            ReplyEvent event = dialect.read(walk);
            walk.end();
            return event;
        }
    }

    private String take(ReplyEvent event, String data) {
        if (event.isError()) {
            failed(VendorError.read(json, data));
        }
        count(event.usage());
        if (event.end() != null) {
            finish(event.end(), event.endInWordsOfTheVendor());
        }
        decline(event.refusal());
        String piece = text.clean(event.words());
        say(piece);
        moved = event.hasStirred() || !piece.isEmpty() || !event.refusal().isEmpty();
        if (event.isLast()) {
            endHere();
        }
        return piece;
    }

    /** Counts come early or late, and some again and again. */
    private void count(TokenUsage soFar) {
        if (!soFar.isNone()) {
            usage = new TokenUsage(
                    Math.max(usage.inputTokens(), soFar.inputTokens()),
                    Math.max(usage.outputTokens(), soFar.outputTokens()));
        }
    }

    private void say(String piece) {
        characters += piece.length();
        if (characters > MAX_CHARACTERS) {
            end = End.LENGTH;
            terminated = true;
        }
    }

    private void decline(String words) {
        refusal.append(words, 0, Math.min(words.length(), MAX_REFUSAL_CHARACTERS - refusal.length()));
    }

    private void finish(End how, String inWordsOfTheVendor) {
        end = how;
        endInWordsOfTheVendor = inWordsOfTheVendor;
    }

    private void endHere() {
        terminated = true;
        done = true;
    }

    /** The vendor says, in the middle of the stream, that something went wrong. */
    private void failed(VendorError error) {
        if (error.isContentFilter()) {
            finish(End.FILTER, error.code());
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
        return failure == null
                && end == null
                && !terminated
                && refusal.toString().isBlank();
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
        if (!refusal.toString().isBlank()) {
            return new ChatReply.Refused(
                    new ReplyText().clean(refusal.toString()).strip(), usage);
        }
        if (isMissingItsEnd()) {
            return ifIncomplete;
        }
        return switch (end == null ? End.ALL_SAID : end) {
            case REFUSED -> new ChatReply.Refused(reasons.refusedByModel(), usage);
            case FILTER -> new ChatReply.Filtered(reasons.refusedByFilter(), usage);
            case GIVEN_UP -> reasons.gaveUp(endInWordsOfTheVendor);
            case LENGTH -> hasWords() ? new ChatReply.CutByLength(usage) : reasons.thoughtTooLong(usage);
            case TOOL_CALL -> hasWords() ? new ChatReply.Complete(usage) : reasons.askedForATool(usage);
            case ALL_SAID -> hasWords() ? new ChatReply.Complete(usage) : reasons.withoutWords(usage);
        };
    }
}
