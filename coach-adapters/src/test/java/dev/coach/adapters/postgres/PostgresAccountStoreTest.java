package dev.coach.adapters.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresAccountStoreTest {
    private final AccountStore accounts = TestDatabase.shared().accounts();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Account ada = account("Ada");

    @Test
    void findsAnAccountByItsAddressWhateverTheCase() {
        accounts.create(ada, "$argon2id$1");

        assertThat(accounts.findByEmail(ada.email().toUpperCase(Locale.ROOT)))
                .contains(new AccountStore.Credentials(ada, "$argon2id$1"));
        assertThat(accounts.find(ada.coachee())).contains(ada);
        assertThat(accounts.findByEmail("nobody@example.org")).isEmpty();
        assertThat(accounts.find(new CoacheeId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void refusesASecondAccountWithTheSameAddress() {
        accounts.create(ada, "$argon2id$1");
        Account same = new Account(new CoacheeId(UUID.randomUUID()), ada.email().replace("ada", "ADA"), "Another", now);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> accounts.create(same, "$argon2id$2"))
                .returns(ErrorCode.ALREADY_EXISTS, CoachException::code)
                .satisfies(failure -> assertThat(failure).hasMessageNotContaining(ada.email()));
        assertThat(accounts.find(same.coachee())).isEmpty();
        assertThat(accounts.findByEmail(ada.email()).orElseThrow().passwordHash())
                .isEqualTo("$argon2id$1");
    }

    @Test
    void listsTheOldestFirst() {
        try (PostgresDatabase fresh = TestDatabase.open(TestDatabase.create("accounts"), 1)) {
            Account first = new Account(new CoacheeId(UUID.randomUUID()), "b@example.org", "B", now.minusSeconds(9));
            fresh.accounts().create(ada, "h");
            fresh.accounts().create(first, "h");

            assertThat(fresh.accounts().list(10)).containsExactly(first, ada);
            assertThat(fresh.accounts().list(1)).containsExactly(first);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fresh.accounts().list(0));
        }
    }

    @Test
    void theFirstPersonGetsTheAccountOfTheTerminalWithItsData() {
        try (PostgresDatabase fresh = TestDatabase.open(TestDatabase.create("adopted"), 1)) {
            AccountStore store = fresh.accounts();
            assertThat(store.adoptLocal("ada@example.org", "Ada", "hash")).isEmpty();
            Account local = new Account(ada.coachee(), AccountStore.LOCAL_EMAIL, "", now);
            store.create(local, "none");

            Account adopted = new Account(ada.coachee(), "ada@example.org", "Ada", now);
            assertThat(store.adoptLocal("ada@example.org", "Ada", "hash")).contains(adopted);
            assertThat(store.findByEmail("ada@example.org")).contains(new AccountStore.Credentials(adopted, "hash"));
            assertThat(store.list(10)).containsExactly(adopted);
            assertThat(store.adoptLocal("bob@example.org", "Bob", "hash")).isEmpty();
        }
    }

    @Test
    void ofSeveralWhoSignUpAtOnceOneGetsTheAccountOfTheTerminal() {
        try (PostgresDatabase fresh = TestDatabase.open(TestDatabase.create("raced"), 8)) {
            AccountStore store = fresh.accounts();
            store.create(new Account(ada.coachee(), AccountStore.LOCAL_EMAIL, "", now), "none");

            long adopted = IntStream.range(0, 8)
                    .parallel()
                    .filter(number -> store.adoptLocal("p%d@example.org".formatted(number), "", "hash")
                            .isPresent())
                    .count();

            assertThat(adopted).isEqualTo(1);
            assertThat(store.list(10)).hasSize(1);
        }
    }

    @Test
    void anAccountOfTheTerminalBesideOthersStaysWhatItIs() {
        try (PostgresDatabase fresh = TestDatabase.open(TestDatabase.create("beside"), 1)) {
            AccountStore store = fresh.accounts();
            store.create(ada, "h");
            store.create(new Account(new CoacheeId(UUID.randomUUID()), AccountStore.LOCAL_EMAIL, "", now), "none");

            assertThat(store.adoptLocal("bob@example.org", "Bob", "hash")).isEmpty();
            assertThat(store.findByEmail("bob@example.org")).isEmpty();
        }
    }

    @Test
    void aSessionLastsUntilItEndsOrIsClosed() {
        accounts.create(ada, "h");
        accounts.openSession(hash("one"), ada.coachee(), now.plusSeconds(60));

        assertThat(accounts.findSession(hash("one"), now.plusSeconds(59))).contains(ada);
        assertThat(accounts.findSession(hash("one"), now.plusSeconds(60))).isEmpty();
        assertThat(accounts.findSession(hash("two"), now)).isEmpty();

        accounts.closeSession(hash("one"));
        accounts.closeSession(hash("one"));
        assertThat(accounts.findSession(hash("one"), now)).isEmpty();
    }

    @Test
    void openingASessionRemovesThoseOfTheSamePersonThatHaveEnded() {
        accounts.create(ada, "h");
        accounts.openSession(hash("old"), ada.coachee(), now.minusSeconds(3_600));
        accounts.openSession(hash("current"), ada.coachee(), now.plusSeconds(3_600));
        accounts.openSession(hash("new"), ada.coachee(), now.plusSeconds(3_600));

        assertThat(accounts.findSession(hash("old"), now.minusSeconds(7_200))).isEmpty();
        assertThat(accounts.findSession(hash("current"), now)).contains(ada);
        assertThat(accounts.findSession(hash("new"), now)).contains(ada);
    }

    @Test
    void opensNoSessionForSomebodyWithoutAnAccount() {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> accounts.openSession(hash("x"), ada.coachee(), now.plusSeconds(60)))
                .returns(ErrorCode.NOT_FOUND, CoachException::code);
    }

    @Test
    void neverPrintsAddressOrHash() {
        assertThat(new AccountStore.Credentials(ada, "$argon2id$1")).asString().doesNotContain("@", "argon2id");
    }

    private Account account(String name) {
        UUID id = UUID.randomUUID();
        return new Account(new CoacheeId(id), "ada+" + id + "@example.org", name, now);
    }

    private byte[] hash(String token) {
        return (token + ada.coachee()).getBytes(UTF_8);
    }
}
