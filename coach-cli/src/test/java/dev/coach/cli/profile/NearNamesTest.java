package dev.coach.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.schema.Catalogue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {
    private static final List<String> KNOWN = new Names(Catalogue.standard()).everything();

    @ParameterizedTest
    @CsvSource({
        "current_titel, current_title",
        "titel, current_title",
        "title, current_title",
        "posititions, positions",
        "postion, positions",
        "years_experience, years_of_experience",
        "compensatoin, compensation",
        "comp, compensation"
    })
    void namesWhatWasProbablyMeant(String written, String meant) {
        assertThat(NearNames.to(written, KNOWN)).contains(meant).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "foo", "bar", "qqqqqqqq", "hobbies_of_aunt_mathilda"})
    void namesNothingWhenNothingIsNear(String written) {
        assertThat(NearNames.to(written, KNOWN)).isEmpty();
    }
}
