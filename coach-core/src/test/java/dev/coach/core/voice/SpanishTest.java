package dev.coach.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Identity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishTest {
    private final Spanish spanish = new Spanish();

    @ParameterizedTest
    @CsvSource({
        "inglés, francés e inglés",
        "Italia, francés e Italia",
        "historia, francés e historia",
        "hielo, francés y hielo",
        "yoga, francés y yoga",
        "Excel, francés y Excel"
    })
    void joinsAsItSounds(String last, String list) {
        assertThat(spanish.list(List.of("francés", last))).isEqualTo(list);
    }

    @Test
    void joinsAlternativesAsTheySound() {
        assertThat(spanish.either(List.of("papel", "pantalla", "otro"))).isEqualTo("papel, pantalla u otro");
        assertThat(spanish.either(List.of("nada", "mucho"))).isEqualTo("nada o mucho");
        assertThat(spanish.list(List.of("nada"))).isEqualTo("nada");
        assertThat(spanish.list(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Camarero, camarero",
        "Auxiliar de enfermería, auxiliar de enfermería",
        "Jefa de Cocina, Jefa de Cocina",
        "SAP consultor, SAP consultor",
        "conductora de VTC, conductora de VTC"
    })
    void writesATitleInRunningText(String title, String text) {
        assertThat(spanish.occupation(title)).isEqualTo(text);
    }

    @Test
    void saysValuesInWords() {
        assertThat(spanish.value(Identity.COUNTRY.type(), "DE")).isEqualTo("Alemania");
        assertThat(spanish.value(Identity.UI_LANGUAGE.type(), "en")).isEqualTo("inglés");
        assertThat(spanish.value(Compensation.CURRENT_BASE_PAY.type(), "1800 EUR/month"))
                .isEqualTo("1.800 EUR al mes");
        assertThat(spanish.measured(CurrentSituation.YEARS_IN_ROLE.type(), "1")).isEqualTo("un año");
        assertThat(spanish.measured(CurrentSituation.YEARS_IN_ROLE.type(), "2.5"))
                .isEqualTo("2,5 años");
        assertThat(spanish.measured(Identity.BIRTH_YEAR.type(), "1990")).isEqualTo("1990");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Estoy un poco cansada", "mi jefe grita", "A mí me da igual", "¿Y yo?"})
    void knowsWhoSpeaksOfThemselves(String text) {
        assertThat(spanish.ofOneself().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hace frío", "El mismo de siempre", "Michelin"})
    void knowsWhoDoesNot(String text) {
        assertThat(spanish.ofOneself().matcher(text).find()).isFalse();
    }
}
