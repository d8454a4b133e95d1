package dev.coach.adapters.pdf;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.document.DocumentReading;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF in a Java process of its own: a hostile file can exhaust only that process, and a process can be stopped where a
 * thread cannot. The file's bytes go through its standard input, which then stays open as its life line; the answer comes
 * through its standard output.
 */
final class ReaderProcess {
    /** The exit code of a Java process that was told to end when its memory does. */
    private static final int OUT_OF_MEMORY = 3;

    /** The exit code of a process that the system killed, as it does when the machine has no memory left. */
    private static final int KILLED = 137;

    private final PdfLimits limits;
    private final List<String> command;

    ReaderProcess(PdfLimits limits) {
        this.limits = limits;
        this.command = List.of(
                javaCommand(),
                "-Xmx" + limits.maxHeapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                ReaderClassPath.asArgument(),
                ReaderProcessMain.class.getName());
    }

    DocumentReading read(byte[] pdf) {
        Process process = start();
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> deadline = CompletableFuture.runAsync(
                () -> {
                    // Before it is ended, as its death may be seen before this thread goes on.
                    late.set(true);
                    process.destroyForcibly();
                },
                afterMaxTime());
        try {
            Wire.Answer answer = exchange(process, pdf);
            if (answer == null) {
                process.waitFor();
                answer = Wire.Answer.of(deathOf(process.exitValue(), late.get()));
            }
            return answer.outcome() == Outcome.TEXT
                    ? new DocumentReading.Readable(answer.text())
                    : answer.outcome().unreadable(limits);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CoachException(ErrorCode.INTERNAL, "Reading the PDF was interrupted.", interrupted);
        } finally {
            deadline.cancel(false);
            process.destroyForcibly();
        }
    }

    /** The answer, or nothing when the process ended before it had given one. */
    private Wire.@Nullable Answer exchange(Process process, byte[] pdf) {
        try {
            // Closed only after the answer: the process ends itself when this stream does.
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            Wire.write(new Wire.Request(limits.maxPages(), limits.maxCharacters(), pdf), out);
            return Wire.readAnswer(new DataInputStream(new BufferedInputStream(process.getInputStream())));
        } catch (IOException ended) {
            return null;
        }
    }

    private static Outcome deathOf(int exitCode, boolean late) {
        if (late) {
            return Outcome.TOO_SLOW;
        }
        if (exitCode == OUT_OF_MEMORY || exitCode == KILLED) {
            return Outcome.TOO_COMPLEX;
        }
        throw new CoachException(
                ErrorCode.INTERNAL, "The process that reads PDF files ended with exit code %d.".formatted(exitCode));
    }

    private Process start() {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Keys and passwords are none of its business, and options meant for this process are not meant for that one.
        builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new CoachException(
                    ErrorCode.INTERNAL,
                    "The process that reads PDF files cannot be started: " + command.get(0),
                    failed);
        }
    }

    private Executor afterMaxTime() {
        return CompletableFuture.delayedExecutor(limits.maxTime().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String javaCommand() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        for (String name : List.of("java", "java.exe")) {
            if (Files.isExecutable(bin.resolve(name))) {
                return bin.resolve(name).toString();
            }
        }
        return ProcessHandle.current().info().command().orElse("java");
    }
}
