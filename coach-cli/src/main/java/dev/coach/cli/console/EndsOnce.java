package dev.coach.cli.console;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that stays at its end. A terminal goes on after Ctrl-D, and whoever reads it again asks for a second one. */
final class EndsOnce extends FilterInputStream {
    private boolean ended;

    EndsOnce(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return ended ? -1 : noted(super.read());
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        return ended ? -1 : noted(super.read(into, start, length));
    }

    private int noted(int read) {
        ended = read < 0;
        return read;
    }
}
