package dev.coach.it;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints how often a second a signed-in coachee can read ten fields over HTTP, beside the floor: the same rows by plain JDBC
 * through an equal pool, in turns. Then how long a whole profile with all its evidence takes. Part of {@code make bench}.
 */
public final class ProfileReadBenchmark {
    /** What the server's pool has. */
    private static final int POOL = 20;

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final long WARM_UP_SECONDS = 15;
    private static final long ROUND_SECONDS = 4;
    private static final int WHOLE_PROFILES = 2_000;

    /** With a table of one coachee, the database would read all of it rather than use its index. */
    private static final int OTHERS = 25;

    private static final String FIELDS = "full_name,city,country,current_title,current_employer,employment_status,"
            + "years_of_experience,target_role,target_industry,satisfaction_overall";

    /** The ten values and their evidence, as the profile is answered from them. */
    private static final String SELECT = """
            select version, full_name, city, country, current_title, current_employer, employment_status,
                cast(trim_scale(years_of_experience) as text), target_role, target_industry,
                cast(satisfaction_overall as text), attribute, item_id, status, observation_id, confidence, authority, source,
                provenance.conversation_id, message_id, document_id, page, line, file_name, place, quote, observed_at,
                extracted_at
            from profile left join identity using (coachee_id) left join current_situation using (coachee_id)
                left join goals using (coachee_id) left join satisfaction using (coachee_id)
                left join provenance on provenance.coachee_id = profile.coachee_id and attribute = any(?)
            where profile.coachee_id = ?
            """;

    /** The ten values alone. */
    private static final String BARE_SELECT = """
            select version, full_name, city, country, current_title, current_employer, employment_status,
                years_of_experience, target_role, target_industry, satisfaction_overall
            from profile left join identity using (coachee_id) left join current_situation using (coachee_id)
                left join goals using (coachee_id) left join satisfaction using (coachee_id)
            where profile.coachee_id = ?
            """;

    private ProfileReadBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("coach-bench-");
        try (Installation installation = Installation.in(folder);
                CoachProcess server = installation.startServer(Map.of());
                CoachClient sam = installation.client().signUp("sam@example.org");
                CoachClient others = installation.client();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("data"));
                HikariDataSource pool = pool(postgres)) {
            for (int other = 0; other < OTHERS; other++) {
                fill(others.signUp("other%d@example.org".formatted(other)));
            }
            int values = fill(sam);
            UUID coachee = UUID.fromString(sam.get("/me").get("id").asString());
            compare(installation.port(), sam.cookie(), pool, coachee);
            whole(installation.port(), sam.cookie(), values);
            if (!server.isAlive()) {
                throw new AssertionError(server.output());
            }
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres postgres) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(postgres.jdbcUrl());
        config.setUsername(postgres.user());
        config.setPassword(postgres.password());
        config.setSchema("coach");
        config.setMaximumPoolSize(POOL);
        return new HikariDataSource(config);
    }

    /** Gives every scalar a value; how many that are. */
    private static int fill(CoachClient sam) {
        sam.get("/profile/consents")
                .get("items")
                .forEach(item ->
                        sam.put("/profile/consents/" + item.get("section").asString()));
        Map<String, String> values = PossibleValues.of(1);
        sam.patch("/profile", Map.of("values", values));
        return values.size();
    }

    private static void compare(int port, String cookie, HikariDataSource pool, UUID coachee) {
        List<KeepAlive> connections = Stream.generate(() -> new KeepAlive(port, "/profile?fields=" + FIELDS, cookie))
                .limit(CONNECTIONS)
                .toList();
        List<Runnable> http = connections.stream()
                .<Runnable>map(connection -> connection::send)
                .toList();
        List<Runnable> jdbc = same(() -> query(pool, SELECT, FIELDS.split(","), coachee));
        List<Runnable> bare = same(() -> query(pool, BARE_SELECT, null, coachee));
        for (List<Runnable> way : List.of(http, jdbc, bare)) {
            rate(way, WARM_UP_SECONDS);
        }
        List<Double> httpRates = new ArrayList<>();
        List<Double> jdbcRates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            jdbcRates.add(rate(jdbc, ROUND_SECONDS));
            httpRates.add(rate(http, ROUND_SECONDS));
            bareRates.add(rate(bare, ROUND_SECONDS));
        }
        connections.forEach(KeepAlive::close);
        double overHttp = median(httpRates);
        System.out.printf(
                "10 fields with their evidence, %d at once, median of %d rounds: over HTTP %.0f/s, by plain JDBC %.0f/s,"
                        + " ratio %.2f (target 0.30); by plain JDBC without evidence %.0f/s, ratio %.2f%n",
                CONNECTIONS,
                ROUNDS,
                overHttp,
                median(jdbcRates),
                overHttp / median(jdbcRates),
                median(bareRates),
                overHttp / median(bareRates));
    }

    private static void whole(int port, String cookie, int values) {
        try (KeepAlive connection = new KeepAlive(port, "/profile", cookie)) {
            int bytes = connection.send();
            long[] sorted = LongStream.range(0, 2L * WHOLE_PROFILES)
                    .map(run -> {
                        long sent = System.nanoTime();
                        connection.send();
                        return System.nanoTime() - sent;
                    })
                    .skip(WHOLE_PROFILES)
                    .sorted()
                    .toArray();
            System.out.printf(
                    "a whole profile of %d values with their evidence (%d kB): median %.1f ms, 99 %% of %d under %.1f ms"
                            + " (target 10 ms)%n",
                    values,
                    bytes / 1024,
                    sorted[sorted.length / 2] / 1e6,
                    sorted.length,
                    sorted[sorted.length * 99 / 100] / 1e6);
        }
    }

    private static List<Runnable> same(Runnable work) {
        return Stream.generate(() -> work).limit(CONNECTIONS).toList();
    }

    /** How often a second the work is done when each of these does it on a thread of its own. */
    private static double rate(List<Runnable> workers, long seconds) {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong done = new AtomicLong();
        List<Thread> threads = workers.stream()
                .map(work -> Thread.ofPlatform().start(() -> {
                    long own = 0;
                    while (!over.get()) {
                        work.run();
                        own++;
                    }
                    done.addAndGet(own);
                }))
                .toList();
        long start = System.nanoTime();
        try {
            Thread.sleep(seconds * 1_000);
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    /** Reads all columns of all rows, as anybody would who uses them. */
    private static void query(HikariDataSource pool, String sql, String @Nullable [] attributes, UUID coachee) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int position = 1;
            if (attributes != null) {
                statement.setArray(position++, connection.createArrayOf("text", attributes));
            }
            statement.setObject(position, coachee);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                int found = 0;
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                    found++;
                }
                if (found == 0) {
                    throw new AssertionError("nothing is stored");
                }
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
