package dev.coach.jobs;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells a server of Coach from other programs that listen on a port. */
public final class RunningServer {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private RunningServer() {}

    /**
     * Whether Coach answers there, within three seconds.
     *
     * @param host the address that it listens on, by name or number; {@code 0.0.0.0} or {@code ::} for all of this machine
     */
    public static boolean answersAt(String host, int port) {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address(host, port) + "/api/v1/me"))
                        .build();
                // A timeout of the request would end with the headers; a body may dribble for ever.
                String body = client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                        .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .body();
                // Nobody is signed in, and Coach says so in its own way.
                return body.contains("urn:coach:problem:");
            } finally {
                client.shutdownNow();
            }
        } catch (TimeoutException | ExecutionException | IllegalArgumentException somethingElse) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a person on this machine types. */
    public static String address(String host, int port) {
        String typed = switch (host) {
            case "127.0.0.1", "::1", "localhost", "0.0.0.0", "::" -> "localhost";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
        return "http://%s:%d".formatted(typed, port);
    }
}
