package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "es; No entiendo la pregunta",
                "es; Gano 32.000 euros al año",
                "es; Mis hijos",
                "es; Mi mayor obstáculo es mi depresión.",
                "es; En realidad empecé en Acme en 2021.",
                "es; Hola, soy enfermera en Madrid y quiero cambiar de trabajo",
                "es; hola",
                "es; ¿Puedes hablar en español?",
                "fr; Vous parlez français ?",
                "de; Können wir Deutsch sprechen?",
                "it; Parli italiano?",
                "pt; Você fala português?",
                "es; Trabajo en Google desde 2019",
                "fr; Bonjour, je suis infirmière à Lyon",
                "de; Ich bin Krankenschwester und möchte etwas anderes machen",
                "it; Sono infermiera e vorrei cambiare lavoro",
                "pt; Sou enfermeira e quero mudar"
            })
    void knowsTheLanguage(String language, String message) {
        assertThat(OtherLanguage.of(message)).contains(Locale.of(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am a nurse in San Juan de la Cruz.",
                "Los Angeles",
                "Maria dos Santos",
                "nurse, 12 years",
                "I teach Spanish: hola, gracias, adios",
                "Deloitte und Touche",
                "MIT",
                "I speak español",
                "Español",
                "Je ne sais quoi is what I look for in a job",
                "no",
                "lol",
                ""
            })
    void takesTheRestForEnglish(String message) {
        assertThat(OtherLanguage.of(message)).isEmpty();
    }

    @Test
    void nothingIsReadInOneWithoutAPhrasebook() {
        assertThat(ConversationRules.standard()
                        .extract(List.of(
                                new Utterance(
                                        0, Speaker.COACHEE, "Bonjour, je suis infirmière à Lyon", "biggest_obstacle"),
                                new Utterance(
                                        1, Speaker.COACHEE, "Je ne comprends pas la question", "employment_status"))))
                .isEmpty();
    }
}
