package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Profiles;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Positions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said once more, in part, sets right what is known, and adds no second thing. */
class SetRightTest extends SamsProfile {
    private static final String COOK = "I worked at Acme as a cook from 2010 to 2014.";
    private static final Target PAY = new Target.Scalar("current_base_pay");

    private final Profiles cv = new Profiles();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Actually I worked at Acme until 2015.; 2010; 2015",
                "Sorry, I was a cook at Acme from 2011 to 2015.; 2011; 2015",
                "I worked at Acme until 2015.; 2010; 2015",
                "I was at Acme from 2011, not 2010.; 2011; 2014",
                "It was 2011, not 2010.; 2011; 2014",
                "Actually I worked at Acme from 2016 to 2018.; 2016; 2018"
            })
    void aStatementAboutTheOnlyPositionAtAnEmployerSetsItsDatesRight(String words, String start, String end) {
        say(COOK);
        open();
        say(words);

        assertThat(position()).containsEntry("start_date", start).containsEntry("end_date", end);
        assertThat(position()).containsEntry("title", "cook");
    }

    @Test
    void theBeginningOfThePositionOfNowIsSetRightInEachConversation() {
        say("I work at Acme as a cook since 2019.");
        say("Actually it was 2020, not 2019.");
        open();
        say("Actually I started at Acme in 2021.");

        assertThat(position()).containsEntry("start_date", "2021").containsEntry("current", "true");
    }

    @Test
    void onlyThePositionAtTheEmployerThatIsNamedIsSetRight() {
        say(COOK);
        say("I worked at Bolt as a driver from 2015 to 2018.");
        say("Actually I worked at Acme until 2015.");

        assertThat(profile().items(Positions.COLLECTION))
                .extracting(item -> item.value("employer").orElse("") + " "
                        + item.value("end_date").orElse(""))
                .containsExactlyInAnyOrder("Acme 2015", "Bolt 2018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I worked at Acme from 2016 to 2018.",
                "I also worked at Acme until 2013.",
                "I worked at Acme as a driver until 2013.",
                "I volunteered at Acme in 2013.",
                "I work at Acme."
            })
    void anotherStayAtTheEmployerIsAnotherPosition(String words) {
        say(COOK);
        open();
        say(words);

        assertThat(profile().items(Positions.COLLECTION)).hasSize(2);
        assertThat(profile().items(Positions.COLLECTION).getFirst().written())
                .containsAllEntriesOf(
                        Map.of("title", "cook", "start_date", "2010", "end_date", "2014", "current", "false"));
    }

    @Test
    void whatADocumentSaysOfTheOnlyPositionIsDisputed() {
        read(
                cv.read("positions", 1, "employer", "Acme Ltd"),
                cv.read("positions", 1, "title", "Cook"),
                cv.read("positions", 1, "end_date", "2014"),
                cv.read("positions", 1, "current", "false"));

        say("Actually I worked at Acme as a cook until 2015.");

        assertThat(position()).containsEntry("end_date", "2014");
        assertThat(profile().conflicts())
                .extracting(conflict -> conflict.contender().value())
                .containsExactly("2015");
    }

    @Test
    void whoNeverWorkedForAnEmployerDeniesEachPositionThere() {
        say("I was a cook at Acme from 2011 to 2013.");
        read(
                cv.read("positions", 9, "employer", "Acme"),
                cv.read("positions", 9, "title", "Cook"),
                cv.read("positions", 9, "start_date", "2010-01"),
                cv.read("positions", 9, "end_date", "2014-05"));
        assertThat(profile().items(Positions.COLLECTION)).hasSize(2);
        open();

        assertThat(reply("I never worked at Acme.")).contains("Acme");
        assertThat(profile().items(Positions.COLLECTION)).hasSize(1);
        assertThat(profile().conflicts()).isNotEmpty().allMatch(Conflict::retracts);

        say("No.");
        assertThat(profile().items()).isEmpty();
        assertThat(profile().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I don't earn 45k any more, it's 52k now.; 52000 EUR/year",
                "I no longer earn 45k, it is 52k now.; 52000 EUR/year",
                "I don't earn 45k any more.; ",
                "I don't earn that any more.; ",
                "I no longer earn that.; ",
                "I don't earn that much.; 45000 EUR/year",
                "I don't earn that.; 45000 EUR/year",
                "I don't earn 52k any more.; 45000 EUR/year"
            })
    void payIsNoLongerEarned(String words, String pay) {
        say("I earn 45k EUR a year.");
        say(words);

        assertThat(profile().find(PAY).map(known -> known.value()).orElse(null)).isEqualTo(pay);
    }

    @ParameterizedTest
    @CsvSource({
        "'Sorry, I meant a bachelor''s.', bachelor's, bachelor",
        "'Actually, a bachelor''s degree, not a master''s.', bachelor's degree, bachelor",
        "'Sorry, I meant Leeds.', master's degree, master"
    })
    void aDegreeIsSetRightWithItsLevel(String words, String degree, String level) {
        say("I have a master's degree in biology.");
        say(words);

        assertThat(profile().items(Education.COLLECTION))
                .singleElement()
                .extracting(ProfileItem::written)
                .satisfies(written ->
                        assertThat(written).containsEntry("degree", degree).containsEntry("field_of_study", "biology"));
        assertThat(value(new Target.Scalar("highest_education_level")).value()).isEqualTo(level);
    }

    @Test
    void aDegreeOfAnEarlierConversationIsSetRightWhereItIsNamed() {
        say("I have a bachelor's in physics and a master's degree in biology.");
        open();
        say("A PhD, not a master's.");

        assertThat(profile().items(Education.COLLECTION))
                .extracting(education -> education.value("degree").orElse(""))
                .containsExactlyInAnyOrder("bachelor's", "PhD");
        assertThat(value(new Target.Scalar("highest_education_level")).value()).isEqualTo("doctorate");
    }

    @ParameterizedTest
    @CsvSource({"I manage a team of 12., false", "I am in a team of 12., true"})
    void whoManagesNobodyAnyMoreHasNoLongerTheTeamThatTheyLed(String before, boolean stays) {
        say(before);
        open();
        say("I no longer manage people.");

        assertThat(profile().find(new Target.Scalar("team_size")).isPresent()).isEqualTo(stays);
        assertThat(profile().find(new Target.Scalar("direct_reports"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I'm no longer a nurse, I'm a ward manager now.; true",
                "I'm no longer a nurse, I'm a ward manager.; true",
                "I'm not a nurse any more, I'm a ward manager.; true",
                "I'm no longer a nurse, I'm a teacher now.; false",
                "I'm no longer a nurse at Mercy Hospital, I'm a ward manager now.; false",
                "I'm no longer a nurse.; false"
            })
    void whoRoseInTheirFieldStaysWithTheEmployer(String words, boolean stays) {
        say("I'm a nurse at Mercy Hospital.");
        open();
        say(words);

        assertThat(profile().find(new Target.Scalar("current_employer")).isPresent())
                .isEqualTo(stays);
        assertThat(profile().items(Positions.COLLECTION).stream()
                        .filter(item -> item.value("current").equals(Optional.of("true")))
                        .noneMatch(item -> item.value("title").equals(Optional.of("nurse"))))
                .isTrue();
    }

    private Map<String, String> position() {
        assertThat(profile().items(Positions.COLLECTION)).hasSize(1);
        return new TreeMap<>(profile().items(Positions.COLLECTION).getFirst().written());
    }
}
