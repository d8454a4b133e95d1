package dev.coach.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A model on loopback whose every reply is another one and known in advance; it says its pieces one after the other. */
final class PacedModel implements AutoCloseable {
    private static final int PIECES = 40;

    /** Room for two hundred turns that begin at once: a full queue has Linux reset connections. */
    private static final int WAITING_CONNECTIONS = 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger replies = new AtomicInteger();
    private volatile Duration pause = Duration.ZERO;

    PacedModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING_CONNECTIONS);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What a process must be told to use it. */
    Map<String, String> settings() {
        return Map.of(
                "COACH_MODEL_PROVIDER", "openai",
                "COACH_MODEL_NAME", "paced",
                "COACH_MODEL_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** How long it waits between two pieces from now on. */
    void pauseFor(Duration between) {
        pause = between;
    }

    /** Whether text is how one of the replies begins; nothing is how any does. */
    static boolean isBeginningOfAReply(String text) {
        return text.isEmpty()
                || whole(text.substring(0, Math.max(0, text.indexOf(':')))).startsWith(text);
    }

    /** Whether text is one of the replies, from the first piece to the last. */
    static boolean isWholeReply(String text) {
        return !text.isEmpty()
                && isBeginningOfAReply(text)
                && whole(text.substring(0, text.indexOf(':'))).equals(text);
    }

    private static String whole(String name) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < PIECES; number++) {
            text.append(piece(name, number));
        }
        return text.toString();
    }

    /** In one, two, three and four bytes a character. */
    private static String piece(String name, int number) {
        return number == 0 ? name + ": " : "p%d é €%s ".formatted(number, number % 4 == 0 ? "🌱" : "");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            String name = "reply" + replies.incrementAndGet();
            for (int number = 0; number < PIECES; number++) {
                LockSupport.parkNanos(pause.toNanos());
                send(
                        out,
                        "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"%s\"}}]}".formatted(piece(name, number)));
            }
            send(out, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
            send(out, "[DONE]");
        }
    }

    private static void send(OutputStream out, String data) throws IOException {
        out.write(("data: " + data + "\n\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
