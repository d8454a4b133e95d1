package dev.coach.jobs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Health and metrics of a process, on loopback and on threads of their own: {@code /livez} while it runs, {@code /readyz}
 * while it can do its work, {@code /metrics} for Prometheus.
 */
public final class AdminServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;

    private AdminServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** What can be asked. {@code notReady} says why not, and is empty when it is ready. */
    public record Answers(Supplier<String> notReady, Supplier<String> metrics) {}

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @throws CoachException {@code PORT_TAKEN}
     */
    public static AdminServer start(int port, Answers answers) {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        } catch (IOException taken) {
            throw new CoachException(
                    ErrorCode.PORT_TAKEN,
                    "Port %d is in use or not allowed. Set COACH_ADMIN_PORT to another one, or stop what listens there."
                            .formatted(port),
                    taken);
        }
        ExecutorService threads = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("admin-", 1).daemon().factory());
        server.setExecutor(threads);
        server.createContext("/livez", exchange -> answer(exchange, 200, "text/plain", "ok\n"));
        server.createContext("/readyz", exchange -> {
            String reason = answers.notReady().get();
            answer(exchange, reason.isEmpty() ? 200 : 503, "text/plain", reason.isEmpty() ? "ok\n" : reason + "\n");
        });
        server.createContext(
                "/metrics",
                exchange -> answer(
                        exchange,
                        200,
                        "text/plain; version=0.0.4",
                        answers.metrics().get()));
        server.createContext(
                "/", exchange -> answer(exchange, 404, "text/plain", "There is /livez, /readyz and /metrics.\n"));
        server.start();
        return new AdminServer(server, threads);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
