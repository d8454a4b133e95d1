package dev.coach.core.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.schema.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    static List<Arguments> reflected() {
        return CATALOGUE.scalars().stream()
                .filter(attribute -> attribute.reflection() != null)
                .flatMap(attribute -> Arrays.stream(Language.values())
                        .map(language -> Arguments.of(Named.of(attribute.name(), attribute), language)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reflected")
    void saysEveryKindOfValueBackAsAClause(Attribute<?> attribute, Language language) {
        for (String value : values(attribute.type())) {
            assertThat(words(language, attribute, value))
                    .isNotBlank()
                    .doesNotContain("{", "}", "|", "  ", "null")
                    .doesNotMatch("(?s).*[.?!]$")
                    .isEqualTo(words(language, attribute, value).strip());
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
        assertThat(words(Language.ENGLISH, name, value)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "years_in_role; 1; llevas un año en tu puesto actual",
                "years_in_role; 2.5; llevas 2,5 años en tu puesto actual",
                "direct_reports; 0; no tienes ninguna persona a tu cargo",
                "direct_reports; 1; tienes una persona a tu cargo",
                "direct_reports; 10; tienes 10 personas a tu cargo",
                "team_size; 0; no hay ninguna persona en tu equipo",
                "awards_count; 0; no te han dado ningún premio",
                "notice_period_weeks; 0; tu preaviso es de 0 semanas",
                "remote_preference; remote; prefieres trabajar desde casa",
                "willing_to_relocate; false; preferirías no mudarte por el trabajo adecuado",
                "work_authorized_countries; DE,IT; puedes trabajar sin permiso en Alemania e Italia",
                "commute_mode; walking,bicycle; vas al trabajo de esta forma: a pie y bicicleta",
                "goal_deadline; 2028-03; quieres llegar ahí para marzo de 2028",
                "goal_deadline; 2028; quieres llegar ahí para 2028",
                "visa_expiry; 2027-03-05; tu permiso vale hasta el 5 de marzo de 2027",
                "current_base_pay; 28000 EUR/year; ganas 28.000 EUR al año",
                "current_base_pay; 12.50/hour; ganas 12,50 por hora",
                "learning_approach; doing; aprendes mejor haciendo",
                "skill_writing; 4.5; te das el nivel 4,5 (de 7) en escribir de modo que se entienda a la primera",
                "current_title; Enfermera; trabajas como enfermera",
                "target_role; Auxiliar de enfermería; quieres trabajar como auxiliar de enfermería",
                "target_role; SAP Consultant; quieres trabajar como SAP Consultant",
                "satisfaction_pay; 2; al sueldo le das un 2 de 5"
            })
    void saysItAsPeopleDoInSpanish(String name, String value, String clause) {
        assertThat(words(Language.SPANISH, name, value)).isEqualTo(clause);
    }

    @Test
    void leavesAQuotedValueAsItWasSaid() {
        assertThat(words(Language.ENGLISH, "biggest_obstacle", "$1 and {a} 0 times"))
                .isEqualTo("what stands in your way is “$1 and {a} 0 times”");
    }

    @Test
    void refusesAPatternThatDoesNotFitItsType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(new English())
                        .of(CATALOGUE.find("willing_to_relocate").orElseThrow(), "you {would|might|won't}", "true"))
                .withMessageContaining("willing_to_relocate has 2 values, and 3 wordings");
    }

    private static String words(Language language, String name, String value) {
        return words(language, CATALOGUE.find(name).orElseThrow(), value);
    }

    private static String words(Language language, Attribute<?> attribute, String value) {
        return Voice.in(language).clause(attribute, value).orElseThrow();
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
