package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.schema.Languages;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be true of somebody else, and not of the coachee, goes. */
class TrueOfOthersTest extends SamsProfile {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I speak fluent Spanish.; That was my sister who speaks Spanish, not me.",
                "I speak fluent French.; That was my sister who speaks French.",
                "I speak fluent French.; My sister is the one who speaks French, not me.",
                "I manage a team of 12.; My brother manages a team of 12, not me.",
                "I earn 45k euros a year.; My wife earns 45k, not me.",
                "I'm a nurse at Mercy Hospital.; Sorry, my sister is a nurse at Mercy Hospital, not me."
            })
    void whatIsTrueOfSomebodyElseGoes(String before, String words) {
        say(before);
        say(words);

        assertThat(profile().values()).isEmpty();
        assertThat(profile().items()).isEmpty();
    }

    @Test
    void onlyWhatIsTrueOfSomebodyElseGoesAndAlsoInALaterConversation() {
        say("I speak Spanish. I manage a team of 12.");
        open();
        say("My brother manages a team of 12, not me.");

        assertThat(profile().values()).isEmpty();
        assertThat(profile().items(Languages.COLLECTION)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That was my sister who called.",
                "My sister speaks Spanish.",
                "My sister speaks Spanish too, not only me.",
                "My sister speaks French, not me.",
                "That was my sister who doesn't speak Spanish.",
                "My sister speaks French and I speak Spanish, not me.",
                "Does my sister speak Spanish, not me?",
                "My brother manages a team of 10, not me."
            })
    void whatIsSaidOfOthersAndNotAgainstTheCoacheeTakesNothingBack(String words) {
        say("I speak fluent Spanish. I manage a team of 12.");
        Set<String> values = Set.copyOf(profile().values().keySet());
        say(words);

        assertThat(profile().values().keySet()).isEqualTo(values);
        assertThat(profile().items(Languages.COLLECTION)).hasSize(1);
    }
}
