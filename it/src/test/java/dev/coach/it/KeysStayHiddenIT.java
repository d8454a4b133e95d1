package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.testkit.PreparedData;
import dev.coach.it.IndiscreetVendor.Indiscretion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Whatever a vendor repeats of a key, and whatever goes wrong, neither keys nor the password of the database, nor eight
 * characters of them in a row, stand in a log, an error, a metric, an event, an answer over HTTP or the database.
 */
class KeysStayHiddenIT {
    /** As most vendors make them. */
    private static final String KEY = "sk-Wren7Finch2Robin9Heron4Stork8Crane5Raven";

    /** As some do: nothing shows that it is a key. */
    private static final String FALLBACK_KEY = "Merlin3Osprey6Eagle1Falcon8Kite5Harrier";

    private static final String PASSWORD = "Plover9Curlew4Dunlin7Godwit2Knot";
    private static final Duration END = Duration.ofSeconds(60);
    private static final String SERVER = "dev.coach.server.CoachServer";
    private static final String WORKER = "dev.coach.jobs.CoachJobs";
    private static final String TERMINAL = "dev.coach.cli.Main";

    /** So long that the coach has it summed up, which the vendor is asked for in the background. */
    private static final String MESSAGE = "I work as a nurse in Leeds. " + "and on and on it goes, ".repeat(90);

    @TempDir
    Path folder;

    private final Traces traces = new Traces();

    /** Logging tells everything, as an operator may have it: nothing is hidden because it is not told. */
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void tellEverything() throws IOException {
        Path logging = Files.writeString(folder.resolve("logback.xml"), """
                <configuration>
                  <appender name="all" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>%d %level %logger %mdc %msg%n%ex{full}</pattern></encoder>
                  </appender>
                  <root level="trace"><appender-ref ref="all"/></root>
                </configuration>
                """);
        settings.put("JAVA_TOOL_OPTIONS", "-Dlogback.configurationFile=" + logging);
    }

    @Test
    void whateverAVendorRepeats() throws IOException, SQLException {
        Path keyFile = Files.writeString(folder.resolve("fallback.key"), FALLBACK_KEY + "\n");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(PreparedData.copyTo(folder.resolve("postgres")));
                Connection database =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                IndiscreetVendor vendor = new IndiscreetVendor();
                Installation installation = on(postgres, database)) {
            settings.putAll(vendor.settings(KEY, keyFile.toString()));
            try (CoachProcess server = installation.startServer(settings);
                    CoachClient sam = installation.client()) {
                sam.signUp("sam@example.org");
                String conversation = sam.openConversation();
                for (Indiscretion indiscretion : Indiscretion.values()) {
                    vendor.commit(indiscretion);
                    take(sam.say(conversation, MESSAGE), sam);
                }
                assertHeard(vendor);
                await("a summary that failed").atMost(END).until(() -> isASummaryMissing(database));
                traces.add("live events", sam.liveEvents(Indiscretion.values().length));
                for (String path : List.of("/conversations/" + conversation + "/messages", "/profile", "/me")) {
                    traces.add("answers", sam.get(path));
                }
                for (String path : List.of("/metrics", "/livez", "/readyz")) {
                    traces.add("admin port", body("http://127.0.0.1:" + installation.adminPort() + path));
                }
                assertThat(server.isAlive()).isTrue();
            }
            askTheDoctor(vendor, installation, Indiscretion.WRONG_KEY);
            askTheDoctor(vendor, installation, Indiscretion.BROKEN_STATUS_LINE);
            traces.addTables(database);
        }
        traces.addLogs(folder);
        assertLookedEverywhere();
        assertNothingTold();
    }

    @Test
    void whateverKeepsAProcessFromStarting() throws IOException {
        settings.putAll(Map.of(
                "COACH_MODEL_PROVIDER", "openai",
                "COACH_MODEL_NAME", "parrot",
                "COACH_MODEL_KEY", KEY));
        String nobody = "127.0.0.1:" + CoachProcess.freePort();
        try (Installation installation = Installation.asItIs(folder, TestDatabase.EMBEDDED)) {
            List<CoachProcess> mistaken = List.of(
                    launch(installation, SERVER, Map.of("COACH_PORT", "70700")),
                    launch(installation, SERVER, Map.of("COACH_FALLBACK_MODEL_KEY", FALLBACK_KEY)),
                    launch(installation, SERVER, Map.of("COACH_MODEL_KEY", "", "COACH_MODEL_KEY_FILE", KEY)),
                    launch(installation, WORKER, database(nobody + "/coach?user=coach&password=" + PASSWORD)),
                    launch(installation, WORKER, database("coach:" + PASSWORD + "@" + nobody + "/coach")),
                    launch(installation, SERVER, database("coach:" + PASSWORD + "@127.0.0.1/coach")));
            mistaken.forEach(process -> assertThat(process.awaitEnd(END)).isEqualTo(1));
            assertThat(installation.launch(TERMINAL, settings, "--help").awaitEnd(END))
                    .isZero();
        }
        traces.addLogs(folder);
        assertThat(List.of(
                        "COACH_PORT (environment) must be a port",
                        "COACH_FALLBACK_MODEL_KEY (environment) is set, but",
                        "COACH_MODEL_KEY_FILE (environment) names a file that cannot be read",
                        "The database %s/coach is not available".formatted(nobody),
                        "The database address must look like",
                        "Usage: coach"))
                .allSatisfy(said -> assertThat(traces.of(said)).containsKey("logs"));
        assertNothingTold();
    }

    private CoachProcess launch(Installation installation, String program, Map<String, String> mistake) {
        Map<String, String> mistaken = new HashMap<>(settings);
        mistaken.putAll(mistake);
        return installation.launch(program, mistaken);
    }

    private static Map<String, String> database(String address) {
        return Map.of("COACH_DATABASE_URL", "jdbc:postgresql://" + address);
    }

    /** On a database of one's own, whose password stands in its URL. */
    private Installation on(EmbeddedPostgres postgres, Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create role operator superuser login password '%s'".formatted(PASSWORD));
        }
        String address = postgres.jdbcUrl().substring("jdbc:postgresql://".length());
        return new Installation(
                folder,
                new TestDatabase.Running(database(address + "?user=operator&password=" + PASSWORD), () -> {}),
                CoachProcess.freePort(),
                CoachProcess.freePort());
    }

    private void take(JsonNode turn, CoachClient sam) {
        traces.add("answers", turn);
        traces.add("events", sam.events(turn.get("id").asString()));
    }

    private void askTheDoctor(IndiscreetVendor vendor, Installation installation, Indiscretion indiscretion) {
        vendor.commit(indiscretion);
        installation.launch(TERMINAL, settings, "--debug", "doctor").awaitEnd(END);
    }

    private static boolean isASummaryMissing(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet jobs = statement.executeQuery(
                        "select 1 from jobs.jobrunr_jobs where jobasjson::text like '%did not sum up%'")) {
            return jobs.next();
        }
    }

    private static String body(String address) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("no answer at " + address, failed);
        }
    }

    /** Each model was asked with its own key, and had it repeated in each way; nobody is asked after the first word. */
    private static void assertHeard(IndiscreetVendor vendor) {
        for (Indiscretion indiscretion : Indiscretion.values()) {
            assertThat(vendor.heard(indiscretion))
                    .as(indiscretion.name())
                    .isEqualTo(
                            indiscretion == Indiscretion.ERROR_AFTER_A_WORD ? Set.of(KEY) : Set.of(KEY, FALLBACK_KEY));
        }
    }

    /** What may be told is found by the same search, in each place that tells of it. */
    private void assertLookedEverywhere() {
        for (String masked : List.of("key provided: ***.", "stopped with an error: Gave up on ***")) {
            assertThat(traces.of(masked)).containsKeys("answers", "events", "coach.turn", "coach.turn_event", "logs");
        }
        assertThat(traces.of("Unexpected status line: ***")).containsKey("logs");
        assertThat(traces.of("refuses the key (401)")).containsKey("logs");
        assertThat(traces.of("did not sum up")).containsKey("jobs.jobrunr_jobs");
        assertThat(traces.of("coach_turns_")).containsKey("admin port");
        assertThat(traces.of("profile.changed")).containsKey("live events");
        assertThat(traces.of("operator")).containsKey("pg_catalog.pg_authid");
    }

    private void assertNothingTold() {
        for (String secret : List.of(KEY, FALLBACK_KEY, PASSWORD)) {
            assertThat(traces.ofPartsOf(secret)).isEmpty();
        }
    }
}
