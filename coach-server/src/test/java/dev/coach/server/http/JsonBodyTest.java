package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class JsonBodyTest {
    @Test
    void passesOverAWholeBodyThatArrivesInSmallPieces() throws IOException {
        InputStream body = inSmallPieces(100_000);

        JsonBody.passOver(body, 1_000_000);

        assertThat(body.read()).isEqualTo(-1);
    }

    @Test
    void passesOverNoMoreThanItMay() throws IOException {
        InputStream body = inSmallPieces(100_000);

        JsonBody.passOver(body, 40_000);

        assertThat(body.readAllBytes()).hasSize(60_000);
    }

    @Test
    void saysWhatIsWrongWithABodyThatIsEmptyOrHoldsHalfACharacter() {
        try (TestServer server = TestServer.start()) {
            TestClient client = server.client();
            assertThat(client.post("/session", "")
                            .expectProblem(400, "invalid_input")
                            .body())
                    .contains("The body is empty.");
            assertThat(client.post("/session", "{\"email\":\"\\ud800\",\"password\":\"x\"}")
                            .expectProblem(400, "invalid_input")
                            .body())
                    .contains("half of a surrogate pair");
        }
    }

    /** A network: every call gets a part of what was asked for. */
    private static InputStream inSmallPieces(int bytes) {
        return new ByteArrayInputStream(new byte[bytes]) {
            @Override
            public synchronized int read(byte[] into, int start, int length) {
                return super.read(into, start, Math.min(length, 1_000));
            }

            @Override
            public synchronized long skip(long wanted) {
                return super.skip(Math.min(wanted, 1_000));
            }
        };
    }
}
