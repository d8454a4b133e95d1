package dev.coach.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Writes server-sent events. Data is one line of JSON, so that it needs no splitting. */
final class SseWriter {
    private final OutputStream out;

    SseWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes one event; {@link #flush} sends it.
     *
     * @param data JSON without line breaks
     */
    void event(long id, String name, byte[] data) throws IOException {
        write("id: " + id + "\nevent: " + name + "\ndata: ");
        out.write(data);
        write("\n\n");
    }

    /** Says how long to wait before connecting again. */
    void retry(Duration pause) throws IOException {
        write("retry: " + pause.toMillis() + "\n\n");
    }

    /** Something that readers skip; it shows that the connection lives. */
    void comment(String text) throws IOException {
        write(": " + text + "\n\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
