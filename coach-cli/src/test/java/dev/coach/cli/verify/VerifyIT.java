package dev.coach.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.OnStoredProfile;
import dev.coach.cli.console.ExitCode;
import java.sql.SQLException;
import java.util.List;
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
    void namesAValueThatNothingTellsTheOriginOfAndGoesOnWithTheOthers() throws SQLException {
        stored.createAccount("ada@example.org");
        stored.createAccount("bob@example.org");
        for (String account : List.of("ada@example.org", "bob@example.org")) {
            stored.coach("profile", "set", "city=Leeds", "--as", account);
        }
        stored.execute("""
                insert into coach.goals (coachee_id, target_role)
                select coachee_id, 'HACKROLE' from coach.account where email = 'ada@example.org'
                """);
        stored.execute("""
                insert into coach.skills (coachee_id, item_id, ordinal, name)
                select coachee_id, gen_random_uuid(), 7, 'Hacking' from coach.account where email = 'ada@example.org'
                """);

        CommandRun all = stored.coach("verify", "--all");
        assertThat(all.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(all.out())
                .contains("ada@example.org: 2 differences", "target_role, origin", ".name, origin")
                .contains("bob@example.org: ");
        assertThat(stored.coach("profile", "show", "--as", "ada@example.org").out())
                .contains("Leeds")
                .doesNotContain("HACKROLE", "Hacking");
    }

    @Test
    void saysWhatDiffersOfTwoValuesThatLookAlike() throws SQLException {
        stored.coach("profile", "set", "city=Leeds");
        stored.execute("update coach.provenance set quote = 'Hull', confidence = 0.25 where attribute = 'city'");

        assertThat(stored.coach("verify").out())
                .contains("another confidence (“0.25”, by the ledger “", "quote (“Hull”, by the ledger “Leeds”)");
        JsonNode parts = stored.coach("verify", "--json")
                .json()
                .getFirst()
                .get("differences")
                .get(0)
                .get("parts");
        assertThat(parts.valueStream().map(JsonNode::asString)).containsExactly("confidence", "quote");
    }

    @Test
    void findsAnObservationThatWasChangedAlthoughTheProfileNoLongerGoesByIt() throws SQLException {
        stored.coach("profile", "set", "city=Hull");
        stored.coach("profile", "set", "city=Leeds", "current_title=Nurse");

        stored.execute("update coach.observation set quote = 'York' where value = 'Hull'");

        assertThat(stored.coach("verify").code()).isEqualTo(ExitCode.FAILURE);
        assertThat(stored.coach("verify").out())
                .contains("city, record: an observation about it is not what was recorded")
                .doesNotContain("current_title");
    }

    @Test
    void findsAnObservationThatIsGoneAlthoughTheProfileNoLongerGoesByIt() throws SQLException {
        stored.coach("profile", "set", "city=Hull");
        stored.coach("profile", "set", "city=Leeds");

        stored.execute("delete from coach.observation where value = 'Hull'");

        assertThat(stored.coach("verify").out()).contains("1 of its observations are gone");
        assertThat(stored.coach("verify", "--json")
                        .json()
                        .getFirst()
                        .get("lost")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void findsRowsThatBelongToNothing() throws SQLException {
        stored.coach("profile", "set", "city=Leeds");
        stored.execute("""
                insert into coach.provenance (coachee_id, attribute, status, observation_id, confidence, authority, source, quote,
                    observed_at, extracted_at)
                select coachee_id, 'region', status, observation_id, confidence, authority, source, quote, observed_at,
                    extracted_at from coach.provenance
                """);
        stored.execute("""
                insert into coach.skills (coachee_id, item_id, ordinal)
                select coachee_id, gen_random_uuid(), 7 from coach.profile
                """);

        assertThat(stored.coach("verify").out())
                .contains("2 differences", "region, stray", "skills/", "belongs to no value");
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
