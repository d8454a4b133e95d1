package dev.coach.core.extraction.conversation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.policy.Consent;
import dev.coach.core.schema.Catalogue;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
                "because of my MS",
                "my dodgy knees",
                "long covid",
                "that I was in rehab",
                "a bankruptcy in 2019",
                "my rent arrears",
                "that we're skint",
                "that I'm an ex-offender",
                "that I'm trans",
                "to come out at work",
                "to get off benefits",
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
                "Because I am burnt out and exhausted.",
                "Because I am burned out by nursing.",
                "burnt out",
                "Because I had a stroke and cannot stand for long.",
                "Because I had a breakdown last year.",
                "Because my back is bad.",
                "Because my mum is sick and I care for her.",
                "I have kids to feed and my wife is ill.",
                "Because I have a criminal record and nobody hires me.",
                "Because we are heavily in debt.",
                "Because I got divorced and I drink too much.",
                "I have three children and I am burnt out, my energy is low.",
                "I have no savings and two kids to feed.",
                "I can sleep badly because I am under a lot of stress, and I have two dependants.",
                "I am a single mother",
                "I'm looking after my elderly parents",
                "we have two small children",
                "I feel so tired",
                "I can't sleep",
                "I was in prison for two years",
                "our mortgage",
                "porque estoy agotada",
                "tengo muchas deudas",
                "cuido a mi madre",
                "mi madre está enferma",
                "tengo dos hijos",
                "tengo antecedentes penales",
                "estoy embarazada",
                "quiero tener hijos",
                "mi religión",
                "el sindicato"
            })
    void areKnown(String words) {
        assertThat(SensitiveMatters.areIn(words)).isTrue();
    }

    /** A phrase of each sensitive attribute's subject. */
    private static final Map<String, String> SUBJECTS = Map.ofEntries(
            entry("stress_level", "I'm under a lot of pressure"),
            entry("exhaustion_level", "I'm worn out"),
            entry("energy_level", "I have no energy left"),
            entry("health_limits", "I can't lift heavy things"),
            entry("workplace_adjustments", "I need a screen reader"),
            entry("caregiving", "I look after my father"),
            entry("dependants", "two dependants"),
            entry("family_constraints", "my family commitments"),
            entry("financial_runway_months", "we have no savings"),
            entry("housing_constraint", "we have a mortgage"),
            entry("military_status", "my military service"),
            entry("criminal_record_concern", "a criminal record"),
            entry("support_network", "nobody supports me"),
            entry("self_confidence", "my lack of self-confidence"),
            entry("satisfaction_health_impact", "my job is bad for my health"),
            entry("learning_accessibility_needs", "I need captions"));

    @Test
    void areKnownOfEverySensitiveAttribute() {
        Consent consent = new Consent(Catalogue.standard());
        assertThat(SUBJECTS.keySet())
                .containsExactlyInAnyOrderElementsOf(consent.sections().stream()
                        .flatMap(section -> consent.sensitive(section).stream())
                        .toList());
        assertThat(SUBJECTS.values()).allMatch(SensitiveMatters::areIn);
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
                "stress testing",
                "I do stress tests on bridges",
                "I stay calm under pressure",
                "a job with less stress",
                "a stroke of luck",
                "I had a stroke of luck",
                "to become a nurse for sick children",
                "a debt collector",
                "to work in debt advice",
                "our technical debt",
                "a childcare worker",
                "I teach kids",
                "I have thirty kids in my class",
                "I have three children in my group",
                "I care for my patients",
                "the back end",
                "my back office team",
                "renewable energy",
                "my energy and drive",
                "to design low energy buildings",
                "I am sick of my boss",
                "I'm tired of waiting",
                "I cannot stand my boss",
                "I want to be a prison officer",
                "criminal law",
                "to run a divorce law practice",
                "criminal record checks take long",
                "to support a family business",
                "the family business",
                "savings products",
                "on probation at work",
                "my confidence in the team",
                "a military contractor",
                "a screen reader developer",
                "un puesto con más responsabilidad",
                "gestor de deudas",
                "un trabajo mejor",
                "to work in rehab",
                "to go into bankruptcy law",
                "to run a benefits team",
                "the total came out at 30k"
            })
    void areNotTakenForWhatSoundsAlike(String words) {
        assertThat(SensitiveMatters.areIn(words)).isFalse();
    }
}
