package dev.coach.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Writes server-sent events. Data is one line of JSON, so that it needs no splitting. Every method throws {@link ReaderLeft}
 * when nobody is there to read.
 */
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
    void event(long id, String name, byte[] data) {
        write(utf8("id: " + id + "\nevent: " + name + "\ndata: "));
        write(data);
        write(utf8("\n\n"));
    }

    /** Says how long to wait before connecting again. */
    void retry(Duration pause) {
        write(utf8("retry: " + pause.toMillis() + "\n\n"));
    }

    /** Something that readers skip; it shows that the connection lives. */
    void comment(String text) {
        write(utf8(": " + text + "\n\n"));
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException gone) {
            throw new ReaderLeft(gone);
        }
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException gone) {
            throw new ReaderLeft(gone);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
