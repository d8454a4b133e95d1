package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryBundleTest {
    /** The driver prepares a statement on the server once it was used a few times, and then sends it in another way. */
    private static final int OFTEN = 20;

    private static final String ADD = "insert into note (text) values (:text) returning text";
    private static final String TRANSACTION = "select cast(pg_current_xact_id() as text)";

    private Connection connection;
    private Jdbi jdbi;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestDatabase.connect(TestDatabase.create("bundles"));
        jdbi = Jdbi.create(connection);
        jdbi.useHandle(handle -> handle.execute("create table note (text text)"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void outsideATransactionItIsOneOfItsOwn() {
        for (int time = 0; time < OFTEN; time++) {
            Set<String> transactions = new HashSet<>();
            QueryBundle bundle = new QueryBundle();
            bundle.add(TRANSACTION, rows -> {
                rows.next();
                transactions.add(rows.getString(1));
            });
            bundle.add(ADD, rows -> {});
            bundle.add(TRANSACTION, rows -> {
                rows.next();
                transactions.add(rows.getString(1));
            });
            jdbi.useHandle(handle -> bundle.run(handle, query -> query.bind("text", "kept")));

            assertThat(transactions).hasSize(1);
        }
        assertThat(notes()).isEqualTo(OFTEN);
    }

    @Test
    void nothingIsStoredWhenItsLastQueryFails() {
        for (int time = 0; time < OFTEN; time++) {
            int divisor = time % 2;
            QueryBundle bundle = new QueryBundle();
            bundle.add(ADD, rows -> {});
            bundle.add("select text, 1 / :divisor from note", rows -> {});

            if (divisor == 0) {
                assertThatThrownBy(() -> run(bundle, divisor)).isInstanceOf(UnableToExecuteStatementException.class);
            } else {
                run(bundle, divisor);
            }
        }
        assertThat(notes()).isEqualTo(OFTEN / 2);
    }

    private void run(QueryBundle bundle, int divisor) {
        jdbi.useHandle(handle ->
                bundle.run(handle, query -> query.bind("text", "a note").bind("divisor", divisor)));
    }

    private int notes() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from note")
                .mapTo(Integer.class)
                .one());
    }
}
