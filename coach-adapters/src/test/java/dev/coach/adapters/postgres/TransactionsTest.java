package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.port.ConversationStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionsTest {
    private static final PostgresDatabase DATABASE = TestDatabase.shared();

    private final CoacheeId coachee = new CoacheeId(UUID.randomUUID());
    private final ConversationStore conversations =
            DATABASE.stores(new OnCommitJobs(DATABASE)).conversations();
    private final List<String> happened = new ArrayList<>();

    @BeforeEach
    void register() {
        TestDatabase.register(coachee);
    }

    @Test
    void theStoresJoinOneTransaction() {
        assertThatThrownBy(() -> DATABASE.inTransaction(() -> {
                    open();
                    DATABASE.inTransaction(this::open);
                    assertThat(conversations.list(coachee, 10)).hasSize(2);
                    throw new IllegalArgumentException("changed its mind");
                }))
                .hasMessage("changed its mind");
        assertThat(conversations.list(coachee, 10)).isEmpty();

        DATABASE.inTransaction(() -> {
            open();
            open();
        });
        assertThat(conversations.list(coachee, 10)).hasSize(2);
    }

    @Test
    void whatFollowsACommitHappensAfterItAndNeverAfterARollback() {
        DATABASE.inTransaction(() -> {
            DATABASE.onCommit(() -> happened.add("after commit"));
            happened.add("inside");
        });
        assertThatThrownBy(() -> DATABASE.inTransaction(() -> {
                    DATABASE.onCommit(() -> happened.add("after rollback"));
                    throw new IllegalArgumentException("changed its mind");
                }))
                .hasMessage("changed its mind");
        DATABASE.onCommit(() -> happened.add("outside"));

        assertThat(happened).containsExactly("inside", "after commit", "outside");
    }

    @Test
    void aConsequenceThatFailsDoesNotLookLikeAFailedCommit() {
        DATABASE.inTransaction(() -> {
            open();
            DATABASE.onCommit(() -> {
                throw new IllegalStateException("the nudge failed");
            });
            DATABASE.onCommit(() -> happened.add("the next one"));
        });

        assertThat(conversations.list(coachee, 10)).hasSize(1);
        assertThat(happened).containsExactly("the next one");
    }

    @Test
    void theTransactionDataSourceJoinsAndCannotEndTheTransaction() throws SQLException {
        assertThatThrownBy(() -> DATABASE.inTransaction(() -> {
                    writeAsALibraryWould("joined");
                    assertThat(count("joined")).isEqualTo(1);
                    throw new IllegalArgumentException("changed its mind");
                }))
                .hasMessage("changed its mind");
        assertThat(count("joined")).isZero();

        DATABASE.inTransaction(() -> writeAsALibraryWould("joined"));
        assertThat(count("joined")).isEqualTo(1);
    }

    @Test
    void outsideATransactionTheTransactionDataSourceIsThePool() throws SQLException {
        try (Connection connection = DATABASE.transactionDataSource().getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
        writeAsALibraryWould("alone");
        assertThat(count("alone")).isEqualTo(1);
    }

    @Test
    void aStatementThatIsCutOffLeavesNothingAndIsRetryable() {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> DATABASE.inTransaction(() -> {
                    open();
                    cutOff();
                    open();
                }))
                .returns(ErrorCode.DATABASE_UNAVAILABLE, CoachException::code)
                .withMessage("Coach's database does not answer. Try again in a few seconds.")
                .satisfies(away -> assertThat(away.forOperator()).contains("127.0.0.1:", "COACH_DATABASE_URL"));
        assertThat(conversations.list(coachee, 10)).isEmpty();
    }

    @Test
    void failuresHoldNoWordsOfTheCoachee() {
        DatabaseAddress address = DatabaseAddress.of("jdbc:postgresql://127.0.0.1:1/x", null, null);
        Transactions transactions = new Transactions(DATABASE.pool(), new SqlFailures(address));
        String secret = "my manager is Herr Krause";
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> transactions.write(handle -> handle.execute("select cast(? as integer)", secret)))
                .returns(ErrorCode.INTERNAL, CoachException::code)
                .withMessageContaining("22P02")
                .satisfies(
                        failure -> assertThat(Throwables.getStackTrace(failure)).doesNotContain("Krause"));
    }

    @Test
    void refusesTextThatPostgresCannotHold() {
        Instant now = Instant.EPOCH;
        Conversation odd = new Conversation(new ConversationId(UUID.randomUUID()), coachee, "a\0b", now, now);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> conversations.open(odd))
                .returns(ErrorCode.INVALID_INPUT, CoachException::code)
                .withMessageContaining("NUL");
    }

    private void open() {
        conversations.open(
                new Conversation(new ConversationId(UUID.randomUUID()), coachee, "", Instant.EPOCH, Instant.EPOCH));
    }

    /** With transactions of its own, which it ends. */
    private void writeAsALibraryWould(String name) {
        try (Connection connection = DATABASE.transactionDataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into account values ('%s', '%s-%s', '', '', now())"
                        .formatted(UUID.randomUUID(), name, coachee));
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private long count(String name) {
        return DATABASE.accounts().findByEmail(name + "-" + coachee).stream().count();
    }

    /** Ends this transaction's connection from the other side. */
    private static void cutOff() {
        try (Connection connection = DATABASE.transactionDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select pg_terminate_backend(pg_backend_pid())"))
                    .isInstanceOf(SQLException.class);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
