package dev.coach.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.account.Account;
import dev.coach.core.domain.CoacheeId;
import dev.coach.server.account.SessionToken;
import dev.coach.server.account.Sessions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session is looked up once in a while, and an ended one does not outlive that. */
class EndedSessionTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T09:00:00Z"));
    private final InMemoryAccountStore accounts = new InMemoryAccountStore();
    private final Sessions sessions = new Sessions(accounts, now::get);
    private final Account sam = new Account(new CoacheeId(UUID.randomUUID()), "sam@example.org", "Sam", now.get());

    @BeforeEach
    void create() {
        accounts.create(sam, "hash");
    }

    @Test
    void endsAtOnceWhereItIsClosed() {
        SessionToken token = sessions.open(sam);
        assertThat(sessions.find(token)).contains(sam);

        sessions.close(token);

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void endsWithinTwoSecondsWhereItWasSeen() throws Exception {
        SessionToken token = sessions.open(sam);
        assertThat(sessions.find(token)).contains(sam);

        accounts.closeSession(
                MessageDigest.getInstance("SHA-256").digest(token.value().getBytes(US_ASCII)));

        pass(Duration.ofMillis(1_999));
        assertThat(sessions.find(token)).contains(sam);
        pass(Duration.ofMillis(1));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void endsWithItsLifetime() {
        SessionToken token = sessions.open(sam);
        pass(Sessions.LIFETIME.minusSeconds(1));
        assertThat(sessions.find(token)).contains(sam);

        pass(Duration.ofSeconds(2));

        assertThat(sessions.find(token)).isEmpty();
    }

    private void pass(Duration time) {
        now.set(now.get().plus(time));
    }
}
