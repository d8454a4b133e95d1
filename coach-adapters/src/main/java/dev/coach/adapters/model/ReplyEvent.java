package dev.coach.adapters.model;

import dev.coach.core.domain.conversation.TokenUsage;
import org.jspecify.annotations.Nullable;

/** What one event of a stream, or an answer in one piece, says of the reply. Its {@link Dialect} fills it. */
final class ReplyEvent {
    /** Why a model stopped writing. */
    enum End {
        ALL_SAID,
        LENGTH,
        REFUSED,
        FILTER,
        TOOL_CALL,
        GIVEN_UP
    }

    private String words = "";
    private String refusal = "";
    private @Nullable End end;
    private String endInWordsOfTheVendor = "";
    private TokenUsage usage = TokenUsage.NONE;
    private boolean stirred;
    private boolean last;
    private boolean error;
    private boolean foreign;

    /** The model wrote this; may be empty. */
    void say(String more) {
        words = words.isEmpty() ? more : words + more;
    }

    /** The model wrote this to decline; may be empty. */
    void decline(String more) {
        refusal = refusal.isEmpty() ? more : refusal + more;
    }

    /** The model is at work, be it on something that is not part of the reply. */
    void stir() {
        stirred = true;
    }

    /** The model stopped writing; what it used, and the end of the stream, may follow. */
    void finish(End how, String inWordsOfTheVendor) {
        end = how;
        endInWordsOfTheVendor = inWordsOfTheVendor;
    }

    /** So many tokens more were read so far. */
    void addInput(int tokens) {
        usage = usage.plus(new TokenUsage(Math.max(0, tokens), 0));
    }

    /** So many tokens more were written so far. */
    void addOutput(int tokens) {
        usage = usage.plus(new TokenUsage(0, Math.max(0, tokens)));
    }

    /** The stream says that it ends here. */
    void markLast() {
        last = true;
    }

    /** The vendor says that something went wrong; what, is to be read as a {@link VendorError}. */
    void markError() {
        error = true;
    }

    /** None of this is part of the reply. */
    void markForeign() {
        foreign = true;
    }

    /** Adds what a part of the event says. */
    void include(ReplyEvent part) {
        stirred |= part.stirred;
        if (part.foreign) {
            return;
        }
        say(part.words);
        decline(part.refusal);
        if (part.end != null) {
            finish(part.end, part.endInWordsOfTheVendor);
        }
    }

    String words() {
        return words;
    }

    String refusal() {
        return refusal;
    }

    @Nullable
    End end() {
        return end;
    }

    String endInWordsOfTheVendor() {
        return endInWordsOfTheVendor;
    }

    TokenUsage usage() {
        return usage;
    }

    boolean hasStirred() {
        return stirred;
    }

    boolean isLast() {
        return last;
    }

    boolean isError() {
        return error;
    }
}
