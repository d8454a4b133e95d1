package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.port.ProfileFile.Problem;
import dev.coach.core.schema.Positions;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditProfileCommand;
import dev.coach.core.usecase.profile.ImportOutcome;
import dev.coach.core.usecase.profile.Verdict;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An archive is held to what every other way into the profile is held to. */
class ArchiveBorderTest extends AdaAndBea {
    private int lines;

    private String line(String attribute, String item, String value, String more) {
        lines++;
        String member = item.isEmpty() ? "null" : "\"" + new UUID(5, Long.parseLong(item)) + "\"";
        return """
                {"id":"%s","coachee":"%s","attribute":"%s","item":%s,"operation":"assert","value":"%s","concerns":null,\
                "confidence":1,"authority":"corrected","source":{"kind":"profile"},"quote":"typed","extractor":"profile/1",\
                "observed_at":"2026-04-01T12:00:00Z","extracted_at":"2026-04-01T12:00:00Z"%s}
                """.formatted(new UUID(9, lines), ADA, attribute, member, value, more)
                .strip();
    }

    private byte[] archive(List<String> ledger) {
        return new Zip()
                .add(
                        "profile.json",
                        "{\"format\":\"coach-archive\",\"version\":1,\"observations\":%d}".formatted(ledger.size()))
                .add("ledger.jsonl", String.join("\n", ledger))
                .bytes();
    }

    private List<String> refused(String... ledger) {
        ImportOutcome outcome = run(BEA, ARCHIVE, archive(List.of(ledger)), false);
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(coach.stores().profiles().ledger(BEA)).isEmpty();
        return outcome.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void refusesADecisionThatStandsBeforeWhatItDecides() {
        String claim = line("city", "", "Leeds", "");
        String undo = line("city", "", "Leeds", "")
                .replace("\"assert\"", "\"undo\"")
                .replace("\"value\":\"Leeds\"", "\"value\":null")
                .replace("\"concerns\":null", "\"concerns\":\"%s\"".formatted(new UUID(9, 1)));

        assertThat(refused(undo, claim))
                .containsExactly(
                        "ledger.jsonl:1: stands before what it concerns; a ledger is in the order in which it was recorded");
        assertThat(run(BEA, ARCHIVE, archive(List.of(claim, undo)), false)).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void refusesAnItemThatEndedBeforeItBegan() {
        assertThat(refused(
                        line("positions.title", "1", "Cook", ""),
                        line("positions.start_date", "1", "2020", ""),
                        line("positions.end_date", "1", "2018", "")))
                .containsExactly("ledger.jsonl:3: end_date 2018 is before start_date 2020");
    }

    @Test
    void refusesScalarsThatCannotBeTrueTogether() {
        assertThat(refused(line("birth_year", "", "2005", ""), line("age_band", "", "over_64", "")))
                .containsExactly("ledger.jsonl:2: age_band over_64 does not go with birth_year 2005");
    }

    @Test
    void refusesWhatDoesNotGoWithWhatIsKnown() {
        coach.editProfile()
                .run(new EditProfileCommand(
                        BEA,
                        null,
                        List.of(new Edit.Set(new dev.coach.core.domain.profile.Target.Scalar("birth_year"), "1990"))));

        ImportOutcome outcome = run(BEA, ARCHIVE, archive(List.of(line("graduation_year", "", "1980", ""))), true);

        assertThat(outcome.problems())
                .extracting(Problem::toString)
                .containsExactly("ledger.jsonl:1: graduation_year 1980 is too early for birth_year 1990");
        assertThat(known(profile(BEA))).doesNotContainKey("graduation_year");
    }

    @Test
    void keepsTheGoodPartWhenItIsToldTo() {
        byte[] archive = archive(List.of(
                line("city", "", "Bern", ""),
                line("positions.title", "1", "Cook", ""),
                line("positions.start_date", "1", "2020", ""),
                line("positions.end_date", "1", "2018", ""),
                line("positions.title", "2", "Chef", "")));

        ImportOutcome outcome = run(BEA, ARCHIVE, archive, true);

        assertThat(outcome.problems()).hasSize(1);
        assertThat(known(profile(BEA)))
                .containsEntry("city", "Bern")
                .containsEntry(
                        "positions", List.of(Map.of("title", "Cook", "start_date", "2020"), Map.of("title", "Chef")));
        assertThat(coach.verifyProfile().run(BEA)).isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void isNotWornOutByManyImpossibleValues() {
        List<String> ledger = new ArrayList<>();
        ledger.add(line("positions.title", "1", "Cook", ""));
        ledger.add(line("positions.end_date", "1", "1950", ""));
        for (int year = 1960; year < 2020; year++) {
            ledger.add(line("positions.start_date", "1", Integer.toString(year), ""));
        }

        ImportOutcome outcome = run(BEA, ARCHIVE, archive(ledger), true);

        assertThat(outcome.problems()).isNotEmpty();
        assertThat(profile(BEA).items(Positions.COLLECTION).getFirst().written())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unemployed_since | 2100-01 | ledger.jsonl:1: unemployed_since cannot lie in the future
            goal_deadline    | 2019    | ledger.jsonl:1: goal_deadline cannot lie in the past
            birth_year       | 90      | ledger.jsonl:1: birth_year must be between 1900 and 2020
            """)
    void refusesAValueThatCannotBe(String attribute, String value, String problem) {
        assertThat(refused(line(attribute, "", value, ""))).containsExactly(problem);
    }

    @Test
    void refusesWhatWasObservedTomorrow() {
        assertThat(refused(line("city", "", "Bern", ",\"observed_at\":\"2999-01-01T00:00:00Z\"")
                        .replaceFirst("\"observed_at\":\"2026[^,]*,", "")))
                .containsExactly("ledger.jsonl:1: observed_at and extracted_at cannot lie in the future");
    }

    private byte[] adasConversation() {
        ConversationId conversation = coach.openConversation().run(ADA).id();
        coach.takeTurn().run(new TakeTurnCommand(ADA, conversation, "I live in Leeds."), event -> {});
        coach.updateProfile().run(ADA, conversation);
        assertThat(known(profile(ADA))).containsEntry("city", "Leeds");
        return exported(ADA, ARCHIVE);
    }

    @Test
    void movesWhatWasSaidTogetherWithTheWords() {
        imported(BEA, ARCHIVE, adasConversation());

        assertThat(known(profile(BEA))).containsEntry("city", "Leeds");
    }

    @Test
    void refusesAQuoteThatDoesNotStandInItsMessage() {
        adasConversation();
        List<Observation> ledger = coach.stores().profiles().ledger(ADA);
        List<String> forged = ledger.stream()
                .map(said -> ObservationJson.write(said).toString().replace(said.quote(), "I live in Hull"))
                .toList();

        assertThat(run(ADA, ARCHIVE, renamed(forged), false).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString())
                        .matches("ledger.jsonl:\\d+: its quote does not stand in the message that it names"));
        assertThat(coach.stores().profiles().ledger(ADA)).isEqualTo(ledger);
    }

    @Test
    void refusesAQuoteOfAMessageThatNobodyHas() {
        adasConversation();
        List<String> lines = coach.stores().profiles().ledger(ADA).stream()
                .map(said -> ObservationJson.write(said).toString())
                .toList();

        assertThat(run(BEA, ARCHIVE, archive(lines), false).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.what())
                        .isEqualTo("names a source whose words neither this archive nor your conversations hold"));
        assertThat(coach.stores().profiles().ledger(BEA)).isEmpty();
    }

    /** The same under ids that are not on record yet. */
    private byte[] renamed(List<String> ledger) {
        return archive(Stream.iterate(0, number -> number < ledger.size(), number -> number + 1)
                .map(number ->
                        ledger.get(number).replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + new UUID(6, number) + "\""))
                .toList());
    }
}
