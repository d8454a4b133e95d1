package dev.coach.it;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event of a turn as a reader saw it.
 *
 * @param at when, in the time of {@link System#nanoTime}
 */
record SeenEvent(long id, String name, JsonNode data, long at) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Reads the lines of a stream; an event counts when it is whole. */
    static void read(Iterator<String> lines, Consumer<SeenEvent> reader) {
        read(lines, Integer.MAX_VALUE, reader);
    }

    /** @param most how many events to read, if there are so many */
    static void read(Iterator<String> lines, int most, Consumer<SeenEvent> reader) {
        long id = 0;
        String name = "";
        String data = "";
        int read = 0;
        while (read < most && lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("id: ")) {
                id = Long.parseLong(line.substring(4));
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            } else if (line.isEmpty() && !data.isEmpty()) {
                reader.accept(new SeenEvent(id, name, JSON.readTree(data), System.nanoTime()));
                data = "";
                read++;
            }
        }
    }

    /** What the events say of the reply. */
    static String text(List<SeenEvent> events) {
        return events.stream()
                .filter(event -> event.name().equals("delta"))
                .map(event -> event.data().get("text").asString())
                .collect(Collectors.joining());
    }

    boolean isLast() {
        return switch (name) {
            case "completed", "stopped", "refused", "failed" -> true;
            default -> false;
        };
    }

    boolean says(SeenEvent other) {
        return id == other.id && name.equals(other.name) && data.equals(other.data);
    }
}
