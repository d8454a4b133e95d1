package dev.coach.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Longer than 250 lines because every way in which processes come and go is a scenario of one launcher.
/** One folder serves most tests, because creating it takes seconds; each test leaves its server stopped. */
class EmbeddedPostgresIT {
    @TempDir
    static Path folder;

    private static String password = "";

    @BeforeAll
    static void createTheFolderOnce() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            password = postgres.password();
            execute(postgres.jdbcUrl(), "create table note (text text)");
        }
    }

    @AfterAll
    static void leavesNoServerBehind() {
        assertThat(serverProcess(folder)).isEmpty();
    }

    @Test
    void keepsWhatWasWritten() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            execute(postgres.jdbcUrl(), "insert into note values ('kept')");
        }
        assertThat(serverProcess(folder)).isEmpty();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(query(postgres.jdbcUrl(), "select count(*) from note where text = 'kept'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void writesSafelyAndListensOnTheLoopbackAddressOnly() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(query(postgres.jdbcUrl(), "show fsync")).isEqualTo("on");
            assertThat(query(postgres.jdbcUrl(), "show synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres.jdbcUrl(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(postgres.jdbcUrl(), "show unix_socket_directories"))
                    .isEmpty();
            assertThat(query(postgres.jdbcUrl(), "select lower('ÄÖ') || upper('ß')"))
                    .isEqualTo("äöß");
        }
    }

    @Test
    void asksForThePasswordThatOnlyTheOwnerCanRead() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
        Path file = home(folder).password();
        assertThat(Files.readString(file)).hasSizeGreaterThan(30).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isSharedWithinOneProcess() throws Exception {
        EmbeddedPostgres first = EmbeddedPostgres.start(folder);
        EmbeddedPostgres second = EmbeddedPostgres.start(folder);
        assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
        first.close();
        first.close();
        assertThat(query(second.jdbcUrl(), "select 1")).isEqualTo("1");
        second.close();
        assertThat(serverProcess(folder)).isEmpty();
    }

    @Test
    void isSharedBetweenProcessesAndStoppedByTheLastOne() throws Exception {
        try (AnotherProcess other = AnotherProcess.on(folder)) {
            String url = other.jdbcUrl();
            try (EmbeddedPostgres attached = EmbeddedPostgres.start(folder)) {
                assertThat(attached.jdbcUrl()).isEqualTo(url);
            }
            assertThat(query(url, "select 1")).isEqualTo("1");
        }
        assertThat(serverProcess(folder)).isEmpty();
    }

    @Test
    void isStoppedWhenItsLastProcessIsTerminated() throws Exception {
        AnotherProcess other = AnotherProcess.on(folder);
        other.jdbcUrl();
        other.terminate();
        assertThat(serverProcess(folder)).isEmpty();
    }

    @Test
    void isAdoptedAfterItsProcessWasKilled() throws Exception {
        AnotherProcess other = AnotherProcess.on(folder);
        String url = other.jdbcUrl();
        other.kill();
        List<ProcessHandle> orphan = serverProcess(folder);
        assertThat(orphan).hasSize(1);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.jdbcUrl()).isEqualTo(url);
            assertThat(serverProcess(folder)).isEqualTo(orphan);
        }
        assertThat(serverProcess(folder)).isEmpty();
    }

    @Test
    void recoversWhatWasCommittedAfterEverythingWasKilled() throws Exception {
        AnotherProcess other = AnotherProcess.on(folder);
        execute(other.jdbcUrl(), "insert into note values ('committed')");
        ProcessHandle server = serverProcess(folder).getFirst();
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        all.add(server);
        other.kill();
        all.forEach(ProcessHandle::destroyForcibly);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(query(postgres.jdbcUrl(), "select count(*) from note where text = 'committed'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void isStartedAgainOnItsPortWhenItDiesUnderItsUsers() throws Exception {
        try (AnotherProcess other = AnotherProcess.on(folder);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(other.jdbcUrl()).isEqualTo(postgres.jdbcUrl());
            execute(postgres.jdbcUrl(), "insert into note values ('outlived')");
            ProcessHandle killed = serverProcess(folder).getFirst();
            killed.destroyForcibly();

            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> query(postgres.jdbcUrl(), "select count(*) from note where text = 'outlived'")
                            .equals("1"));

            assertThat(serverProcess(folder)).hasSize(1).doesNotContain(killed);
        }
        assertThat(serverProcess(folder)).isEmpty();
    }

    @Test
    void startsDespiteAProcessFileThatNamesAnotherProgram() throws Exception {
        Path saved = folder.resolve("saved.pid");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.user()).isEqualTo("coach");
            Files.copy(home(folder).processFile(), saved, StandardCopyOption.REPLACE_EXISTING);
        }
        String file = Files.readString(saved);
        Files.writeString(
                home(folder).processFile(), ProcessHandle.current().pid() + file.substring(file.indexOf('\n')));

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(query(postgres.jdbcUrl(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void keepsItsPortAndTakesAnotherWhenThatIsTaken() throws Exception {
        String first = urlOfAStart();
        assertThat(urlOfAStart()).isEqualTo(first);
        int port = URI.create(first.substring("jdbc:".length())).getPort();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            assertThat(urlOfAStart()).isNotEqualTo(first);
        }
    }

    @Test
    void startsOnceWhenTwoProcessesMeetAnEmptyFolder(@TempDir Path empty) throws Exception {
        try (AnotherProcess one = AnotherProcess.on(empty);
                AnotherProcess two = AnotherProcess.on(empty)) {
            assertThat(one.jdbcUrl()).isEqualTo(two.jdbcUrl());
            assertThat(serverProcess(empty)).hasSize(1);
        }
        assertThat(serverProcess(empty)).isEmpty();
    }

    @Test
    void runsAsTheOwnerOfTheFolderWhenStartedByRoot(@TempDir Path owned) throws Exception {
        assumeTrue(
                Files.getAttribute(owned, "unix:uid").equals(0),
                "only root can start programs as somebody else: skipped");
        Files.setAttribute(owned, "unix:uid", 65534);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(owned)) {
            assertThat(postgres.password()).isNotEmpty();
            long process = serverProcess(owned).getFirst().pid();
            assertThat(Files.getAttribute(Path.of("/proc/" + process), "unix:uid"))
                    .isEqualTo(65534);
        }
        assertThat(serverProcess(owned)).isEmpty();
    }

    @Test
    void namesTheFolderThatCannotBeWritten(@TempDir Path parent) throws Exception {
        Path file = Files.writeString(parent.resolve("taken"), "a file");
        for (Path place : List.of(file, file.resolve("below"), Path.of("/proc/coach"))) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(place))
                    .isInstanceOfSatisfying(CoachException.class, failure -> {
                        assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
                        assertThat(failure)
                                .hasMessageContainingAll(place.toString(), "cannot be used", "COACH_DATA_DIR");
                    });
        }
    }

    @Test
    void saysWhatToDoWhereNoPostgresIsBroughtAlong(@TempDir Path empty) {
        Binaries others = new Binaries("18.6.0", "postgres-plan9-vax.txz");
        assertThatThrownBy(() -> EmbeddedPostgres.start(empty, others))
                .isInstanceOfSatisfying(CoachException.class, failure -> {
                    assertThat(failure.code()).isEqualTo(ErrorCode.DATABASE_UNSUPPORTED);
                    assertThat(failure).hasMessageContainingAll("postgres-plan9-vax", "COACH_DATABASE_URL");
                });
    }

    @Test
    void refusesDataOfAnotherMajorVersion() {
        Binaries newer = new Binaries("19.1.0", "postgres-linux-x86_64.txz");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, newer))
                .isInstanceOfSatisfying(CoachException.class, failure -> {
                    assertThat(failure.code()).isEqualTo(ErrorCode.DATABASE_UNSUPPORTED);
                    assertThat(failure).hasMessageContainingAll(folder.toString(), "PostgreSQL 18", "PostgreSQL 19");
                });
    }

    private static String urlOfAStart() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            return postgres.jdbcUrl();
        }
    }

    private static PostgresHome home(Path dataDir) {
        return new PostgresHome(dataDir, Binaries.forThisSystem().major());
    }

    private static List<ProcessHandle> serverProcess(Path dataDir) {
        try {
            return switch (ServerProcess.of(home(dataDir.toRealPath()))) {
                case ServerProcess.Running running ->
                    ProcessHandle.of(running.id()).stream().toList();
                case ServerProcess.Absent absent -> List.of();
                case ServerProcess.Gone gone -> List.of();
            };
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (java.sql.Connection connection = DriverManager.getConnection(url, Server.USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String url, String sql) throws SQLException {
        try (java.sql.Connection connection = DriverManager.getConnection(url, Server.USER, password);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
