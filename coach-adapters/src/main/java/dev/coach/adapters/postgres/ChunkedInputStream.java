package dev.coach.adapters.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A document's bytes, fetched piece by piece when they are read; no connection is held in between. */
final class ChunkedInputStream extends InputStream {
    private final IntFunction<Optional<byte[]>> chunks;
    private long remaining;
    private int ordinal;
    private byte[] chunk = new byte[0];
    private int position;

    /**
     * @param bytes in all
     * @param chunks gives piece 0, 1, …; empty when there is none
     */
    ChunkedInputStream(long bytes, IntFunction<Optional<byte[]>> chunks) {
        this.remaining = bytes;
        this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (remaining == 0) {
            return -1;
        }
        if (position == chunk.length) {
            chunk = chunks.apply(ordinal++)
                    .filter(next -> next.length > 0)
                    .orElseThrow(() -> new IOException("the document was deleted while it was read"));
            position = 0;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        remaining -= count;
        return count;
    }
}
