package dev.coach.adapters.openai;

import dev.coach.core.port.ChatModel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * A connection to one server that speaks chat completions, with its model. Lives as long as the process; replies share its
 * network connections.
 *
 * <pre>{@code
 * try (var openAi = OpenAi.connect(OpenAiSettings.of(URI.create("http://localhost:11434"), "llama3.2", null))) {
 *     ChatReply reply = openAi.chatModel().stream(request, piece -> show(piece));
 * }
 * }</pre>
 */
public final class OpenAi implements AutoCloseable {
    private static final int MAX_IDLE_CONNECTIONS = 32;

    private final OkHttpClient client;
    private final OpenAiChatModel model;

    private OpenAi(OkHttpClient client, OpenAiChatModel model) {
        this.client = client;
        this.model = model;
    }

    /** Prepares everything and reaches for nothing: a server that is down shows with the first reply. */
    public static OpenAi connect(OpenAiSettings settings) {
        OkHttpClient client = client(settings);
        return new OpenAi(client, new OpenAiChatModel(settings, client));
    }

    /**
     * The model. It asks a second time only when the server rejected an optional field of the request, and then leaves that
     * field out from there on.
     */
    public ChatModel chatModel() {
        return model;
    }

    /** Ends replies that still stream, and those that follow, as stopped by whoever listens. */
    public void stopReplies() {
        model.stopAll();
    }

    /** Ends replies that still stream, as failed, and closes the connections. */
    @Override
    public void close() {
        model.cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    static OkHttpClient client(OpenAiSettings settings) {
        return new OkHttpClient.Builder()
                .socketFactory(new PromptSockets())
                .connectTimeout(settings.connectLimit())
                // Patience limits reading and writing, by pieces instead of bytes.
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .connectionPool(new ConnectionPool(MAX_IDLE_CONNECTIONS, 5, TimeUnit.MINUTES))
                // Whoever moved must be configured anew: the conversation is not sent to where a redirect points.
                .followRedirects(false)
                .build();
    }
}
