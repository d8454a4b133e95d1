package dev.coach.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A caller that keeps its cookie and holds every answer against the contract. */
final class TestClient {
    static final String PASSWORD = "correct horse battery";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI origin;
    private String cookie = "";

    TestClient(URI origin) {
        this.origin = origin;
    }

    TestClient signUp(String name) {
        post("/accounts", json("email", name + "@example.org", "password", PASSWORD, "displayName", name))
                .expect(201);
        return this;
    }

    String cookie() {
        return cookie;
    }

    TestClient withCookie(String newCookie) {
        cookie = newCookie;
        return this;
    }

    Answer get(String path, String... headers) {
        return checked("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, String body, String... headers) {
        return checked("POST", path, BodyPublishers.ofString(body), headers);
    }

    Answer postBytes(String path, byte[] body, String... headers) {
        return checked("POST", path, BodyPublishers.ofByteArray(body), headers);
    }

    Answer patch(String path, String body, String... headers) {
        return checked("PATCH", path, BodyPublishers.ofString(body), headers);
    }

    Answer put(String path, String... headers) {
        return checked("PUT", path, BodyPublishers.noBody(), headers);
    }

    Answer putJson(String path, String body) {
        return checked("PUT", path, BodyPublishers.ofString(body));
    }

    Answer delete(String path, String... headers) {
        return checked("DELETE", path, BodyPublishers.noBody(), headers);
    }

    String openConversation() {
        return post("/conversations", "").expect(201).at("/id");
    }

    /** Sends a message and waits for the end of the turn. */
    Answer say(String conversation, String text, String... headers) {
        return post(
                "/conversations/" + conversation + "/turns",
                json("text", text),
                concat(headers, "Accept", "application/json"));
    }

    /** Sends a message and streams its turn. */
    EventReader stream(String conversation, String text, String... headers) {
        HttpRequest.Builder request = request("POST", "/conversations/" + conversation + "/turns", headers)
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(json("text", text)));
        return open(request);
    }

    /** Streams the turn that a request without a body makes. */
    EventReader streamPost(String path, String... headers) {
        return open(request("POST", path, headers)
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.noBody()));
    }

    EventReader follow(String path, String... headers) {
        return open(request("GET", path, headers)
                .header("Accept", "text/event-stream")
                .GET());
    }

    /** Any request, without a look at the contract; headers are as given and none else. */
    Answer raw(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, BodyPublishers.noBody());
        add(request, headers);
        return send(request);
    }

    static String json(String... namesAndValues) {
        Map<String, String> object = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return JSON.writeValueAsString(object);
    }

    private Answer checked(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        Answer answer = send(request(method, path, headers).method(method, body));
        Contract.get()
                .check(
                        method,
                        "/api/v1" + path,
                        answer.status(),
                        answer.header("Content-Type").split(";")[0],
                        answer.body());
        return answer;
    }

    private HttpRequest.Builder request(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(origin.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(60));
        List<String> given = Arrays.asList(headers);
        if (!given.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!method.equals("GET") && !given.contains("Origin") && !given.contains("Sec-Fetch-Site")) {
            request.header("Origin", origin.toString());
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        add(request, headers);
        return request;
    }

    private static void add(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            if (!headers[i + 1].isEmpty()) {
                request.header(headers[i], headers[i + 1]);
            }
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("no answer from " + origin, failed);
        }
    }

    private EventReader open(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            return new EventReader(response);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("no stream from " + origin, failed);
        }
    }

    static String[] concat(String[] headers, String... more) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains(more[0])) {
            all.addAll(List.of(more));
        }
        return all.toArray(String[]::new);
    }
}
