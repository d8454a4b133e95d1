package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Positions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedResumeTest extends SamsProfile {
    private static final String RESUME = """
            Maria Gonzalez
            Marketing Manager - Manchester, UK
            maria@example.com | +44 7700 900123

            EXPERIENCE
            Marketing Manager, Bright Foods Ltd, Manchester (Mar 2019 - present)
            - Launched a loyalty programme
            Marketing Executive, Leaf & Co, Leeds (Sept 2015 - Feb 2019)

            EDUCATION
            BA Marketing, University of Leeds, 2012-2015

            SKILLS
            Salesforce, Excel
            """;

    private static final String ADVERTISEMENT = """
            Marketing Manager
            Bright Foods Ltd, Manchester

            EXPERIENCE
            - Three years in a similar role
            - A team of six to lead

            EDUCATION
            BA in marketing or business

            SKILLS
            Salesforce, Excel
            """;

    @Test
    void isReadAsAnUploadedOneWithTheMessageAsTheProof() {
        String reply = reply("Here is my CV, what do you think?\n\n" + RESUME + "\nI earn £48k.");

        assertThat(value(TITLE).value()).isEqualTo("Marketing Manager");
        assertThat(value(TITLE).authority()).isEqualTo(Authority.SAID);
        assertThat(value(new Target.Scalar("email")).quote()).isEqualTo("maria@example.com");
        assertThat(value(new Target.Scalar("current_base_pay")).value()).isEqualTo("48000 GBP/year");
        assertThat(profile().items(Positions.COLLECTION))
                .extracting(item -> item.written())
                .containsExactlyInAnyOrder(
                        Map.of(
                                "title", "Marketing Manager",
                                "employer", "Bright Foods Ltd",
                                "location", "Manchester",
                                "start_date", "2019-03",
                                "current", "true"),
                        Map.of(
                                "title", "Marketing Executive",
                                "employer", "Leaf & Co",
                                "location", "Leeds",
                                "start_date", "2015-09",
                                "end_date", "2019-02"));
        assertThat(profile().items(Education.COLLECTION)).hasSize(1);
        assertThat(reply).contains("marketing manager at Bright Foods Ltd").doesNotContain("What is your job title");
    }

    @Test
    void aFactIsKnownOnceWhenTheResumeIsPastedAgain() {
        say(RESUME);
        say("Sorry, once more:\n" + RESUME);

        assertThat(profile().items(Positions.COLLECTION)).hasSize(2);
        assertThat(profile().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ADVERTISEMENT,
                "This is my husband's CV:\n" + RESUME,
                "Please look at her résumé.\n" + RESUME,
                "This is an example résumé I found online:\n\n" + RESUME,
                "Here is a sample CV.\n\n" + RESUME,
                "A candidate sent me this:\n\n" + RESUME,
                "From: maria@example.com\nTo: sam@example.com\nSubject: My CV\n\n" + RESUME,
                "Este es un ejemplo de currículum:\n\n" + RESUME
            })
    void whatIsNotTheirsSaysNothingOfTheCoachee(String message) {
        say(message);

        assertThat(profile().items()).isEmpty();
        assertThat(profile().values()).doesNotContainKeys("current_title", "current_employer", "email");
    }
}
