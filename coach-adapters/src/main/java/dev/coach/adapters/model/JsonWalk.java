package dev.coach.adapters.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
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

    /** A text, a number or a truth value as text; otherwise empty. */
    String text() {
        JsonToken token = take();
        if (token == JsonToken.VALUE_STRING || isOtherScalar(token)) {
            return tokens.getString();
        }
        tokens.skipChildren();
        return "";
    }

    /** A whole number; 0 for anything else, and for one beyond an {@code int}. */
    int number() {
        if (take() == JsonToken.VALUE_NUMBER_INT) {
            return tokens.getNumberType() == NumberType.INT ? tokens.getIntValue() : 0;
        }
        tokens.skipChildren();
        return 0;
    }

    /** Whether there is something: not null. */
    boolean isSomething() {
        JsonToken token = take();
        tokens.skipChildren();
        return token != null && token != JsonToken.VALUE_NULL;
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

    private static boolean isOtherScalar(@Nullable JsonToken token) {
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }
}
