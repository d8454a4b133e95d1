package dev.coach.adapters.model;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that send small pieces at once. A request's head and body are two writes; by default the second waits until the
 * server confirms the first, which costs up to 40 ms before every reply.
 */
final class PromptSockets extends SocketFactory {
    @Override
    public Socket createSocket() throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress near, int nearPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(near, nearPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress near, int nearPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(near, nearPort));
    }

    private Socket connected(InetSocketAddress far, @Nullable InetSocketAddress near) throws IOException {
        Socket socket = createSocket();
        try {
            socket.bind(near);
            socket.connect(far);
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }
}
