package dev.coach.jobs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Tells machines on this host how the process is, on the loopback address only: {@code /livez} (it runs), {@code /readyz} (it
 * can do its work, and if not, why) and {@code /metrics}.
 */
public final class AdminPort implements AutoCloseable {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads;

    /**
     * Something without which the process cannot do its work.
     *
     * @param name as it is shown, for example {@code database}
     * @param holds may take a moment
     */
    public record Need(String name, BooleanSupplier holds) {}

    private AdminPort(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @throws CoachException {@code PORT_TAKEN}
     */
    public static AdminPort start(int port, List<Need> needs, Supplier<String> metrics) {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw taken(port, taken);
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                serve(exchange, needs, metrics);
            }
        });
        server.start();
        return new AdminPort(server, threads);
    }

    /**
     * Looks whether {@link #start} can have the port, before anything that takes long is started.
     *
     * @throws CoachException {@code PORT_TAKEN}
     */
    public static void check(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw taken(port, taken);
        }
    }

    private static CoachException taken(int port, IOException failure) {
        return new CoachException(
                ErrorCode.PORT_TAKEN,
                "Port %d on the loopback address, for health and metrics, is in use or not allowed. Set COACH_ADMIN_PORT to another one, or stop what listens there."
                        .formatted(port),
                failure);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, List<Need> needs, Supplier<String> metrics) throws IOException {
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            answer(exchange, 405, TEXT, "Only GET is possible here.\n");
            return;
        }
        switch (exchange.getRequestURI().getPath()) {
            case "/livez" -> answer(exchange, 200, TEXT, "ok\n");
            case "/readyz" -> readiness(exchange, needs);
            case "/metrics" -> answer(exchange, 200, PROMETHEUS, metrics.get());
            default -> answer(exchange, 404, TEXT, "There are /livez, /readyz and /metrics.\n");
        }
    }

    private static void readiness(HttpExchange exchange, List<Need> needs) throws IOException {
        StringBuilder lines = new StringBuilder();
        boolean ready = true;
        for (Need need : needs) {
            boolean holds = need.holds().getAsBoolean();
            ready &= holds;
            lines.append(need.name()).append(holds ? ": ok\n" : ": not ready\n");
        }
        answer(exchange, ready ? 200 : 503, TEXT, lines.toString());
    }

    private static void answer(HttpExchange exchange, int status, String mediaType, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
