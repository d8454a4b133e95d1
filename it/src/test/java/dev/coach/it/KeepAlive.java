package dev.coach.it;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection that sends the same GET again and again: as little of a client as can be, so that what is measured is the
 * server.
 */
final class KeepAlive implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final byte[] request;

    KeepAlive(int port, String path, String cookie) {
        this.request = "GET /api/v1%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: %s\r\n\r\n"
                .formatted(path, port, cookie)
                .getBytes(StandardCharsets.US_ASCII);
        try {
            this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Sends it and reads the answer; how many bytes its body has. */
    int send() {
        try {
            socket.getOutputStream().write(request);
            String status = line();
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            if (!status.startsWith("HTTP/1.1 200")) {
                throw new AssertionError(status);
            }
            if (length >= 0) {
                in.skipNBytes(length);
                return length;
            }
            return chunks();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int chunks() throws IOException {
        int all = 0;
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            in.skipNBytes(size);
            line();
            all += size;
        } while (size > 0);
        return all;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int character = in.read(); character != '\n'; character = in.read()) {
            if (character < 0) {
                throw new IOException("the server closed the connection");
            }
            if (character != '\r') {
                line.append((char) character);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
