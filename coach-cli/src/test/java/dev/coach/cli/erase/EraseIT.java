package dev.coach.cli.erase;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.OnStoredProfile;
import dev.coach.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EraseIT extends OnStoredProfile {
    private static final String WORD = "Zyxomma";
    private static final PathMatcher DATABASE = FileSystems.getDefault().getPathMatcher("glob:data/postgres/*/data/**");

    @Test
    void leavesNoWordAndNoIdInAnyTableAndAnyFile() throws SQLException, IOException {
        stored.reading(("I work as a nurse at " + WORD + " in Leeds.").getBytes(UTF_8), "chat");
        leaveATurnToTheBackground();
        stored.coach("profile", "set", "current_employer=" + WORD, "career_goal_long=Leave " + WORD);
        String id = stored.query("select coachee_id from coach.account").getFirst();
        assertThat(tablesWith(WORD)).contains("coach.message", "coach.observation", "coach.current_situation");
        assertThat(tablesWith(id)).contains("coach.account", "coach.turn", "jobs.jobrunr_jobs");

        CommandRun erased = stored.coach("erase", "--yes");

        assertThat(erased.code()).isEqualTo(ExitCode.OK);
        assertThat(erased.out()).startsWith("Erased local@localhost with 1 conversation, ");
        assertThat(tablesWith(WORD)).isEmpty();
        assertThat(tablesWith(id)).isEmpty();
        assertThat(filesWith(WORD)).isEmpty();
        assertThat(filesWith(id)).isEmpty();
        assertThat(stored.coach("profile", "show").out()).doesNotContain(WORD);
    }

    /** As a process that dies during a turn does; the next turn of the conversation has its message read by a job. */
    private void leaveATurnToTheBackground() throws SQLException {
        assertThat(stored.query("""
                        update coach.turn set status = 'running', leased_until = started_at, reply_id = null, ended_at = null
                        returning turn_id""")).hasSize(1);
        stored.reading("I live in Leeds.".getBytes(UTF_8), "chat", "-c");
    }

    @Test
    void doesNothingWithoutAWordOfThePerson() {
        stored.coach("profile", "set", "city=Leeds");

        CommandRun refused = stored.coach("erase");

        assertThat(refused.code()).isEqualTo(ExitCode.NOT_ALLOWED);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("local@localhost", "1 observation ", "--yes");
        CommandRun mistyped = stored.answering("yes", "erase");
        assertThat(mistyped.code()).isEqualTo(ExitCode.NOT_ALLOWED);
        assertThat(mistyped.err()).contains("coach export", "Type local@localhost", "Nothing was erased.");
        assertThat(stored.coach("profile", "show").out()).contains("Leeds");

        assertThat(stored.answering("LOCAL@localhost", "erase").code()).isEqualTo(ExitCode.OK);
        assertThat(stored.coach("profile", "show").out()).doesNotContain("Leeds");
    }

    @Test
    void erasesTheOneThatIsNamedAndNobodyElse() {
        stored.createAccount("ada@example.org");
        stored.createAccount("bob@example.org");
        stored.coach("profile", "set", "city=Leeds", "--as", "ada@example.org");
        stored.coach("profile", "set", "city=Hull", "--as", "bob@example.org");

        assertThat(stored.coach("erase", "--yes").code()).isEqualTo(ExitCode.USAGE);
        assertThat(stored.coach("erase", "--yes", "--as", "eve@example.org").code())
                .isEqualTo(ExitCode.NOT_FOUND);
        JsonNode erased = stored.coach("erase", "--yes", "--json", "--as", "ada@example.org")
                .json()
                .getFirst();

        assertThat(erased.toString())
                .isEqualTo(
                        "{\"erased\":true,\"account\":\"ada@example.org\",\"conversations\":0,\"observations\":1,\"documents\":0}");
        assertThat(stored.coach("profile", "show").out()).contains("Hull");
    }

    @Test
    void anEmptyDatabaseHasNothingToErase() {
        assertThat(stored.coach("erase", "--yes").out()).contains("nothing to erase");
        assertThat(stored.coach("erase", "--json").json()).hasToString("[{\"erased\":false}]");
    }

    /** The tables, also those of background jobs, that hold this text in any column. */
    private List<String> tablesWith(String text) throws SQLException {
        return stored.query("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema in ('coach', 'jobs') and table_type = 'BASE TABLE'
                    and cast(query_to_xml(format('select * from %%I.%%I', table_schema, table_name), true, false, '') as text)
                        like '%%%s%%'
                """.formatted(text));
    }

    /** Files of the data folder, but for those of the database itself, which overwrites what was freed in its own time. */
    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !DATABASE.matches(folder.relativize(file)))
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }
}
