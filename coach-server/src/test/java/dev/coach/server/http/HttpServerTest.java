package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpServerTest {
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
