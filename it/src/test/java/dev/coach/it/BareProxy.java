package dev.coach.it;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The floor: passes a request to a model and its answer back, on plain sockets, and does nothing else. */
final class BareProxy implements AutoCloseable {
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket listening = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int modelPort;

    BareProxy(int modelPort) throws IOException {
        this.modelPort = modelPort;
        Thread.ofPlatform().daemon().name("bare-proxy").start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                caller.setTcpNoDelay(true);
                open.add(caller);
                Thread.ofVirtual().name("bare-proxy-call").start(() -> serve(caller));
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                Socket model = new Socket(InetAddress.getLoopbackAddress(), modelPort)) {
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
        } catch (EOFException | SocketException gone) {
            open.remove(caller);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isLast(byte[] buffer, int read) {
        return read >= LAST_CHUNK.length
                && Arrays.equals(buffer, read - LAST_CHUNK.length, read, LAST_CHUNK, 0, LAST_CHUNK.length);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket caller : open) {
            caller.close();
        }
    }
}
