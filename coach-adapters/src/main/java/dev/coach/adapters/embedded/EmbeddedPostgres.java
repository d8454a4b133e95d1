package dev.coach.adapters.embedded;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a data folder, shared by every process that uses the folder: the first one starts it, later ones
 * attach, the last one stops it. As long as anybody uses it, a server that dies is started again within a few seconds, on the same
 * port, so that pools of connections recover. Writes are safe against power cuts. It listens on the loopback address only and asks for a
 * password that lies in the data folder, readable for its owner.
 *
 * <p>A process that is killed leaves the server running; the next one attaches to it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LAUNCHES = 5;

    private final PostgresHome home;
    private final Server server;
    private final Connection connection;
    private final Supervisor supervisor;
    private boolean open = true;

    private EmbeddedPostgres(PostgresHome home, Server server, Connection connection) {
        this.home = home;
        this.server = server;
        this.connection = connection;
        this.supervisor = new Supervisor(home, this::revive);
        supervisor.start();
    }

    /**
     * Starts the server of this data folder or attaches to the one that runs. The first start in an empty folder takes two
     * to four seconds, later ones a fraction of a second. Interrupting the calling thread breaks it off and leaves nothing
     * running.
     *
     * @throws CoachException {@code STORAGE_UNAVAILABLE} when the folder cannot be written or its disk is full, {@code
     *     DATABASE_UNSUPPORTED} when it holds data of another major version or this build brings no PostgreSQL for this system,
     *     {@code DATABASE_UNAVAILABLE} when the server does not start
     */
    public static EmbeddedPostgres start(Path dataDir) {
        return start(dataDir, Binaries.forThisSystem());
    }

    static EmbeddedPostgres start(Path dataDir, Binaries binaries) {
        PostgresHome home = PostgresHome.create(dataDir.toAbsolutePath(), binaries.major());
        try {
            return HomeLocks.exclusively(home, () -> {
                HomeLocks.enter(home);
                Server server = new Server(home, binaries);
                try {
                    return new EmbeddedPostgres(home, server, attachOrLaunch(home, server, LAUNCHES));
                } catch (IOException | RuntimeException failure) {
                    undisturbed(() -> leave(home, server));
                    throw failure;
                }
            });
        } catch (IOException failure) {
            throw home.unusable(failure);
        }
    }

    public String jdbcUrl() {
        return connection.jdbcUrl();
    }

    public String user() {
        return Server.USER;
    }

    public String password() {
        return connection.password();
    }

    /**
     * Has it closed when this JVM ends, also by Ctrl-C. For processes that do not close things in an order of their own: at
     * the end of a JVM everything closes at the same time.
     */
    public EmbeddedPostgres closeOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "embedded-postgres-exit"));
        return this;
    }

    /**
     * Leaves the server, and stops it when no other process uses it. Closing twice is harmless; whoever closes second waits for
     * the first.
     */
    @Override
    public void close() {
        supervisor.close();
        leave();
    }

    private synchronized void leave() {
        if (!open) {
            return;
        }
        open = false;
        try {
            undisturbed(() -> HomeLocks.exclusively(home, () -> leave(home, server)));
        } catch (IOException failure) {
            throw home.unusable(failure);
        }
    }

    /** Starts the server again unless somebody else did by now, and nothing once this was closed. */
    private synchronized void revive() throws IOException {
        if (!open) {
            return;
        }
        Connection now = HomeLocks.exclusively(home, () -> attachOrLaunch(home, server, 1));
        if (now.port() != connection.port()) {
            throw new CoachException(
                    ErrorCode.PORT_TAKEN,
                    "PostgreSQL in %s listens on port %d now, because port %d is in use. Start this process again."
                            .formatted(home.data(), now.port(), connection.port()));
        }
    }

    private static PostgresHome leave(PostgresHome home, Server server) throws IOException {
        if (HomeLocks.leave(home) && ServerProcess.of(home) instanceof ServerProcess.Running) {
            server.stop();
        }
        return home;
    }

    /** Does what must be done although the thread may be interrupted, with which no file can be locked. */
    private static void undisturbed(HomeLocks.Action<PostgresHome> duty) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            duty.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Connection attachOrLaunch(PostgresHome home, Server server, int mostLaunches) throws IOException {
        long started = System.nanoTime();
        int launches = 0;
        while (true) {
            ServerProcess process = ServerProcess.of(home);
            if (process instanceof ServerProcess.Running running) {
                Connection connection = new Connection(running.port(), Files.readString(home.password()));
                switch (connection.probe(home)) {
                    case READY -> {
                        return connection;
                    }
                    case NOT_YET -> giveUpAfterPatience(started, running, home);
                    case ANOTHER_SERVER -> {
                        if (running.certain()) {
                            throw new CoachException(
                                    ErrorCode.DATABASE_UNAVAILABLE,
                                    "PostgreSQL in %s runs as process %d, but does not accept the password in %s."
                                            .formatted(home.data(), running.id(), home.password()));
                        }
                        process = new ServerProcess.Gone();
                    }
                }
            }
            if (process instanceof ServerProcess.Running) {
                pause();
                continue;
            }
            if (process instanceof ServerProcess.Gone) {
                ServerProcess.disown(home);
            }
            String problem = server.start();
            if (!problem.isEmpty()) {
                if (home.isFull()) {
                    throw home.full();
                }
                launches++;
                if (launches == mostLaunches) {
                    throw new CoachException(
                            ErrorCode.DATABASE_UNAVAILABLE,
                            "PostgreSQL in %s does not start: %s(more in %s)"
                                    .formatted(home.data(), problem, home.log()));
                }
                LOG.debug("PostgreSQL in {} did not start at attempt {}: {}", home.data(), launches, problem);
                pause();
            }
        }
    }

    private static void giveUpAfterPatience(long started, ServerProcess.Running running, PostgresHome home) {
        if (System.nanoTime() - started > PATIENCE.toNanos()) {
            throw new CoachException(
                    ErrorCode.DATABASE_UNAVAILABLE,
                    "PostgreSQL in %s does not answer for %d minutes. End its process %d, or delete %s if that is not PostgreSQL; see %s."
                            .formatted(
                                    home.data(), PATIENCE.toMinutes(), running.id(), home.processFile(), home.log()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CoachException(ErrorCode.INTERNAL, "interrupted while PostgreSQL was starting", interrupted);
        }
    }
}
