package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpServerTest {
    @Test
    void saysWhereTheServerRunsThatHasThePort() {
        try (TestServer first = TestServer.start()) {
            int port = first.origin().getPort();

            assertThatExceptionOfType(CoachException.class)
                    .isThrownBy(() -> new HttpServer.Address("127.0.0.1", port, null).check())
                    .withMessageStartingWith("Coach is already running at http://localhost:%d.", port)
                    .withMessageContaining("COACH_PORT and COACH_ADMIN_PORT");
        }
    }

    @Test
    void doesNotTakeAnotherProgramForCoach() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = silent.getLocalPort();

            assertThatExceptionOfType(CoachException.class)
                    .isThrownBy(() -> new HttpServer.Address("127.0.0.1", port, null).check())
                    .withMessageStartingWith("Port %d on 127.0.0.1 is in use", port)
                    .withMessageContaining("COACH_PORT");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "no such host, The host name no such host is not known.",
        "192.0.2.1, 192.0.2.1 is not an address of this machine."
    })
    void blamesTheHostThatIsNotThisMachine(String host, String told) {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> TestServer.with().host(host).start())
                .withMessageStartingWith(told)
                .withMessageContaining("COACH_HOST");
    }
}
