package dev.coach.cli;

import dev.coach.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Runs what people run, once, in a data folder of its own: {@code make build} records which classes that needs and packs them
 * into the archive that the terminal starts from.
 */
public final class Rehearsal {
    private static final String SAID = "I have been a nurse in Leeds for six years and want to become a teacher.";
    private static final String CONVERSATION =
            "{\"id\":\"1\",\"turns\":[{\"role\":\"user\",\"text\":\"" + SAID + "\"}]}";

    private Rehearsal() {}

    /** @param arguments the data folder */
    public static void main(String[] arguments) {
        Map<String, String> environment = Map.of("COACH_DATA_DIR", arguments[0], "HOME", arguments[0]);
        run(environment, "", "--help");
        run(environment, CONVERSATION, "extract", "--json", "-");
        run(environment, CONVERSATION, "extract", "-");
        run(environment, SAID, "chat");
        run(environment, "", "profile", "show");
        run(environment, "", "profile", "show", "--json");
    }

    private static void run(Map<String, String> environment, String input, String... command) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(in, OutputStream.nullOutputStream(), System.err, "", false);
        Main.run(console, environment, command);
    }
}
