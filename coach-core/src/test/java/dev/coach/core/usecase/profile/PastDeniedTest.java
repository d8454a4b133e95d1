package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.schema.Positions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work of the past is denied, in the conversation that told of it and in a later one. */
class PastDeniedTest extends SamsProfile {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was never a chef at Zizzi.",
                "I wasn't a chef at Zizzi.",
                "I was not a chef at Zizzi.",
                "I never worked as a chef at Zizzi."
            })
    void aPositionThatNeverWasGoes(String denial) {
        for (boolean later : List.of(false, true)) {
            say("I was a chef at Zizzi. I was a chef at Nandos.");
            if (later) {
                open();
            }

            say(denial);

            assertThat(positions()).containsExactly("chef at Nandos");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I was a chef at Zizzi.; I never was a chef.; at Zizzi",
                "I was a chef at Zizzi.; I was never a chef, I was a kitchen porter.; kitchen porter at Zizzi",
                "I was a waiter at Acme in 2016.; I wasn't a waiter at Acme, I was a bartender.; bartender at Acme",
                "I was a chef at Zizzi.; I wasn't a chef at Zizzi, I was a chef at Nandos.; chef at Nandos",
                "I was a chef at Zizzi.; I was never a chef at Nandos.; chef at Zizzi",
                "I was a chef at Zizzi.; I was never a good chef.; chef at Zizzi",
                "I was a chef at Zizzi.; I wasn't a chef when I left.; chef at Zizzi",
                "I was a chef at Zizzi.; I was not a chef at Zizzi in 2010.; chef at Zizzi"
            })
    void ofALaterConversation(String said, String denial, String left) {
        say(said);
        open();

        say(denial);

        assertThat(positions()).containsExactly(left);
    }

    @Test
    void whatWasNotYetSoIsNotDenied() {
        say("I was a chef at Zizzi.");
        open();

        say("When I joined I was not a chef, I was a kitchen porter.");

        assertThat(positions()).contains("chef at Zizzi");
    }

    private List<String> positions() {
        return profile().items(Positions.COLLECTION).stream()
                .map(position -> (position.value("title").orElse("") + " at "
                                + position.value("employer").orElse(""))
                        .strip())
                .toList();
    }
}
