package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.Main;
import dev.coach.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The terminal beside a running server, on the same data folder. */
class TerminalAndServerIT {
    private static final String MESSAGE =
            "I work as a nurse at St. Mary's Hospital in Leeds. I want to become a data engineer.";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private int port = 7070;

    @Test
    void aSessionInTheTerminalShowsUpInTheBrowserAndTheOtherWayRound() {
        Installation installation = Installation.in(folder);
        try (CoachProcess server = installation.startServer(Map.of());
                CoachClient sam = installation.client()) {
            sam.signUp("sam@example.org");

            List<String> events = terminal(MESSAGE, "chat", "--json");

            JsonNode conversation = sam.get("/conversations").get("items").get(0);
            assertThat(JSON.readTree(events.getFirst()).get("conversationId").asString())
                    .isEqualTo(conversation.get("id").asString());
            assertThat(MESSAGE).startsWith(conversation.get("title").asString().replaceAll("…$", ""));

            sam.say(conversation.get("id").asString(), "I have a degree in nursing.");

            assertThat(terminal("Hello again.", "chat", "-c")).isNotEmpty();
            assertThat(sam.get("/conversations/" + conversation.get("id").asString() + "/messages")
                            .get("items")
                            .size())
                    .isEqualTo(6);
            assertThat(server.isAlive()).isTrue();
        }
    }

    @Test
    void whatWasSaidInTheTerminalFirstIsThereAfterSignUp() {
        terminal(MESSAGE, "chat");
        Installation installation = Installation.asItIs(folder, TestDatabase.EMBEDDED);
        try (CoachProcess server = installation.startServer(Map.of());
                CoachClient sam = installation.client()) {
            sam.signUp("sam@example.org");

            assertThat(sam.get("/conversations").get("items").size()).isEqualTo(1);
            assertThat(JSON.readTree(terminal("", "profile", "show", "--json").getFirst()))
                    .isEqualTo(sam.get("/profile"));
            assertThat(server.isAlive()).isTrue();
        }
    }

    @Test
    void bothShowTheSameProfileInTheSameForm() {
        Installation installation = Installation.in(folder);
        try (CoachProcess server = installation.startServer(Map.of());
                CoachClient sam = installation.client()) {
            sam.signUp("sam@example.org");
            terminal(MESSAGE, "chat");

            assertThat(JSON.readTree(terminal("", "profile", "show", "--json").getFirst()))
                    .isEqualTo(sam.get("/profile"));
            assertThat(JSON.readTree(terminal("", "profile", "show", "--json", "--fields", "positions,current_title")
                            .getFirst()))
                    .isEqualTo(sam.get("/profile?fields=positions,current_title"));
            assertThat(server.isAlive()).isTrue();
        }
    }

    @Test
    void doctorKnowsTheServerThatUsesThePort() {
        Installation installation = Installation.in(folder);
        try (CoachProcess server = installation.startServer(Map.of())) {
            port = installation.port();

            assertThat(terminal("", "doctor")).anyMatch(line -> line.contains("Coach answers at"));
            assertThat(server.isAlive()).isTrue();
        }
    }

    /** What a command prints, line by line. */
    private List<String> terminal(String input, String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, "", false);
        Map<String, String> environment = Map.of(
                "COACH_DATA_DIR",
                folder.resolve("data").toString(),
                "COACH_PORT",
                Integer.toString(port),
                "HOME",
                folder.toString());
        int code = Main.run(console, environment, command);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
