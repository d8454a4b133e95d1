package dev.coach.adapters.model;

import dev.coach.core.port.ChatRequest;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How one family of servers is spoken to and understood. A value: what a server turned out not to know makes another one. */
interface Dialect {
    /** The path behind the base URL, with a slash before it: {@code /chat/completions}. */
    String path();

    /** What every request carries beside its body. */
    Headers headers(@Nullable ApiKey key);

    /** The body of a request for a streamed reply, as JSON. */
    String write(JsonMapper json, String modelName, ChatRequest request);

    /** Reads one event of a stream, or an answer in one piece. */
    ReplyEvent read(JsonWalk json);

    /** The dialect that avoids what the server complained of; the same when it complained of something else. */
    default Dialect after(int status, String errorBody) {
        return this;
    }

    /** Whether a refusal with 429 that says nothing of when to come back will be one for long, as a bound on what may be spent is. */
    boolean limitsWithoutATimeAreLasting();

    /** The dialect of these servers, as it is tried first. */
    static Dialect of(ModelApi api) {
        return switch (api) {
            case CHAT_COMPLETIONS -> ChatCompletions.FIRST;
            case MESSAGES -> new Messages(true);
        };
    }
}
