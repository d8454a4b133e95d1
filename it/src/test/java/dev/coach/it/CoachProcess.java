package dev.coach.it;

import dev.coach.cli.Main;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A process of Coach with a Java virtual machine of its own. Closing it ends it as Ctrl-C does. */
final class CoachProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);
    private static final int LOWEST_PORT = 20_000;
    private static final int PORTS_OF_A_FORK = 1_500;
    private static final int FORKS = 8;
    private static final int FORK = Integer.getInteger("fork", 0);
    private static final AtomicInteger PORTS = new AtomicInteger(new Random().nextInt(PORTS_OF_A_FORK));

    private final Process process;
    private final Path log;

    private CoachProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a main class of Coach.
     *
     * @param settings what stands in its environment besides what this process has
     * @param log where its output goes
     */
    static CoachProcess start(String mainClass, Map<String, String> settings, Path log, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                // As bin/coach-server has it.
                "-XX:-G1UseAdaptiveIHOP",
                "-XX:InitiatingHeapOccupancyPercent=70",
                "-cp",
                classPath(mainClass),
                mainClass));
        command.addAll(List.of(arguments));
        // Compiled as this process is: quickly in tests, thoroughly in benchmarks.
        command.addAll(
                1,
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> option.startsWith("-XX:"))
                        .toList());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("COACH_"));
        builder.environment().putAll(settings);
        try {
            return new CoachProcess(builder.start(), log);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What this process has; the terminal, which would have a server log next to nothing, is left out unless it is what starts. */
    private static String classPath(String mainClass) {
        Path terminal = Path.of(URI.create(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> mainClass.equals(Main.class.getName())
                        || !Path.of(entry).equals(terminal))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until the admin port says that it is ready. */
    CoachProcess awaitReady(int adminPort) {
        Awaitility.await("ready at " + adminPort)
                .atMost(START)
                .failFast("the process ended; its output is in " + log, () -> !process.isAlive())
                .until(() -> health(adminPort, "/readyz") == 200);
        return this;
    }

    /** Waits until it serves, whatever its worker does, or has died. */
    boolean servesBeforeItDies(int adminPort) {
        Awaitility.await("alive at " + adminPort + ", or dead")
                .atMost(START)
                .until(() -> !process.isAlive() || health(adminPort, "/livez") == 200);
        return process.isAlive();
    }

    /** Waits for its end, and how it ended. */
    int awaitEnd(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it did not end within %s:%n%s".formatted(atMost, output()));
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Ends it without warning, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** What the operating system calls it. */
    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it did not stop within 40 seconds:\n" + output());
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A port that nobody takes until the process that is told to listens there: below those that systems give to connections,
     * another one each time, and of every few one for each fork of the build.
     */
    static int freePort() {
        while (true) {
            int port = LOWEST_PORT + PORTS.getAndIncrement() % PORTS_OF_A_FORK * FORKS + FORK % FORKS;
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
    }

    /** The status of a path of the admin port, or 0 while nothing answers. */
    static int health(int adminPort, String path) {
        return status(URI.create("http://127.0.0.1:" + adminPort + path));
    }

    /** The status, or 0 while nothing answers. */
    private static int status(URI uri) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(uri)
                                    .timeout(Duration.ofSeconds(2))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
