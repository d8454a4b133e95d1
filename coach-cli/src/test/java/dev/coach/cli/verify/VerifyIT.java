package dev.coach.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.OnStoredProfile;
import dev.coach.cli.console.ExitCode;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VerifyIT extends OnStoredProfile {
    @Test
    void findsAColumnThatTheLedgerDoesNotGive() throws SQLException {
        stored.coach("profile", "set", "city=Leeds", "current_title=Nurse");
        assertThat(stored.coach("verify").code()).isEqualTo(ExitCode.OK);

        stored.execute("update coach.identity set city = 'Hull'");

        CommandRun differs = stored.coach("verify");
        assertThat(differs.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(differs.out())
                .contains("1 difference.", "city", "“Hull”", "“Leeds”")
                .doesNotContain("current_title");
        JsonNode difference = stored.coach("verify", "--json")
                .json()
                .getFirst()
                .get("differences")
                .get(0);
        assertThat(difference.get("target").asString()).isEqualTo("city");
        assertThat(difference.get("folded").asString()).isEqualTo("Leeds");
    }

    @Test
    void verifiesEverybodyOrTheOneThatIsNamed() {
        stored.createAccount("ada@example.org");
        stored.createAccount("bob@example.org");
        stored.coach("profile", "set", "city=Leeds", "--as", "ada@example.org");

        CommandRun all = stored.coach("verify", "--all");
        assertThat(all.code()).isEqualTo(ExitCode.OK);
        assertThat(all.out()).contains("ada@example.org: 1 observations", "bob@example.org: 0 observations");
        assertThat(stored.coach("verify", "--as", "bob@example.org").out()).doesNotContain("ada@");
        assertThat(stored.coach("verify").code()).isEqualTo(ExitCode.USAGE);
        assertThat(stored.coach("verify", "--as", "eve@example.org").code()).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void anEmptyDatabaseHasNothingToVerify() {
        assertThat(stored.coach("verify").out()).contains("no profile yet");
    }
}
