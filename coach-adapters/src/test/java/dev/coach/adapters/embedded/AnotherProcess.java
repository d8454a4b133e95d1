package dev.coach.adapters.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A second JVM that uses the embedded server of a folder until it is told to leave or dies. */
final class AnotherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private AnotherProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Its side: prints the address of the server, then waits for its input to end. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(Path.of(arguments[0])).closeOnExit();
        System.out.println(postgres.jdbcUrl());
        while (System.in.read() >= 0) {
            // waits for the end of the input
        }
        postgres.close();
    }

    static AnotherProcess on(Path dataDir) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new AnotherProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits until it uses the server. */
    String jdbcUrl() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the process ended without having started or attached");
        }
        return line;
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As Ctrl-C or {@code kill}. */
    void terminate() {
        process.destroy();
        awaitEnd();
    }

    /** Has it leave by itself, and waits until it has. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the process did not end within 60 seconds");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while a process was ending", interrupted);
        }
    }
}
