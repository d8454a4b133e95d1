package dev.coach.cli.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.cli.CommandRun;
import dev.coach.cli.Main;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.wiring.Wiring;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ConversationStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as a process feels it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
class InterruptIT {
    /** 128 and the number of the signal. */
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder = Path.of("");

    private Process start(Path output, Map<String, String> settings, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("COACH_"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("COACH_DATA_DIR", folder.resolve("data").toString());
        settings.put("HOME", folder.toString());
        return settings;
    }

    @Test
    void keepsWhatTheModelSaidSoFarAndLeavesNoDatabaseBehind() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        try (StubModel model = new StubModel("Half of an answ", false)) {
            Process chat = start(output, settings(model.settings()), "chat", "--json");
            OutputStream keyboard = chat.getOutputStream();
            keyboard.write("I am a nurse in Leeds.\n".getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.readString(output).contains("Half of an answ"));

            // As Ctrl-C, which a process that was started in the background may be told to ignore.
            chat.destroy();

            assertThat(chat.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(chat.exitValue()).isEqualTo(TERMINATED);
            assertThat(output)
                    .content()
                    .contains("\"event\":\"stopped\"")
                    .doesNotContain("\"event\":\"failed\"", "broke off", "went wrong");
        }
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            assertThat(files).noneMatch(file -> file.endsWith("postmaster.pid"));
        }
        CommandRun again = CommandRun.with(settings(Map.of()), "Hello again.", "chat", "-c");
        assertThat(again.code()).isEqualTo(ExitCode.OK);
        assertThat(again.err()).contains("I am a nurse in Leeds.");
        assertThat(wordsOfTheCoach()).hasSize(2).first().isEqualTo("Half of an answ");
    }

    /** Its messages of the only conversation. */
    private List<String> wordsOfTheCoach() {
        try (Wiring wiring = Wiring.open(settings(Map.of()))) {
            CoacheeId coachee = wiring.person(null).orElseThrow();
            ConversationStore conversations = wiring.coach().stores().conversations();
            Conversation only = conversations.list(coachee, 1).getFirst();
            return conversations.messages(coachee, only.id(), 0, 10).stream()
                    .filter(message -> message.speaker() == Speaker.COACH)
                    .map(Message::text)
                    .toList();
        }
    }
}
