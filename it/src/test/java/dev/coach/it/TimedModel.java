package dev.coach.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A model on loopback that takes its time and remembers when it was asked and when it said its first word. */
final class TimedModel implements AutoCloseable {
    private static final int WORDS = 20;
    private static final long UNTIL_FIRST_WORD = 20_000_000;
    private static final long BETWEEN_WORDS = 2_000_000;

    private final HttpServer server;
    private volatile long asked;
    private volatile long spoke;

    TimedModel() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** How long the last answer took from its request to its first word, in nanoseconds. */
    long ownTime() {
        return spoke - asked;
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            asked = System.nanoTime();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            LockSupport.parkNanos(UNTIL_FIRST_WORD);
            spoke = System.nanoTime();
            for (int word = 0; word < WORDS; word++) {
                send(out, "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word \"}}]}");
                LockSupport.parkNanos(BETWEEN_WORDS);
            }
            send(out, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
            send(out, "[DONE]");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void send(OutputStream out, String data) throws IOException {
        out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
