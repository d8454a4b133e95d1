package dev.coach.cli;

import dev.coach.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command line did, run in this process with streams that are no terminal.
 *
 * @param out what it wrote as its result
 * @param err what else it had to say
 */
public record CommandRun(int code, String out, String err) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Runs it with nothing configured and nothing to read. */
    public static CommandRun of(String... arguments) {
        return with(Map.of(), "", arguments);
    }

    public static CommandRun with(Map<String, String> environment, String input, String... arguments) {
        return with(environment, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    public static CommandRun with(Map<String, String> environment, byte[] input, String... arguments) {
        return run(environment, input, "", arguments);
    }

    /** Runs it as if a person at a terminal typed the input; what it writes goes to no terminal. */
    static CommandRun typing(Map<String, String> environment, String typed, String... arguments) {
        return run(environment, typed.getBytes(StandardCharsets.UTF_8), "i", arguments);
    }

    private static CommandRun run(
            Map<String, String> environment, byte[] input, String terminals, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(input), out, err, terminals, false);
        int code = Main.run(console, environment, arguments);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs it with its result going elsewhere. */
    static CommandRun into(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), out, err, "", false);
        int code = Main.run(console, Map.of(), arguments);
        return new CommandRun(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** The result as JSON Lines. */
    public List<JsonNode> json() {
        return out.lines().map(JSON::readTree).toList();
    }
}
