package dev.coach.cli.doctor;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What an address answers within five seconds. */
sealed interface HttpProbe {
    Duration PATIENCE = Duration.ofSeconds(5);

    /** It answered in time. */
    record Answered(int status, String body) implements HttpProbe {}

    /**
     * It did not.
     *
     * @param reason in words, for example {@code it refuses connections}
     */
    record Silent(String reason) implements HttpProbe {}

    /** Asks once, with these headers. */
    static HttpProbe get(String address, Map<String, String> headers) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
            headers.forEach(request::header);
            try {
                // The request's own timeout ends with the headers; a body may dribble for ever.
                HttpResponse<String> response = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                        .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                return new Answered(response.statusCode(), response.body());
            } finally {
                client.shutdownNow();
            }
        } catch (TimeoutException late) {
            return new Silent("it does not answer within %d seconds".formatted(PATIENCE.toSeconds()));
        } catch (ExecutionException failure) {
            return new Silent(reason(failure.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Silent("the check was interrupted");
        } catch (IllegalArgumentException malformed) {
            return new Silent("it is not an address");
        }
    }

    private static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case java.net.http.HttpTimeoutException late ->
                "it does not answer within %d seconds".formatted(PATIENCE.toSeconds());
            case java.net.ConnectException refused -> "it refuses connections, or there is no such host";
            case null -> "it does not answer";
            default -> "it does not answer (%s)".formatted(cause.getClass().getSimpleName());
        };
    }
}
