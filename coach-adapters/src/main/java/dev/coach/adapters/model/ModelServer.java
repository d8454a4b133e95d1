package dev.coach.adapters.model;

import dev.coach.core.port.ChatModel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * A connection to one server, with its model. Lives as long as the process; replies share its network connections, and no two
 * servers share anything: one that hangs does not slow another.
 *
 * <pre>{@code
 * try (var server = ModelServer.connect(ModelSettings.of(CHAT_COMPLETIONS, URI.create("http://localhost:11434"), "llama3.2", null))) {
 *     ChatReply reply = server.chatModel().stream(request, piece -> show(piece));
 * }
 * }</pre>
 */
public final class ModelServer implements AutoCloseable {
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(8);
    private static final int MAX_IDLE_CONNECTIONS = 32;

    private final OkHttpClient client;
    private final HttpChatModel model;

    private ModelServer(OkHttpClient client, HttpChatModel model) {
        this.client = client;
        this.model = model;
    }

    /** Prepares everything and reaches for nothing: a server that is down shows with the first reply. */
    public static ModelServer connect(ModelSettings settings) {
        return connect(
                settings, new Retries(settings.retries(), FIRST_RETRY, LONGEST_RETRY, RandomGenerator.getDefault()));
    }

    static ModelServer connect(ModelSettings settings, Retries retries) {
        OkHttpClient client = client(settings);
        return new ModelServer(client, new HttpChatModel(settings, client, retries, InstantSource.system()));
    }

    /**
     * The model. Before the first piece it asks again when what went wrong may pass, and when the server rejected an optional
     * field of the request, which it leaves out from there on; after it never.
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

    static OkHttpClient client(ModelSettings settings) {
        return new OkHttpClient.Builder()
                .socketFactory(new PromptSockets())
                .connectTimeout(settings.limits().connect())
                // Patience limits reading and writing, by pieces instead of bytes.
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .connectionPool(new ConnectionPool(MAX_IDLE_CONNECTIONS, 5, TimeUnit.MINUTES))
                // Whoever moved must be configured anew: the conversation is not sent to where a redirect points.
                .followRedirects(false)
                .build();
    }
}
