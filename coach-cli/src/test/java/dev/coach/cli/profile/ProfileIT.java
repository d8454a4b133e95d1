package dev.coach.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.OnStoredProfile;
import dev.coach.cli.console.ExitCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A person who writes into a profile on a real database, decides and looks at it. */
class ProfileIT extends OnStoredProfile {
    private CommandRun ok(String... arguments) {
        CommandRun run = stored.coach(arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        return run;
    }

    private void say(String text) {
        stored.reading(text.getBytes(StandardCharsets.UTF_8), "chat", "--json");
    }

    private JsonNode values(String fields) {
        return ok("profile", "show", "--json", "--fields", fields)
                .json()
                .getFirst()
                .get("values");
    }

    @Test
    void readsWhatPeopleWriteAndShowsItAsPeopleSayIt() {
        CommandRun set = ok(
                "profile",
                "set",
                "current_base_pay=about 45k euros a year",
                "other-languages=English and some Spanish",
                "positions+",
                "title=Cook",
                "employer=Bistro",
                "start_date=March 2019");
        assertThat(set.out())
                .contains("current_base_pay is 45,000 EUR a year.", "positions/1.start_date is March 2019.");

        JsonNode values = values("compensation,languages_summary,positions");
        JsonNode pay = values.get("current_base_pay").get("value");
        assertThat(pay.get("amount").asInt()).isEqualTo(45000);
        assertThat(pay.get("period").asString()).isEqualTo("year");
        assertThat(values.get("other_languages").get("value").toString()).isEqualTo("[\"en\",\"es\"]");
        assertThat(values.get("positions").get(0).get("start_date").get("value").asString())
                .isEqualTo("2019-03");

        assertThat(ok("profile", "show").out())
                .contains("45,000 EUR a year", "English, Spanish", "“about 45k euros a year”", "positions/1");
        ok("profile", "set", "positions/1.title", "Head", "chef");
        assertThat(values("positions")
                        .get("positions")
                        .get(0)
                        .get("title")
                        .get("value")
                        .asString())
                .isEqualTo("Head chef");
        ok("profile", "set", "--clear", "positions/1");
        assertThat(values("positions").get("positions")).isNull();
    }

    @Test
    void makesAllEditsOrNoneAndNamesEachThatIsWrong() {
        CommandRun refused = stored.coach(
                "profile", "set", "city=Leeds", "travel_percent_max=300 %", "positions+", "start_date=2019");

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("travel_percent_max: This must be between 0 and 100 percent.")
                .contains("positions+: Give at least one of employer, title")
                .contains("Nothing was changed.");
        assertThat(values("city").get("city")).isNull();
    }

    @Test
    void noNameAmongFieldsIsAMistake() {
        for (String fields : List.of(",", "", " ", "city,", "city,,region", ",city")) {
            CommandRun refused = stored.coach("profile", "show", "--fields", fields);

            assertThat(refused.code()).as(fields).isEqualTo(ExitCode.USAGE);
            assertThat(refused.err()).contains("--fields must be names");
        }
    }

    @Test
    void anUnknownNameIsMetWithWhatIsNearIt() {
        CommandRun unknown = stored.coach("profile", "set", "current_titel=Nurse");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("There is no attribute current_titel; near it: current_title");

        ok("profile", "set", "positions+", "title=Cook");
        CommandRun vague = stored.coach("profile", "history", "positions.title");
        assertThat(vague.code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(vague.err()).contains("positions/1 is Cook");
        assertThat(stored.coach("profile", "history", "positions/7").code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(stored.coach("profile", "set", "positions/1.emplyer=Acme").err())
                .contains("employer");
    }

    @Test
    void decidesBetweenTwoAnswersAndTakesItBack() {
        ok("profile", "set", "current_title", "Nurse");
        say("I work as a software tester now.");

        assertThat(ok("profile", "show").out()).contains("disputed: a conversation also says software tester");
        assertThat(ok("profile", "conflicts").out())
                .contains("Nurse", "software tester", "confirm current_title --contender");
        assertThat(ok("profile", "conflicts", "--json").json().getFirst().get("items"))
                .hasSize(1);

        ok("profile", "confirm", "current_title", "--contender");
        assertThat(values("current_title").get("current_title").get("authority").asString())
                .isEqualTo("confirmed");
        assertThat(ok("profile", "undo", "current_title").out()).contains("current_title is Nurse");
        ok("profile", "reject", "current_title", "--contender");
        // The same words also said that the old title is over, which is rejected with them.
        assertThat(ok("profile", "conflicts").out()).contains("No two answers disagree.");

        CommandRun history = ok("profile", "history", "current_title");
        assertThat(history.out()).contains("rejected", "undone", "“I work as a software tester now”");
        JsonNode newest = ok("profile", "history", "current_title", "--json")
                .json()
                .getFirst()
                .get("items")
                .get(0);
        assertThat(newest.get("operation").asString()).isEqualTo("reject");
        String end = newest.get("observation").asString().substring(28);
        ok("profile", "undo", "current_title", "--observation", end);
        assertThat(ok("profile", "conflicts").out()).contains("software tester");
        assertThat(ok("verify").out()).contains("add up to the profile");
    }

    @Test
    void mergesItemsAndSplitsThemAgain() {
        ok(
                "profile",
                "set",
                "positions+",
                "title=Cook",
                "employer=Acme",
                "positions+",
                "title=Cook",
                "employer=Ace Foods");
        ok("profile", "merge", "positions/2", "positions/1");
        assertThat(values("positions").get("positions")).hasSize(1);
        ok("profile", "undo", "positions/1");
        assertThat(values("positions").get("positions")).hasSize(2);
        assertThat(stored.coach("profile", "merge", "positions/1", "current_title")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void keepsNothingSensitiveWithoutConsent() {
        CommandRun refused = stored.coach("profile", "set", "stress_level", "4");
        assertThat(refused.code()).isEqualTo(ExitCode.NOT_ALLOWED);
        assertThat(refused.err()).contains("coach profile consent");

        ok("profile", "consent", "wellbeing", "on");
        ok("profile", "set", "stress_level", "four", "out", "of", "five");
        assertThat(values("stress_level").get("stress_level").get("value").asInt())
                .isEqualTo(4);
        assertThat(stored.coach("profile", "consent", "wellbeing", "off").code())
                .isEqualTo(ExitCode.NOT_ALLOWED);
        ok("profile", "consent", "wellbeing", "off", "--yes");
        assertThat(values("stress_level").get("stress_level")).isNull();
        assertThat(ok("profile", "history", "stress_level").out()).contains("Nothing was ever said");
    }

    @Test
    void showsWhatWasKnownAtATime() {
        ok("profile", "set", "city", "Leeds");

        assertThat(ok("profile", "show", "--as-of", "2020-01-01").out()).contains("Nothing is known");
        assertThat(ok("profile", "show", "--as-of", "2199-01-01", "--fields", "city")
                        .out())
                .contains("Leeds");
        CommandRun wrong = stored.coach("profile", "show", "--as-of", "yesterday");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("2026-06-30");
    }

    @Test
    void declinesAndMeasuresHowMuchIsKnown() {
        ok("profile", "set", "--decline", "birth_year");
        assertThat(values("birth_year").get("birth_year").get("status").asString())
                .isEqualTo("declined");
        ok("profile", "set", "birth_year", "1987");
        assertThat(ok("profile", "completeness").out()).contains("For your goal", "1 of");
        assertThat(ok("profile", "completeness", "--json")
                        .json()
                        .getFirst()
                        .get("sections")
                        .get("identity")
                        .get("known")
                        .asInt())
                .isEqualTo(1);
    }
}
