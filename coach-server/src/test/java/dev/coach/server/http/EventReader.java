package dev.coach.server.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stream of server-sent events, and holds each against the contract. Closing it cuts the connection. */
final class EventReader implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;
    private final List<String> comments = new ArrayList<>();
    private int retries;

    EventReader(HttpResponse<InputStream> response) {
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    record Event(long id, String name, JsonNode data) {
        String text() {
            return data.path("text").asString("");
        }
    }

    int status() {
        return response.statusCode();
    }

    HttpHeaders headers() {
        return response.headers();
    }

    /** Waits for the next event; absent at the end of the stream. */
    @Nullable
    Event next() {
        try {
            long id = 0;
            String name = "";
            String data = "";
            String line = lines.readLine();
            while (line != null) {
                if (line.isEmpty() && !name.isEmpty()) {
                    Contract.get().checkEvent(name, data);
                    return new Event(id, name, JSON.readTree(data));
                } else if (line.startsWith("id: ")) {
                    id = Long.parseLong(line.substring(4));
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.startsWith("retry: ")) {
                    retries++;
                } else if (line.startsWith(":")) {
                    comments.add(line);
                } else if (!line.isEmpty()) {
                    throw new AssertionError("not a line of an event stream: " + line);
                }
                line = lines.readLine();
            }
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits for the next event with this name, over others. */
    Event await(String name) {
        Event event = next();
        while (event != null && !event.name().equals(name)) {
            event = next();
        }
        if (event == null) {
            throw new AssertionError("the stream ended before " + name);
        }
        return event;
    }

    /** All events to the end of the stream. */
    List<Event> rest() {
        List<Event> events = new ArrayList<>();
        Event event = next();
        while (event != null) {
            events.add(event);
            event = next();
        }
        return events;
    }

    /** Waits for the next line that is a comment or the like, over events. */
    String nextComment() {
        try {
            String line = lines.readLine();
            while (line != null && !line.startsWith(":")) {
                line = lines.readLine();
            }
            return String.valueOf(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many hints to come back were read so far. */
    int retries() {
        return retries;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
