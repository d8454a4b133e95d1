package dev.coach.cli.console;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines and holds one line in memory at a time. */
public final class ByteLines {
    private final BufferedInputStream in;
    private final int maxBytes;
    private boolean cut;

    public ByteLines(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maxBytes = maxBytes;
    }

    /** The next line without its line feed; absent at the end. Of a line that is too long only the beginning. */
    public byte @Nullable [] next() throws IOException {
        cut = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.size() < maxBytes) {
                line.write(read);
            } else {
                cut = true;
            }
            read = in.read();
        }
        return line.toByteArray();
    }

    /** Whether the last line was longer than the limit. */
    public boolean cut() {
        return cut;
    }
}
