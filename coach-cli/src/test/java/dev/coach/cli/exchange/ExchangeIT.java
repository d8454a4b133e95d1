package dev.coach.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.OnStoredProfile;
import dev.coach.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExchangeIT extends OnStoredProfile {
    private static final String RESUME = """
            {"basics": {"name": "Ada Byron", "email": "ada@example.org"},
             "work": [{"name": "Acme", "position": "Cook", "startDate": "2015", "endDate": "2019-05"}]}
            """;
    private static final String BROKEN = """
            {"basics": {"name": "Ada Byron", "email": "nowhere"},
             "work": [{"name": "Acme", "position": "Cook", "startDate": "soon"}]}
            """;

    private CommandRun importing(String content, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "import";
        arguments[1] = "-";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return stored.reading(content.getBytes(StandardCharsets.UTF_8), arguments);
    }

    @Test
    void importsAResumeOnceAndKnowsItAgain() {
        CommandRun first = importing(RESUME);
        assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.OK);
        assertThat(first.out()).startsWith("JSON Resume: ").contains("positions");
        assertThat(stored.coach("profile", "show").out()).contains("Ada Byron", "Acme", "May 2019");
        assertThat(importing(RESUME).out()).contains("nothing new");
        assertThat(stored.coach("verify").code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void namesWhatIsWrongWithItsPlaceAndImportsNothingUnlessAsked() {
        CommandRun refused = importing(BROKEN, "--json");
        assertThat(refused.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(refused.err()).contains("/work/0/startDate", "/basics/email");
        assertThat(refused.json().getFirst().get("status").asString()).isEqualTo("refused");
        assertThat(refused.json().getFirst().get("problems")).hasSize(2);
        assertThat(stored.coach("profile", "show").out()).contains("Nothing is known");

        CommandRun kept = importing(BROKEN, "--keep-good-part");
        assertThat(kept.code()).isEqualTo(ExitCode.OK);
        assertThat(kept.err()).contains("/work/0/startDate");
        assertThat(stored.coach("profile", "show").out()).contains("Ada Byron", "Acme");
    }

    @Test
    void takesAnImportBackInOneStepAndBringsItBack() {
        stored.coach("profile", "set", "current_title", "Head", "chef");
        CommandRun first = importing(RESUME, "--json");
        String batch = first.json().getFirst().get("batch").asString();
        assertThat(stored.coach("profile", "batches").out()).contains("JSON Resume", batch);

        CommandRun undone = stored.coach("profile", "batches", "--undo", batch.substring(28));
        assertThat(undone.code()).as(undone.err()).isEqualTo(ExitCode.OK);
        assertThat(stored.coach("profile", "show").out()).contains("Head chef").doesNotContain("Acme", "Ada");
        assertThat(stored.coach("verify").code()).isEqualTo(ExitCode.OK);

        String undo = stored.coach("profile", "batches", "--json")
                .json()
                .getFirst()
                .at("/items/0/batch")
                .asString();
        stored.coach("profile", "batches", "--undo", undo);
        assertThat(stored.coach("profile", "show").out()).contains("Head chef", "Acme", "Ada Byron");
        assertThat(stored.coach("profile", "batches", "--undo", "nonsense").code())
                .isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void theArchiveComesBackAsItWas() {
        importing(RESUME);
        stored.coach("profile", "set", "current_title", "Head", "chef");
        String archive = folder.resolve("me.zip").toString();
        assertThat(stored.coach("export", archive).code()).isEqualTo(ExitCode.OK);

        stored.createAccount("second@example.org");
        CommandRun imported = stored.coach("import", archive, "--as", "second@example.org");
        assertThat(imported.code()).as(imported.err()).isEqualTo(ExitCode.OK);
        String[] show = {"profile", "show", "--as", "second@example.org"};
        assertThat(stored.coach(show).out())
                .isEqualTo(stored.coach("profile", "show", "--as", "local@localhost")
                        .out());
    }

    @Test
    void writesAReportForPeopleAndNoFileTwice() throws IOException {
        importing(RESUME);
        stored.coach("profile", "set", "current_base_pay", "45k", "*euros*", "a", "year");
        stored.coach("profile", "set", "current_base_pay", "45k euros a year");
        Path report = folder.resolve("me.md");

        assertThat(stored.coach("export", report.toString()).code()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(report))
                .startsWith("# Career profile\n")
                .contains(
                        "## Pay\n\n- **Current base pay**: 45,000 EUR a year  \n  “45k euros a year” (corrected in the profile, ")
                .contains("### Cook, Acme\n\n- **Title**: Cook  \n  “Cook” (in resume.json, /work/0, ");
        CommandRun again = stored.coach("export", report.toString());
        assertThat(again.code()).isEqualTo(ExitCode.CONFLICT);
        assertThat(again.err()).contains("--force");
        assertThat(stored.coach("export", report.toString(), "--force").code()).isEqualTo(ExitCode.OK);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".coach-"));
        }
    }

    @Test
    void writesAResumeToTheStandardOutput() {
        importing(RESUME);
        CommandRun exported = stored.coach("export", "-", "--format", "json-resume");

        assertThat(exported.code()).isEqualTo(ExitCode.OK);
        assertThat(exported.out()).contains("\"Ada Byron\"", "2019-05");
        assertThat(stored.coach("export", "-").code()).isEqualTo(ExitCode.USAGE);
        assertThat(stored.coach("export", "-", "--format", "odt").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void saysWhyAFileIsNoneOfThem() {
        assertThat(importing("hello").err()).contains("neither JSON Resume");
        assertThat(importing("%PDF-1.7").err()).contains("coach extract");
        assertThat(importing("").code()).isEqualTo(ExitCode.USAGE);
        assertThat(stored.coach("import", folder.resolve("no.json").toString()).code())
                .isEqualTo(ExitCode.NOT_FOUND);
        assertThat(stored.coach("import", folder.toString()).err()).contains("is a folder");
        assertThat(importing(RESUME, "--format", "odt").err()).contains("There is no format odt");
    }
}
