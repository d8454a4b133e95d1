package dev.coach.adapters.embedded;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the programs of one home: creates its data, starts and stops its server. */
final class Server {
    static final String USER = "coach";
    private static final long LOG_LIMIT = 5_000_000;

    private final PostgresHome home;
    private final Binaries binaries;
    private @Nullable RunAs account;

    Server(PostgresHome home, Binaries binaries) {
        this.home = home;
        this.binaries = binaries;
    }

    /**
     * Starts the server, after unpacking it and creating its data where that has not happened yet. Recovers what a killed
     * server had not written to its tables.
     *
     * @return why it did not start; empty when it did
     */
    String start() throws IOException {
        binaries.removeLeftOvers(home);
        binaries.unpack(home);
        if (!Files.exists(home.data())) {
            createData();
        }
        ServerSettings.write(home);
        if (Files.exists(home.log()) && Files.size(home.log()) > LOG_LIMIT) {
            PrivateFiles.publish(home.log(), home.log().resolveSibling("server.log.old"));
        }
        account().own(home.parent());
        long before = Files.exists(home.log()) ? Files.size(home.log()) : 0;
        Outcome outcome = run(
                "pg_ctl",
                "start",
                "-D",
                home.data().toString(),
                "-l",
                home.log().toString(),
                "-w",
                "-t",
                "300",
                "-s");
        return outcome.ok() ? "" : outcome.output() + logAfter(before);
    }

    /** Stops the server: running statements are cut, nothing that was committed is lost. */
    void stop() throws IOException {
        Outcome outcome = run("pg_ctl", "stop", "-D", home.data().toString(), "-m", "fast", "-w", "-t", "60", "-s");
        if (!outcome.ok()) {
            outcome = run("pg_ctl", "stop", "-D", home.data().toString(), "-m", "immediate", "-w", "-t", "30", "-s");
        }
        if (!outcome.ok() && ServerProcess.of(home) instanceof ServerProcess.Running) {
            throw new CoachException(
                    ErrorCode.INTERNAL, "PostgreSQL in " + home.data() + " does not stop: " + outcome.output());
        }
    }

    private void createData() throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        PrivateFiles.write(
                home.password(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        Path fresh = PrivateFiles.createFolderBeside(home.data());
        account().own(home.parent());
        Outcome outcome = run(
                "initdb",
                "-D",
                fresh.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + home.password(),
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--encoding=UTF8");
        if (!outcome.ok()) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE,
                    "PostgreSQL could not create its files in %s: %s".formatted(home.folder(), outcome.output()));
        }
        PrivateFiles.publish(fresh, home.data());
    }

    private Outcome run(String program, String... arguments) throws IOException {
        // A file takes the output, because a server that starts would keep a pipe open for as long as it runs.
        Path output = Files.createTempFile(home.folder(), program + ".new-", ".out");
        List<String> command = new ArrayList<>(account().prefix());
        command.add(binaries.folderIn(home).resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ok = await(process, program) == 0;
            return new Outcome(ok, lastLines(new String(read(output), StandardCharsets.UTF_8)));
        } finally {
            Files.delete(output);
        }
    }

    /**
     * Waits for a program to end, also when this thread is interrupted: initdb is told to break off, which it does at once, and
     * pg_ctl may end, because only then is it known whether there is a server to stop.
     */
    private static int await(Process process, String program) {
        boolean interrupted = false;
        while (true) {
            try {
                int status = process.waitFor();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return status;
            } catch (InterruptedException toldToStop) {
                interrupted = true;
                if (program.equals("initdb")) {
                    process.destroy();
                }
            }
        }
    }

    /** Found out when it is first needed: a process that only attaches never runs a program. */
    private RunAs account() throws IOException {
        if (account == null) {
            account = RunAs.forHome(home);
        }
        return account;
    }

    private String logAfter(long position) throws IOException {
        if (!Files.exists(home.log())) {
            return "";
        }
        byte[] all = read(home.log());
        int from = (int) Math.min(position, all.length);
        return lastLines(new String(all, from, all.length - from, StandardCharsets.UTF_8));
    }

    /** Also for an interrupted thread, unlike {@link Files#readAllBytes}. */
    private static byte[] read(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }

    private static String lastLines(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()))
                .concat(lines.isEmpty() ? "" : "\n");
    }

    private record Outcome(boolean ok, String output) {}
}
