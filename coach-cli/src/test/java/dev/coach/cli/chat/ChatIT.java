package dev.coach.cli.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.adapters.testkit.PreparedData;
import dev.coach.cli.CommandRun;
import dev.coach.cli.Main;
import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.core.domain.CoacheeId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sessions on a real PostgreSQL, in a data folder that another process could share. */
class ChatIT {
    private static final String NURSE = "I am a nurse in Leeds.";

    @TempDir
    private Path folder = Path.of("");

    private EmbeddedPostgres kept;

    @BeforeEach
    void keepTheDatabaseRunning() {
        kept = EmbeddedPostgres.start(PreparedData.copyTo(folder.resolve("data")));
    }

    @AfterEach
    void leaveTheDatabase() {
        kept.close();
    }

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("COACH_DATA_DIR", folder.resolve("data").toString());
        environment.put("HOME", folder.toString());
        return environment;
    }

    private CommandRun coach(String input, String... arguments) {
        return CommandRun.with(environment(Map.of()), input, arguments);
    }

    private void createAccount(String email) {
        try (PostgresDatabase database =
                PostgresDatabase.open(kept.jdbcUrl(), kept.user(), kept.password(), 1, InstantSource.system())) {
            database.accounts().create(new Account(new CoacheeId(UUID.randomUUID()), email, "", Instant.EPOCH), "hash");
        }
    }

    private static List<String> events(CommandRun run) {
        return run.json().stream().map(line -> line.get("event").asString()).toList();
    }

    @Test
    void whatIsPipedInIsAnsweredNotedAndKept() {
        CommandRun chat = coach(NURSE + "\n\nI want to become a teacher.\n", "chat");

        assertThat(chat.code()).isEqualTo(ExitCode.OK);
        assertThat(chat.err()).isEmpty();
        assertThat(chat.out()).contains("noted current title: ").contains("“I am a nurse");

        CommandRun shown = coach("", "profile", "show", "--json");
        JsonNode title = shown.json().getFirst().get("values").get("current_title");
        assertThat(title.get("value").asString()).isEqualToIgnoringCase("nurse");
        assertThat(title.get("authority").asString()).isEqualTo("said");
        assertThat(NURSE).contains(title.get("evidence").get("quote").asString());

        assertThat(coach("", "profile", "show").out())
                .containsIgnoringCase("nurse")
                .contains("“I am a nurse");
        CommandRun one = coach("", "profile", "show", "--json", "--fields", "current_title,hobbies_of_aunt");
        assertThat(one.code()).isEqualTo(ExitCode.USAGE);
        assertThat(one.err()).contains("hobbies_of_aunt");
        assertThat(coach("", "profile", "show", "--json", "--fields", "current_title")
                        .json()
                        .getFirst()
                        .get("values")
                        .propertyNames())
                .containsExactly("current_title");
    }

    @Test
    void jsonShowsTheEventsOfTheTurnAndWhatWasNoted() {
        CommandRun run = coach("", "chat", "--json", "--no-stream", "--once", NURSE);

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(events(run)).startsWith("conversation", "started", "state", "delta", "completed", "noted");
        assertThat(run.json().get(2).get("question").get("text").asString()).isNotBlank();
    }

    @Test
    void goesOnWithTheLastOrANamedConversation() {
        String first = coach(NURSE, "chat", "--json")
                .json()
                .getFirst()
                .get("conversationId")
                .asString();
        String second = coach("Hello.", "chat", "--json")
                .json()
                .getFirst()
                .get("conversationId")
                .asString();

        assertThat(coach("More.", "chat", "-c", "--json")
                        .json()
                        .getFirst()
                        .get("conversationId")
                        .asString())
                .isEqualTo(second)
                .isNotEqualTo(first);
        CommandRun named = coach("More.", "chat", "--cid", first);
        assertThat(named.code()).isEqualTo(ExitCode.OK);
        assertThat(named.err()).contains(first);
        CommandRun unknown = coach("More.", "chat", "--cid", new UUID(0, 1).toString());
        assertThat(unknown.code()).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void theResultIsTheNewReplyAlone() {
        String first =
                coach("", "chat", "--once", NURSE).out().lines().findFirst().orElseThrow();

        assertThat(coach("", "chat", "-c", "--once", "I like my work.").out())
                .isNotBlank()
                .doesNotContain(first);
        assertThat(coach("I have two children.\n", "chat", "-c").out())
                .isNotBlank()
                .doesNotContain(first);
    }

    @Test
    void aReplyThatCannotBeWrittenIsAFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Console console = new Console(InputStream.nullInputStream(), full, err, "", false);

        int code = Main.run(console, environment(Map.of()), "chat", "--once", NURSE);

        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
        assertThat(coach("", "profile", "show").out()).containsIgnoringCase("nurse");
    }

    @Test
    void lookingInLeavesNoTrace() {
        coach("", "chat");

        assertThat(coach("Hi.", "chat", "-c").err()).isEmpty();
    }

    @Test
    void whatCannotBeAMessageLeavesNoConversation() {
        assertThat(coach("", "chat", "--once", "").code()).isEqualTo(ExitCode.USAGE);
        assertThat(coach("", "chat", "--once", "\u200b\ufeff").code()).isEqualTo(ExitCode.USAGE);
        assertThat(coach("", "chat", "--once", "x".repeat(20_001)).code()).isEqualTo(ExitCode.USAGE);
        CommandRun command = coach("/help me\n", "chat");
        assertThat(command.code()).isEqualTo(ExitCode.USAGE);
        assertThat(command.err()).contains("There is no command /help,");

        assertThat(coach("Hi.", "chat", "-c").err()).isEmpty();
    }

    @Test
    void severalPeopleMustSayWhoTheyAre() {
        createAccount("ann@example.org");
        assertThat(coach(NURSE, "chat").code()).isEqualTo(ExitCode.OK);
        createAccount("bob@example.org");

        CommandRun nobody = coach(NURSE, "chat");
        assertThat(nobody.code()).isEqualTo(ExitCode.USAGE);
        assertThat(nobody.err()).contains("--as", "ann@example.org", "bob@example.org");
        assertThat(coach("", "profile", "show", "--as", "Ann@example.org").out())
                .containsIgnoringCase("nurse");
        assertThat(coach("", "profile", "show", "--as", "bob@example.org").out())
                .doesNotContainIgnoringCase("nurse");
        assertThat(coach("", "chat", "--as", "eve@example.org").code()).isEqualTo(ExitCode.NOT_FOUND);
        CommandRun blank = coach("", "chat", "--as", "");
        assertThat(blank.code()).isEqualTo(ExitCode.USAGE);
        assertThat(blank.err()).contains("--as needs the e-mail address");
    }

    @Test
    void aMessageThatCannotBeTakenDoesNotEndTheSession() {
        CommandRun run = coach("x".repeat(20_001) + "\n" + NURSE + "\n", "chat");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("20,000");
        assertThat(run.out()).contains("noted current title: ");
        assertThat(coach("", "chat", "--once", " ").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aModelCannotSendControlCharactersToTheTerminal() throws IOException {
        try (StubModel model = new StubModel("\\u001b[31mred\\u0007 \\u009b2Jalert", true)) {
            CommandRun run = CommandRun.with(environment(model.settings()), NURSE, "chat");

            assertThat(run.out()).contains("red").contains("alert");
            assertThat(run.out().chars())
                    .noneMatch(character -> character == 0x1b || character == 7 || character == 0x9b);
        }
    }

    @Test
    void withoutItsModelTheGuidedCoachAnswersAndSaysSo() throws IOException {
        Map<String, String> gone;
        try (StubModel model = new StubModel("", true)) {
            gone = model.settings();
        }

        CommandRun run = CommandRun.with(environment(gone), NURSE, "chat", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(events(run)).contains("degraded", "delta", "completed");
    }

    @Test
    void aDatabaseThatIsGoneAsksToTryAgainLater() {
        CommandRun run = CommandRun.with(
                Map.of("COACH_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/coach", "HOME", folder.toString()),
                NURSE,
                "chat");

        assertThat(run.code()).isEqualTo(ExitCode.TRY_AGAIN_LATER);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("127.0.0.1:1");
    }
}
