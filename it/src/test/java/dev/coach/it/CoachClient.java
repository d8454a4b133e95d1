package dev.coach.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in caller of the HTTP interface. */
final class CoachClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final URI origin;

    CoachClient(int port) {
        this(port, InetAddress.getLoopbackAddress());
    }

    /** @param from the address of this machine that it calls from */
    CoachClient(int port, InetAddress from) {
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(from)
                .build();
        this.origin = URI.create("http://127.0.0.1:" + port);
    }

    CoachClient signUp(String email) {
        send(
                "POST",
                "/accounts",
                "{\"email\":\"%s\",\"password\":\"correct horse\",\"displayName\":\"Sam\"}".formatted(email),
                201);
        return this;
    }

    CoachClient signIn(String email) {
        send("POST", "/session", "{\"email\":\"%s\",\"password\":\"correct horse\"}".formatted(email), 200);
        return this;
    }

    String openConversation() {
        return send("POST", "/conversations", "", 201).get("id").asString();
    }

    /** Sends a message and waits for the end of the turn. */
    JsonNode say(String conversation, String text) {
        return send(
                "POST",
                "/conversations/" + conversation + "/turns",
                JSON.writeValueAsString(Map.of("text", text)),
                200);
    }

    /** Sends a message and gives the lines of its reply's stream as they come. */
    Iterator<String> stream(String conversation, String text) {
        HttpRequest request = request("/conversations/" + conversation + "/turns")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("text", text))))
                .build();
        try {
            return http.send(request, BodyHandlers.ofLines()).body().iterator();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("no stream of " + conversation, failed);
        }
    }

    /** Sends a message and writes down what comes, until its turn has ended or the connection breaks. */
    void send(Sent sent) {
        send(sent, Integer.MAX_VALUE);
    }

    /** @param most how many events to read before it hangs up */
    void send(Sent sent, int most) {
        HttpRequest request = turn(sent).header("Accept", "text/event-stream").build();
        try {
            HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("a message was answered by " + response.statusCode());
            }
            response.headers().firstValue("Location").ifPresent(sent::acknowledge);
            try (Stream<String> lines = response.body()) {
                SeenEvent.read(lines.iterator(), most, sent::see);
            }
        } catch (IOException | UncheckedIOException cut) {
            sent.cut(cut);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            sent.cut(interrupted);
        }
    }

    /** Sends the message again with the same key and waits for the end of its turn. */
    JsonNode sendAgain(Sent sent) {
        return send(turn(sent).header("Accept", "application/json").build(), 200);
    }

    private HttpRequest.Builder turn(Sent sent) {
        return request("/conversations/" + sent.conversation() + "/turns")
                .header("Idempotency-Key", sent.key())
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("text", sent.text()))));
    }

    /** Has the message of a turn answered again, and waits for the end of that. */
    JsonNode retry(String turn) {
        return send("POST", "/turns/" + turn + "/retry", "", 200);
    }

    /** The events of a turn, as lines as they come. */
    Iterator<String> follow(String turn) {
        HttpRequest request = request("/turns/" + turn + "/events")
                .header("Accept", "text/event-stream")
                .build();
        try {
            return http.send(request, BodyHandlers.ofLines()).body().iterator();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("no events of " + turn, failed);
        }
    }

    /**
     * Reads some events of a turn, from behind the one that was seen last, and hangs up.
     *
     * @param most how many to read; fewer when the turn ends before
     */
    List<SeenEvent> events(String turn, long after, int most) {
        return read("/turns/" + turn + "/events", after, most);
    }

    /** The first live events that there ever were; waits for so many. */
    List<SeenEvent> liveEvents(int most) {
        return read("/events", 0, most);
    }

    private List<SeenEvent> read(String path, long after, int most) {
        HttpRequest request = request(path)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", Long.toString(after))
                .build();
        List<SeenEvent> events = new ArrayList<>();
        try (Stream<String> lines = http.send(request, BodyHandlers.ofLines()).body()) {
            SeenEvent.read(lines.iterator(), most, events::add);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("no events at " + path, failed);
        }
        return events;
    }

    /** All events of a turn, to its end. */
    List<SeenEvent> events(String turn) {
        List<SeenEvent> events = new ArrayList<>();
        SeenEvent.read(follow(turn), events::add);
        return events;
    }

    /** Has a turn that is being answered stopped. */
    void stop(String turn) {
        send("POST", "/turns/" + turn + "/stop", "", 202);
    }

    JsonNode get(String path) {
        return send("GET", path, "", 200);
    }

    /** Changes the profile, whatever its version. */
    void patch(String path, Map<String, ?> body) {
        send("PATCH", path, JSON.writeValueAsString(body), 200);
    }

    void put(String path) {
        send("PUT", path, "", 204);
    }

    void delete(String path) {
        send("DELETE", path, "", 204);
    }

    /** What shows who is signed in, as the header has it. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private JsonNode send(String method, String path, String body, int expected) {
        HttpRequest request = request(path)
                .header("If-Match", "*")
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return send(request, expected);
    }

    private JsonNode send(HttpRequest request, int expected) {
        String what = request.method() + " " + request.uri().getPath();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new AssertionError("%s answered %d: %s".formatted(what, response.statusCode(), response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(what + " failed", failed);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Origin", origin.toString());
    }

    @Override
    public void close() {
        http.close();
    }
}
