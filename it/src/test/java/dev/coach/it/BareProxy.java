package dev.coach.it;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The floor: passes a request to a model and its answer back, on plain sockets, and does nothing else. */
final class BareProxy implements AutoCloseable {
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final RawServer server;
    private final int modelPort;

    BareProxy(int modelPort) throws IOException {
        this.modelPort = modelPort;
        this.server = new RawServer(this::serve);
    }

    int port() {
        return server.port();
    }

    private void serve(Socket caller) throws IOException {
        try (Socket model = new Socket(InetAddress.getLoopbackAddress(), modelPort)) {
            model.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(caller.getInputStream());
            byte[] buffer = new byte[1 << 14];
            while (true) {
                String head = RawHttp.readHead(in);
                byte[] body = RawHttp.readBody(in, head);
                OutputStream out = model.getOutputStream();
                out.write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.write(body);
                int read;
                do {
                    read = model.getInputStream().read(buffer);
                    if (read < 0) {
                        return;
                    }
                    caller.getOutputStream().write(buffer, 0, read);
                } while (!isLast(buffer, read));
            }
        }
    }

    private static boolean isLast(byte[] buffer, int read) {
        return read >= LAST_CHUNK.length
                && Arrays.equals(buffer, read - LAST_CHUNK.length, read, LAST_CHUNK, 0, LAST_CHUNK.length);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
