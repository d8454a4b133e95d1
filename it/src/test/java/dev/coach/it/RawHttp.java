package dev.coach.it;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** As much of HTTP/1.1 as a load test needs, without the cost of a library on the machine that is measured. */
final class RawHttp {
    private RawHttp() {}

    /** The head of a request or an answer, without the empty line. */
    static String readHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder(512);
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.append((char) next);
            int length = head.length();
            if (next == '\n' && length >= 4 && head.charAt(length - 3) == '\n') {
                return head.substring(0, length - 4);
            }
        }
    }

    /** Reads the body of a head that says how long it is. */
    static byte[] readBody(InputStream in, String head) throws IOException {
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("\ncontent-length:");
        if (at < 0) {
            return new byte[0];
        }
        int end = lower.indexOf('\r', at);
        int length = Integer.parseInt(
                lower.substring(at + 16, end < 0 ? lower.length() : end).trim());
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return body;
    }
}
