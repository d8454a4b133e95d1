package dev.coach.server.http;

import static dev.coach.server.http.TestClient.PASSWORD;
import static dev.coach.server.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import dev.coach.core.domain.CoacheeId;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets what was said in the terminal before anybody had an account. */
class TerminalAccountTest {
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoSignsUpFirstAtThisMachineGetsIt() {
        CoacheeId local = new CoacheeId(UUID.randomUUID());
        server.accounts.create(new Account(local, AccountStore.LOCAL_EMAIL, "", Instant.EPOCH), "no password");
        String said = server.coach.openConversation().run(local).id().toString();

        TestClient sam = server.coachee("sam");
        TestClient kim = server.coachee("kim");

        assertThat(sam.get("/me").expect(200).at("/id")).isEqualTo(local.toString());
        assertThat(sam.get("/conversations").expect(200).at("/items/0/id")).isEqualTo(said);
        assertThat(kim.get("/conversations").expect(200).body()).doesNotContain(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach.example.org", "evil.example:7070", "localhost.evil.example"})
    void whoeverCallsThisMachineByAnotherNameDoesNot(String host) throws IOException {
        CoacheeId local = new CoacheeId(UUID.randomUUID());
        server.accounts.create(new Account(local, AccountStore.LOCAL_EMAIL, "", Instant.EPOCH), "no password");

        String answer = signUpAs(host);

        assertThat(answer)
                .startsWith("HTTP/1.1 201")
                .contains("eve@example.org")
                .doesNotContain(local.toString());
    }

    @Test
    void behindAProxyNobodyDoes() {
        try (TestServer proxied =
                TestServer.with().publicUrl("http://coach.example.org").start()) {
            CoacheeId local = new CoacheeId(UUID.randomUUID());
            proxied.accounts.create(new Account(local, AccountStore.LOCAL_EMAIL, "", Instant.EPOCH), "no password");

            Answer created = proxied.client()
                    .post(
                            "/accounts",
                            json("email", "sam@example.org", "password", PASSWORD, "displayName", "Sam"),
                            "Origin",
                            "http://coach.example.org")
                    .expect(201);

            assertThat(created.at("/id")).isNotEqualTo(local.toString());
        }
    }

    /** The answer to a sign-up whose Host is not where it goes to: the HTTP client does not send such a one. */
    private String signUpAs(String host) throws IOException {
        String body = json("email", "eve@example.org", "password", PASSWORD, "displayName", "Eve");
        try (Socket socket = new Socket("127.0.0.1", server.origin().getPort())) {
            socket.getOutputStream()
                    .write(
                            "POST /api/v1/accounts HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                                    .formatted(host, body.length(), body)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
