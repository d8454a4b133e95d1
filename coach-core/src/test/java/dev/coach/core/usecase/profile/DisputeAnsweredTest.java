package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked which of two is right, or whether something still holds, answers in many ways. */
class DisputeAnsweredTest extends SamsProfile {
    private static final Target REPORTS = new Target.Scalar("direct_reports");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, I don't manage anyone any more.",
                "No, I manage nobody now.",
                "I stopped managing people last year.",
                "No, I no longer manage people."
            })
    void itIsOver(String answer) {
        edit(new Edit.Set(REPORTS, "9"));
        assertThat(reply("I no longer manage people.")).contains("is it over?");

        say(answer);

        assertThat(profile().find(REPORTS)).isEmpty();
        assertThat(profile().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "direct_reports; 9; I manage 4 people.; 9 is right.; 9",
                "direct_reports; 9; I manage 4 people.; it's 4; 4",
                "direct_reports; 9; I manage 4 people.; The first.; 9",
                "direct_reports; 9; I manage 4 people.; The second one.; 4",
                "direct_reports; 9; I manage 4 people.; the latter; 4",
                "direct_reports; 9; I manage 4 people.; The one I just said.; 4",
                "direct_reports; 9; I manage 4 people.; Neither, it is 6.; 6",
                "current_base_pay; 45000 EUR/year; I earn 50k euros a year.; The second.; 50000 EUR/year",
                "city; Leeds; I live in York.; Leeds is right.; Leeds",
                "city; Leeds; I live in York.; the former; Leeds",
                "city; Leeds; I live in York.; Neither, I live in Hull.; Hull",
                "current_base_pay; 2000 EUR/month; Gano 2500 euros al mes.; La segunda.; 2500 EUR/month",
                "current_base_pay; 2000 EUR/month; Gano 2500 euros al mes.; pues es la primera; 2000 EUR/month",
                "current_base_pay; 2000 EUR/month; Gano 2500 euros al mes.; Creo que la última cifra, perdón.; 2500 EUR/month"
            })
    void oneOfTheTwoIsRightOrAThird(String name, String held, String said, String answer, String right) {
        Target scalar = new Target.Scalar(name);
        edit(new Edit.Set(scalar, held));
        assertThat(reply(said)).containsAnyOf("Which one is right?", "¿Cuál");

        say(answer);

        assertThat(value(scalar).value()).isEqualTo(right);
        assertThat(profile().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The one I told you first.",
                "9 is wrong.",
                "Is the first right?",
                "The first. I mean the second.",
                "The first one is from my old job.",
                "Neither of my bosses knows.",
                "Neither.",
                "I stopped working late."
            })
    void whatIsNoSuchAnswerDecidesNothing(String answer) {
        edit(new Edit.Set(REPORTS, "9"));
        say("I manage 4 people.");

        say(answer);

        assertThat(value(REPORTS).value()).isEqualTo("9");
        assertThat(profile().conflict(REPORTS).orElseThrow().contender())
                .extracting(ProfileValue::value)
                .isEqualTo("4");
    }
}
