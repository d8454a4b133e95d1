package dev.coach.adapters.model;

import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/**
 * The bytes of a stream of events as its parser can take them: every line ends with a line feed alone, because the parser never comes to
 * an end behind a lone carriage return; the mark of the byte order before the first one is left out; and no event is longer than a bound.
 */
final class EventBytes extends ForwardingSource {
    /** A reply of any length comes in events of some hundred bytes; an answer in one piece is bounded by the same. */
    static final long MAX_EVENT_BYTES = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Buffer raw = new Buffer();
    private boolean begun;
    private boolean afterReturn;
    private long lineBytes;
    private long eventBytes;
    private boolean oversized;

    EventBytes(Source delegate) {
        super(delegate);
    }

    /** Whether an event was longer than the bound; nothing more is read then. */
    boolean isOversized() {
        return oversized;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        long before = sink.size();
        while (sink.size() == before) {
            boolean ended = delegate().read(raw, byteCount) == -1;
            if (!begun && !ended && raw.size() < BYTE_ORDER_MARK.length) {
                continue;
            }
            begin();
            pass(sink);
            if (ended && sink.size() == before) {
                return -1;
            }
        }
        return sink.size() - before;
    }

    private void begin() throws IOException {
        if (!begun && raw.rangeEquals(0, okio.ByteString.of(BYTE_ORDER_MARK))) {
            raw.skip(BYTE_ORDER_MARK.length);
        }
        begun = true;
    }

    private void pass(Buffer sink) throws IOException {
        while (!raw.exhausted()) {
            if (afterReturn && raw.getByte(0) == '\n') {
                raw.skip(1);
                afterReturn = false;
                continue;
            }
            afterReturn = false;
            long end = raw.indexOf((byte) '\r');
            long length = end < 0 ? raw.size() : end;
            count(length);
            sink.write(raw, length);
            if (end >= 0) {
                raw.skip(1);
                sink.writeByte('\n');
                endLine();
                afterReturn = true;
            }
        }
    }

    private void count(long length) throws IOException {
        long from = 0;
        for (long end = raw.indexOf((byte) '\n', 0, length); end >= 0; end = raw.indexOf((byte) '\n', from, length)) {
            lineBytes += end - from;
            endLine();
            from = end + 1;
        }
        lineBytes += length - from;
        if (eventBytes + lineBytes > MAX_EVENT_BYTES) {
            oversized = true;
            throw new IOException("an event is longer than " + MAX_EVENT_BYTES + " bytes");
        }
    }

    /** An empty line ends an event. */
    private void endLine() {
        eventBytes = lineBytes == 0 ? 0 : eventBytes + lineBytes;
        lineBytes = 0;
    }
}
