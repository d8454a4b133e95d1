package dev.coach.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A vendor of models on loopback that repeats, in whatever it answers, the key of whoever asks. */
final class IndiscreetVendor implements AutoCloseable {
    private static final Pattern KEY = Pattern.compile("(?im)^(?:authorization: bearer|x-api-key:) (\\S+)");

    private final Set<Heard> heard = ConcurrentHashMap.newKeySet();
    private final RawServer server;
    private volatile Indiscretion now = Indiscretion.WRONG_KEY;

    /**
     * A way to repeat a key; those that may pass stand between those that will not, and nobody asks twice in a turn, so that no model is left
     * alone for a while.
     */
    enum Indiscretion {
        WRONG_KEY(key -> json("401 Unauthorized", "", error("Incorrect API key provided: %s.".formatted(key), key))),
        PARTS_OF_THE_KEY(key -> json(
                "401 Unauthorized",
                "",
                error(
                        "Wrong: begins with %s, then %s, ends with %s"
                                .formatted(
                                        key.substring(0, 12),
                                        key.substring(12, 22).toUpperCase(Locale.ROOT),
                                        key.substring(key.length() - 12)),
                        "invalid_api_key"))),
        LIMIT(key -> json(
                "429 Too Many Requests",
                "retry-after-ms: 1\r\nRetry-After: %s\r\n".formatted(key),
                error("Limit reached for %s: try again in %s".formatted(key, key), key))),
        BAD_REQUEST(key -> json("400 Bad Request", "", error(key + " sent max_tokens%s".formatted(key), key))),
        FAULT(key -> json("500 " + key, "", "{\"error\":\"" + key + "\"}")),
        DETAIL(key -> json("422 " + key, "", "{\"detail\":\"no " + "x".repeat(220) + " " + key + "\"}")),
        ERROR_BEFORE_A_WORD(key -> stream("data: " + error("overloaded by " + key, "overloaded_error") + "\n\n")),
        REDIRECT(
                key -> head("307 Temporary Redirect", "Location: http://127.0.0.1:9/?key=%s\r\n".formatted(key)) + key),
        BROKEN_STATUS_LINE(key -> "%s is not a key\r\n\r\n".formatted(key)),
        HEADERS(key -> json(
                "403 Forbidden",
                "X-Request-Id: %1$s\r\nSet-Cookie: key=%1$s\r\nWWW-Authenticate: Bearer realm=\"%1$s\"\r\n"
                        .formatted(key),
                error("Forbidden", "forbidden"))),
        BROKEN_CHUNK(key -> head("503 Service Unavailable", "Transfer-Encoding: chunked\r\n") + key + "\r\n" + key),
        WEB_PAGE(key -> head("200 OK", "Content-Type: text/html\r\n") + "<html><title>" + key + "</title></html>"),
        MALFORMED_EVENT(key -> stream("event: %1$s\nid: %1$s\ndata: {\"choices\": %1$s\n\n".formatted(key))),
        WEB_PAGE_OF_A_GATEWAY(key -> head("404 " + key, "Content-Type: text/html\r\n") + "<html>" + key + "</html>"),
        ANOTHER_END(
                key -> stream("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"%1$s\"}],\"type\":\"%1$s\"}\n\n"
                        .formatted(key))),
        UNREADABLE_ANSWER(key -> json("200 OK", "", "{\"choices\": " + key)),
        ERROR_AFTER_A_WORD(
                key -> stream("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Well, \"}}]}\n\ndata: "
                        + error("Gave up on " + key, key) + "\n\n"));

        private final UnaryOperator<String> answer;

        Indiscretion(UnaryOperator<String> answer) {
            this.answer = answer;
        }

        private static String error(String message, String code) {
            return "{\"type\":\"error\",\"error\":{\"message\":\"%s\",\"type\":\"%s\",\"code\":\"%s\"}}"
                    .formatted(message, code, code);
        }

        private static String json(String status, String headers, String body) {
            return head(status, "Content-Type: application/json\r\n" + headers) + body;
        }

        private static String stream(String events) {
            return head("200 OK", "Content-Type: text/event-stream\r\n") + events;
        }

        private static String head(String status, String headers) {
            return "HTTP/1.1 %s\r\n%sConnection: close\r\n\r\n".formatted(status, headers);
        }
    }

    /** A key, and how it was repeated. */
    private record Heard(Indiscretion how, String key) {}

    IndiscreetVendor() throws IOException {
        server = new RawServer(this::answer);
    }

    /** What a process must be told to use it, with a key in its environment, and one in a file for when that fails. */
    Map<String, String> settings(String key, String fileOfTheOtherKey) {
        String url = "http://127.0.0.1:%d".formatted(server.port());
        return Map.of(
                "COACH_MODEL_PROVIDER", "openai",
                "COACH_MODEL_NAME", "parrot",
                "COACH_MODEL_URL", url,
                "COACH_MODEL_KEY", key,
                "COACH_FALLBACK_MODEL_PROVIDER", "anthropic",
                "COACH_FALLBACK_MODEL_NAME", "magpie",
                "COACH_FALLBACK_MODEL_URL", url,
                "COACH_FALLBACK_MODEL_KEY_FILE", fileOfTheOtherKey,
                "COACH_MODEL_RETRIES", "0");
    }

    /** How it answers from now on. */
    void commit(Indiscretion indiscretion) {
        now = indiscretion;
    }

    /** The keys that it was given, and repeated in this way. */
    Set<String> heard(Indiscretion indiscretion) {
        return heard.stream()
                .filter(one -> one.how() == indiscretion)
                .map(Heard::key)
                .collect(Collectors.toSet());
    }

    private void answer(Socket caller) throws IOException {
        InputStream in = new BufferedInputStream(caller.getInputStream());
        String head = RawHttp.readHead(in);
        RawHttp.readBody(in, head);
        Matcher key = KEY.matcher(head);
        if (key.find()) {
            Indiscretion indiscretion = now;
            heard.add(new Heard(indiscretion, key.group(1)));
            caller.getOutputStream()
                    .write(indiscretion.answer.apply(key.group(1)).getBytes(UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
