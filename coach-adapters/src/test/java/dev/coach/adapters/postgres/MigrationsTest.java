package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void severalMayBringOneEmptyDatabaseUpToDateAtTheSameMoment() throws Exception {
        String url = TestDatabase.create("migrated_by_many");
        Callable<Integer> open = () -> {
            try (PostgresDatabase database = TestDatabase.open(url, 1)) {
                return database.accounts().list(1).size();
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> accounts : threads.invokeAll(List.of(open, open, open, open))) {
                assertThat(accounts.get()).isZero();
            }
        }
        assertThat(query(url, """
                        select string_agg(version, ' ' order by installed_rank)
                        from coach.flyway_schema_history where type = 'SQL' and success
                        """))
                .isEqualTo(IntStream.rangeClosed(1, Migrations.NEWEST)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void leavesAnEmptySchemaToTheBackgroundJobs() throws SQLException {
        String url = TestDatabase.create("migrated_for_jobs");
        TestDatabase.open(url, 1).close();

        assertThat(query(url, "select count(*) from pg_namespace where nspname = 'jobs'"))
                .isEqualTo("1");
        assertThat(query(url, "select count(*) from pg_tables where schemaname = 'jobs'"))
                .isEqualTo("0");
    }

    @Test
    void refusesTablesOfANewerProgram() throws SQLException {
        String url = TestDatabase.create("migrated_by_newer");
        TestDatabase.open(url, 1).close();
        execute(url, """
                insert into coach.flyway_schema_history
                select 1000, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 1, current_user, now(), 1, true
                """);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> TestDatabase.open(url, 1))
                .returns(ErrorCode.DATABASE_UNSUPPORTED, CoachException::code)
                .withMessageContainingAll("migrated_by_newer", "newer Coach", "999");
    }

    @Test
    void refusesAServerThatIsTooOldAndNamesTheVersions() throws SQLException {
        String url = TestDatabase.create("too_old");
        DatabaseAddress address = DatabaseAddress.of(url, TestDatabase.user(), TestDatabase.password());
        Migrations asOfTheFuture = new Migrations(address, new SqlFailures(address), 99);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(asOfTheFuture::run)
                .returns(ErrorCode.DATABASE_UNSUPPORTED, CoachException::code)
                .withMessageContainingAll("PostgreSQL 18.", "needs PostgreSQL 99 or newer");
        assertThat(query(url, "select count(*) from pg_namespace where nspname = 'coach'"))
                .isEqualTo("0");
    }

    @Test
    void namesTheHostAndPortThatDoNotAnswerButNoPassword() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:%d/coach?user=ada&password=hunter2".formatted(port);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> PostgresDatabase.open(url, null, null, 1, InstantSource.system()))
                .returns(ErrorCode.DATABASE_UNAVAILABLE, CoachException::code)
                .satisfies(away -> assertThat(away.forOperator()).contains("127.0.0.1:" + port))
                .satisfies(
                        failure -> assertThat(Throwables.getStackTrace(failure)).doesNotContain("hunter2"));
    }

    @Test
    void saysThatTheDatabaseRefusesThePassword() {
        String url = TestDatabase.create("guarded");

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> PostgresDatabase.open(url, TestDatabase.user(), "wr0ng", 1, InstantSource.system()))
                .returns(ErrorCode.DATABASE_UNAVAILABLE, CoachException::code)
                .satisfies(
                        away -> assertThat(away.forOperator()).contains("guarded", "refuses the user or the password"))
                .satisfies(
                        failure -> assertThat(Throwables.getStackTrace(failure)).doesNotContain("wr0ng"));
    }

    @Test
    void saysThatTheUserMayNotCreateTables() throws SQLException {
        String url = TestDatabase.create("read_only");
        execute(url, "drop role if exists guest");
        execute(url, "create role guest login password 'guest'");

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> PostgresDatabase.open(url, "guest", "guest", 1, InstantSource.system()))
                .returns(ErrorCode.DATABASE_UNAVAILABLE, CoachException::code)
                .satisfies(away ->
                        assertThat(away.forOperator()).contains("read_only", "may not create schemas and tables"));
    }

    @Test
    void refusesAnAddressOfAnotherKindOfDatabase() {
        for (String url : List.of("jdbc:mysql://localhost/coach", "postgres://ada:hunter2@localhost/coach", "coach")) {
            assertThatExceptionOfType(CoachException.class)
                    .isThrownBy(() -> PostgresDatabase.open(url, null, null, 1, InstantSource.system()))
                    .returns(ErrorCode.INVALID_CONFIGURATION, CoachException::code)
                    .withMessageContaining("jdbc:postgresql://")
                    .satisfies(failure -> assertThat(failure).hasMessageNotContaining("hunter2"));
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String url, String sql) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
