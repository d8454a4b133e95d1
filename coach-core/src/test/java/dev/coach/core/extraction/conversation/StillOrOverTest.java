package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StillOrOverTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No, never.; false",
                "Never.; false",
                "No, I never worked at Acme.; false",
                "Yes, I still work there.; true",
                "No, nunca.; false",
                "Nunca trabajé ahí.; false",
                "No, ya no.; false",
                "Sí, todavía.; true",
                "Sí.; true",
                "No es correcto.; false",
                "Es correcto.; true",
                "No, never mind.; ",
                "Yes and no; ",
                "Sí, pero ya no trabajo como antes; ",
                "Todavía no lo sé; "
            })
    void anAnswerOfTheseWordsAloneSaysWhetherItStillHolds(String answer, @Nullable Boolean holds) {
        assertThat(StillOrOver.in(answer, List.of("Acme"))).isEqualTo(Optional.ofNullable(holds));
    }
}
