package dev.coach.cli.doctor;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.pdf.PdfDocuments;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.document.DocumentReading;
import dev.coach.jobs.RunningServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Objects;

/** The checks that look at this machine. */
final class Checks {
    private static final long MEGABYTE = 1 << 20;

    private Checks() {}

    static Finding java() {
        String version = "Java " + Runtime.version() + " in " + System.getProperty("java.home");
        return Runtime.version().feature() >= 25
                ? Finding.ok(version)
                : Finding.warn(version, "It works; with Java 25 or newer the terminal starts in half the time.");
    }

    static Finding dataFolder(CoachConfig config) {
        Path folder = config.dataDir();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "doctor-", ".tmp"));
            return Finding.ok(folder + " can be written");
        } catch (IOException failure) {
            return Finding.fail(
                    "%s cannot be written (%s)"
                            .formatted(folder, failure.getClass().getSimpleName()),
                    "Let the user %s write there, or set COACH_DATA_DIR to another folder."
                            .formatted(System.getProperty("user.name")));
        }
    }

    static Finding diskSpace(CoachConfig config) {
        Path folder = config.dataDir();
        while (folder.getParent() != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.getTotalSpace() == 0) {
                return Finding.fail(
                        "Nothing can be stored at %s".formatted(folder), "Set COACH_DATA_DIR to a folder on a disk.");
            }
            long free = disk.getUsableSpace() / MEGABYTE;
            String detail = "%,d MB free at %s".formatted(free, folder);
            if (free < 200) {
                return Finding.fail(detail, "Make room: the database stops when the disk is full.");
            }
            return free < 1024
                    ? Finding.warn(detail, "Make room soon: a busy database needs some GB.")
                    : Finding.ok(detail);
        } catch (IOException failure) {
            return Finding.warn(
                    "How much room there is at %s cannot be found out".formatted(folder), "Look with 'df -h'.");
        }
    }

    /** Starts the embedded server or attaches to it, as every command does, and leaves it. */
    static Finding database(CoachConfig config) {
        if (config.databaseUrl() == null && dataFolder(config).status() == Finding.Status.FAIL) {
            return Finding.fail(
                    "The embedded PostgreSQL needs the folder %s, which cannot be used".formatted(config.dataDir()),
                    "Set COACH_DATA_DIR to a folder that can be written.");
        }
        try {
            if (config.databaseUrl() != null) {
                PostgresDatabase.open(config.databaseUrl().reveal(), null, null, 1, InstantSource.system())
                        .close();
                return Finding.ok("The PostgreSQL of COACH_DATABASE_URL answers, and its tables are up to date");
            }
            try (EmbeddedPostgres embedded = EmbeddedPostgres.start(config.dataDir())) {
                PostgresDatabase.open(
                                embedded.jdbcUrl(), embedded.user(), embedded.password(), 1, InstantSource.system())
                        .close();
                return Finding.ok("The embedded PostgreSQL in %s answers".formatted(config.dataDir()));
            }
        } catch (CoachException failure) {
            return Finding.fail(
                    failure.forOperator(),
                    config.databaseUrl() == null
                            ? "Look into the server.log in the folder postgres of the data folder."
                            : "Check COACH_DATABASE_URL, and that the database runs; 15 is the oldest that will do.");
        }
    }

    static Finding port(CoachConfig config) {
        String address = config.host() + ":" + config.port();
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(config.host(), config.port()));
            return Finding.ok(address + " is free for the server");
        } catch (IOException taken) {
            return RunningServer.answersAt(config.host(), config.port())
                    ? Finding.ok("Coach answers at http://" + address)
                    : Finding.fail(
                            "Another program uses " + address, "End that program, or set COACH_PORT to another port.");
        }
    }

    /** Reads a sample in the process that reads PDF files. */
    static Finding pdf() {
        try (InputStream sample = Checks.class.getResourceAsStream("sample.pdf")) {
            Path file = Files.createTempFile("coach-doctor-", ".pdf");
            try {
                Files.copy(Objects.requireNonNull(sample), file, StandardCopyOption.REPLACE_EXISTING);
                return switch (PdfDocuments.create().read(file, "sample.pdf")) {
                    case DocumentReading.Readable readable -> Finding.ok("PDF files can be read");
                    case DocumentReading.Unreadable(var reason, String message) ->
                        Finding.fail("A PDF that is well cannot be read: " + message, ADVICE_FOR_PDF);
                };
            } finally {
                Files.delete(file);
            }
        } catch (IOException | CoachException failure) {
            return Finding.fail("PDF files cannot be read: " + failure.getMessage(), ADVICE_FOR_PDF);
        }
    }

    private static final String ADVICE_FOR_PDF =
            "Check that there are 300 MB of memory free, and that the folder for temporary files can be written.";
}
