package dev.coach.it;

import dev.coach.adapters.testkit.PreparedData;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One data folder and database with the ports of one server on them. */
record Installation(Path folder, TestDatabase.Running database, int port, int adminPort) implements AutoCloseable {
    static Installation in(Path folder) {
        return in(folder, TestDatabase.EMBEDDED);
    }

    /** In an empty folder; PostgreSQL is there as the first start of it leaves it. */
    static Installation in(Path folder, TestDatabase database) {
        if (database == TestDatabase.EMBEDDED) {
            PreparedData.copyTo(folder.resolve("data"));
        }
        return asItIs(folder, database);
    }

    /** On what is in the folder; when that is nothing, the first start is part of the test. */
    static Installation asItIs(Path folder, TestDatabase database) {
        return new Installation(folder, database.start(), CoachProcess.freePort(), CoachProcess.freePort());
    }

    /** The same data folder and database, with the ports of a further server; closed before this one. */
    Installation another() {
        TestDatabase.Running same = new TestDatabase.Running(database.settings(), () -> {});
        return new Installation(folder, same, CoachProcess.freePort(), CoachProcess.freePort());
    }

    CoachProcess startServer(Map<String, String> more) {
        return launch("dev.coach.server.CoachServer", more).awaitReady(adminPort);
    }

    /** Starts a server, or another program, and does not wait for it. */
    CoachProcess launch(String mainClass, Map<String, String> more, String... arguments) {
        return CoachProcess.start(
                mainClass, settings(port, adminPort, more), folder.resolve("server-" + port + ".log"), arguments);
    }

    CoachProcess startWorker(Map<String, String> more) {
        int workerAdminPort = CoachProcess.freePort();
        return CoachProcess.start(
                        "dev.coach.jobs.CoachJobs",
                        settings(CoachProcess.freePort(), workerAdminPort, more),
                        folder.resolve("jobs.log"))
                .awaitReady(workerAdminPort);
    }

    CoachClient client() {
        return new CoachClient(port);
    }

    /** A client that calls from an address of its own: who signs up may do so only so often from one. */
    CoachClient clientFrom(InetAddress address) {
        return new CoachClient(port, address);
    }

    private Map<String, String> settings(int httpPort, int httpAdminPort, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "COACH_DATA_DIR", folder.resolve("data").toString(),
                "COACH_PORT", Integer.toString(httpPort),
                "COACH_ADMIN_PORT", Integer.toString(httpAdminPort)));
        settings.putAll(database.settings());
        settings.putAll(more);
        return settings;
    }

    @Override
    public void close() {
        database.close();
    }
}
