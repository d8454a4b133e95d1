package dev.coach.cli;

import dev.coach.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs what people run, once, in a folder of its own: {@code make build} records which classes that needs and packs them into
 * the cache that the terminal starts from. Where no database can be started, the cache just knows less.
 */
public final class Rehearsal {
    private static final String SAID = "I have been a nurse in Leeds for six years and want to become a teacher.";
    private static final String CONVERSATION =
            "{\"id\":\"1\",\"turns\":[{\"role\":\"user\",\"text\":\"" + SAID + "\"}]}";

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("coach-rehearsal-");
        try {
            Map<String, String> environment = Map.of("COACH_DATA_DIR", folder.toString(), "HOME", folder.toString());
            run(environment, "", "--help");
            run(environment, CONVERSATION, "extract", "--json", "-");
            run(environment, CONVERSATION, "extract", "-");
            run(environment, SAID, "chat");
            run(environment, "", "profile", "show");
            run(environment, "", "profile", "show", "--json");
        } finally {
            delete(folder);
        }
    }

    private static void run(Map<String, String> environment, String input, String... command) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(in, OutputStream.nullOutputStream(), System.err, "", false);
        Main.run(console, environment, command);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException inUse) {
                    throw new UncheckedIOException(inUse);
                }
            });
        }
    }
}
