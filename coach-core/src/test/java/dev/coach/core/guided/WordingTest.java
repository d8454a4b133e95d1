package dev.coach.core.guided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.schema.Catalogue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    static List<Attribute<?>> reflected() {
        return CATALOGUE.scalars().stream()
                .filter(attribute -> attribute.reflection() != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reflected")
    void saysEveryKindOfValueBackAsAClause(Attribute<?> attribute) {
        for (String value : values(attribute.type())) {
            assertThat(words(attribute, value))
                    .isNotBlank()
                    .doesNotContain("{", "}", "|", "  ", "null")
                    .doesNotMatch("(?s).*[.?!]$")
                    .isEqualTo(words(attribute, value).strip());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "years_in_role; 1; you have been in your present role for one year",
                "years_in_role; 2.5; you have been in your present role for 2.5 years",
                "direct_reports; 0; you have no direct reports",
                "direct_reports; 1; you have one direct report",
                "direct_reports; 10; you have 10 direct reports",
                "remote_preference; remote; you would rather work from home",
                "willing_to_relocate; false; you would rather not move for the right work",
                "work_authorized_countries; DE,FR; you may work in Germany and France without a permit",
                "goal_deadline; 2028-03; you want to be there by March 2028",
                "goal_deadline; 2028; you want to be there by 2028",
                "target_role; electrician; you want to become an electrician",
                "satisfaction_pay; 2; you rate the pay 2 out of 5"
            })
    void saysItAsPeopleDo(String name, String value, String clause) {
        assertThat(words(CATALOGUE.find(name).orElseThrow(), value)).isEqualTo(clause);
    }

    @Test
    void leavesAQuotedValueAsItWasSaid() {
        assertThat(words(CATALOGUE.find("biggest_obstacle").orElseThrow(), "$1 and {a} 0 times"))
                .isEqualTo("what stands in your way is “$1 and {a} 0 times”");
    }

    @Test
    void refusesAPatternThatDoesNotFitItsType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of(
                        CATALOGUE.find("willing_to_relocate").orElseThrow(), "you {would|might|won't}", "true"))
                .withMessageContaining("willing_to_relocate has 2 values, and 3 wordings");
    }

    private static String words(Attribute<?> attribute, String value) {
        return Wording.of(attribute, Objects.requireNonNull(attribute.reflection()), value);
    }

    private static List<String> values(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Choice<?> choice -> choice.allowed();
            case AttributeType.YesNo yesNo -> List.of("true", "false");
            case AttributeType.Choices<?> choices ->
                List.of(choices.allowed().getFirst(), String.join(",", choices.allowed()));
            case AttributeType.Listed listed -> listed.list().codes().limit(3).toList();
            case AttributeType.ListedSet listed ->
                List.of(listed.list().codes().limit(3).collect(Collectors.joining(",")));
            case AttributeType.Months months -> List.of("2019/..", "2019-05/2021");
            case AttributeType.Day day -> List.of("2019-05-31");
            case AttributeType.Pay pay -> List.of("45000 EUR/year", "14.5/hour");
            case AttributeType.Percent percent -> List.of("0", "100");
            case AttributeType.Month month -> List.of("2019", "2019-05");
            case AttributeType.WholeNumber number -> List.of("" + number.min(), "" + number.max());
            case AttributeType.Decimal number -> List.of("1", "2.5");
            case AttributeType.Scale scale -> List.of("1", "5");
            case AttributeType.Text text -> List.of("nurse", "data engineer");
            case AttributeType.Address address -> List.of("sam@example.org");
            case AttributeType.Shaped shaped -> List.of(shaped.example());
        };
    }
}
