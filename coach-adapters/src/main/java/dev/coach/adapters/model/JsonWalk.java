package dev.coach.adapters.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads one JSON value from its tokens, without building it. Whatever is not read is passed over, and so is what is of another kind than
 * was asked for. All methods throw {@link tools.jackson.core.JacksonException} for what is not JSON.
 */
final class JsonWalk {
    private final JsonParser tokens;

    /** Whether a value lies before us that nobody has read. */
    private boolean unread = true;

    /** Whether the first token of that value was taken already. */
    private boolean ahead;

    JsonWalk(JsonParser tokens) {
        this.tokens = tokens;
    }

    /** Calls this with the name of each field of an object, whose value can be read then; never for anything else. */
    void fields(Consumer<String> each) {
        if (take() != JsonToken.START_OBJECT) {
            tokens.skipChildren();
            return;
        }
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            unread = true;
            each.accept(name);
            skip();
        }
    }

    /** Calls this for each element of an array, which can be read then; never for anything else. */
    void elements(Runnable each) {
        if (take() != JsonToken.START_ARRAY) {
            tokens.skipChildren();
            return;
        }
        for (JsonToken first = tokens.nextToken();
                first != JsonToken.END_ARRAY && first != null;
                first = tokens.nextToken()) {
            unread = true;
            ahead = true;
            each.run();
            skip();
        }
    }

    /** Whether an array comes next; it remains to be read. */
    boolean isArray() {
        if (!ahead) {
            tokens.nextToken();
            ahead = true;
        }
        return tokens.currentToken() == JsonToken.START_ARRAY;
    }

    /** A text; empty for anything else. */
    String text() {
        if (take() == JsonToken.VALUE_STRING) {
            return tokens.getString();
        }
        tokens.skipChildren();
        return "";
    }

    /** A number as a whole one, as far as an {@code int} goes; 0 for anything else. */
    int number() {
        JsonToken token = take();
        if (token != null && token.isNumeric()) {
            return (int) tokens.getDoubleValue();
        }
        tokens.skipChildren();
        return 0;
    }

    /** Whether there is something: an object, an array, a number or a text that is not empty. */
    boolean isSomething() {
        JsonToken token = take();
        boolean something = token != null
                && (token.isStructStart()
                        || token.isNumeric()
                        || token == JsonToken.VALUE_STRING
                                && !tokens.getString().isBlank());
        tokens.skipChildren();
        return something;
    }

    /** Ends the walk; throws when something follows the value. */
    void end() {
        skip();
        if (tokens.nextToken() != null) {
            throw new StreamReadException(tokens, "more than one value");
        }
    }

    private void skip() {
        if (unread) {
            take();
            tokens.skipChildren();
        }
    }

    private @Nullable JsonToken take() {
        JsonToken token = ahead ? tokens.currentToken() : tokens.nextToken();
        ahead = false;
        unread = false;
        return token;
    }
}
