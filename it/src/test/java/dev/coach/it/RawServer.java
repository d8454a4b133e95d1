package dev.coach.it;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on loopback and serves each connection on a thread of its own, until the caller leaves or it is closed. */
final class RawServer implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Service service;

    /** What is done for one caller. */
    @FunctionalInterface
    interface Service {
        /** @throws EOFException when the caller has left, as {@link RawHttp} does */
        void serve(Socket caller) throws IOException;
    }

    RawServer(Service service) throws IOException {
        this.service = service;
        Thread.ofPlatform().daemon().name("raw-server").start(this::accept);
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
                Thread.ofVirtual().name("raw-server-call").start(() -> serve(caller));
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            service.serve(caller);
        } catch (EOFException | SocketException gone) {
            open.remove(caller);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket caller : open) {
            caller.close();
        }
    }
}
