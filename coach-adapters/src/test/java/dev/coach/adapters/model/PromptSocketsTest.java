package dev.coach.adapters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;

class PromptSocketsTest {
    private final SocketFactory sockets = ModelServer.client(
                    ModelSettings.of(ModelApi.CHAT_COMPLETIONS, URI.create("http://localhost:1"), "m", null))
            .socketFactory();

    @Test
    void sendSmallPiecesAtOnce() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 5, here);
                Socket open = sockets.createSocket();
                Socket byName = sockets.createSocket("localhost", server.getLocalPort());
                Socket byAddress = sockets.createSocket(here, server.getLocalPort());
                Socket bound = sockets.createSocket(here, server.getLocalPort(), here, 0)) {
            assertThat(open.getTcpNoDelay()).isTrue();
            assertThat(byName.getTcpNoDelay()).isTrue();
            assertThat(byAddress.getTcpNoDelay()).isTrue();
            assertThat(bound.getTcpNoDelay()).isTrue();
        }
    }
}
