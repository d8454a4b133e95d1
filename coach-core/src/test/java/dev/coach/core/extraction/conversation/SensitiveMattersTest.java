package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveMattersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "my depression",
                "because of my husband's cancer",
                "My anxiety holds me back",
                "I was diagnosed with MS last year",
                "my health",
                "health problems",
                "I am disabled and need a wheelchair",
                "my religion",
                "I'm Muslim and pray at noon",
                "I'm gay and not out at work",
                "as a trade union member I am watched",
                "my political views",
                "I want to get pregnant",
                "we want to start a family",
                "to have a baby",
                "mi depresión",
                "una enfermedad crónica",
                "mi salud",
                "tengo una discapacidad",
                "estoy embarazada",
                "quiero tener hijos",
                "mi religión",
                "el sindicato"
            })
    void areKnown(String words) {
        assertThat(SensitiveMatters.areIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "healthy work-life balance",
                "health care assistant",
                "health and safety",
                "I'm a nurse",
                "the depressing commute",
                "union station",
                "to become a psychiatrist",
                "to work as a cancer nurse",
                "to support children with autism",
                "I want to work in mental health services",
                "office politics",
                "I want to see my kids",
                "I want to add value",
                "the Christian of my team is difficult",
                "blind spots in my CV",
                "a breakdown of the costs",
                "un trabajo mejor"
            })
    void areNotTakenForWhatSoundsAlike(String words) {
        assertThat(SensitiveMatters.areIn(words)).isFalse();
    }
}
