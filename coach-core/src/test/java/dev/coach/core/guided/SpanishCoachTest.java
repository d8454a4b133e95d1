package dev.coach.core.guided;

import static dev.coach.core.guided.GuidedCoachTest.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Mood;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.policy.Asked;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.policy.Profiles;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.voice.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guided coach says in Spanish; the values are given, since how they are read is another matter. */
class SpanishCoachTest {
    private final GuidedCoach coach = new GuidedCoach(Catalogue.standard());
    private final CoachingRules rules = new CoachingRules(Catalogue.standard(), Language.SPANISH);
    private final Profiles ana = new Profiles();

    @Test
    void saysBackWhatItHeardThenAsksOneQuestion() {
        String reply = reply(
                2,
                ana.said("current_title", "Enfermera"),
                ana.said("current_employer", "Hospital Clínico"),
                ana.said("city", "Valencia"),
                ana.said("years_of_experience", "12"),
                ana.said("target_role", "analista de datos"));

        assertThat(reply)
                .startsWith(
                        "Entiendo que trabajas como enfermera en Hospital Clínico, quieres trabajar como analista de"
                                + " datos, tienes 12 años de experiencia y vives en Valencia.");
        assertThat(reply).endsWith("?").containsOnlyOnce("?");
    }

    @Test
    void welcomesOnceAndOnlyAtTheBeginning() {
        assertThat(reply(1, ana.said("city", "Valencia")))
                .startsWith("Te doy la bienvenida.")
                .contains("Así que vives en Valencia.");
        assertThat(reply(3, ana.said("city", "Valencia"))).doesNotContain("bienvenida");
    }

    @Test
    void namesLanguagesInSpanish() {
        assertThat(reply(
                        3,
                        ana.said("skills", 1, "name", "English"),
                        ana.said("skills", 1, "kind", "language"),
                        ana.said("skills", 2, "name", "Italian"),
                        ana.said("skills", 2, "kind", "language")))
                .contains("inglés e italiano");
    }

    @Test
    void namesWhatItHasNoWordsFor() {
        assertThat(reply(3, ana.said("visa_type", "Blue Card"), ana.said("seniority_level", "senior")))
                .startsWith("He anotado esto: visado y nivel.");
    }

    @Test
    void tellsOfWorkStudiesAndSkills() {
        assertThat(reply(
                        3,
                        ana.said("positions", 1, "title", "Cocinera"),
                        ana.said("positions", 1, "employer", "Casa Paco"),
                        ana.said("positions", 1, "current", "false"),
                        ana.said("education", 2, "field_of_study", "Derecho"),
                        ana.said("education", 2, "institution", "Universidad de Sevilla"),
                        ana.said("education", 2, "completed", "false"),
                        ana.said("skills", 3, "name", "SQL"),
                        ana.said("skills", 4, "name", "francés"),
                        ana.said("skills", 4, "level", "2"),
                        ana.said("skills", 5, "name", "Excel"),
                        ana.said("skills", 5, "level", "1")))
                .startsWith("Entiendo que has trabajado como cocinera en Casa Paco, estás estudiando Derecho en"
                        + " Universidad de Sevilla, aportas SQL, sabes un poco de francés y todavía no te manejas bien"
                        + " con Excel.");
    }

    @Test
    void saysOnceThatSomebodyStudiesAndWhichDegreeTheyHave() {
        assertThat(reply(
                        3,
                        ana.said("employment_status", "student"),
                        ana.said("currently_studying", "true"),
                        ana.said("education", 1, "field_of_study", "Biología"),
                        ana.said("education", 1, "completed", "false")))
                .startsWith("Entiendo que estás estudiando Biología.");
        assertThat(reply(
                        3, ana.said("education", 1, "degree", "máster"), ana.said("education", 1, "completed", "true")))
                .startsWith("Entiendo que tienes este título: máster.");
    }

    @Test
    void acceptsThatSomethingIsNotSaid() {
        assertThat(reply(3, ana.declined("satisfaction_pay"))).startsWith("Está bien, no te lo volveré a preguntar.");
        assertThat(reply(3, ana.said("city", "Valencia"), ana.declined("satisfaction_pay")))
                .startsWith("Entiendo que vives en Valencia. Por lo que prefieres guardarte no volveré a preguntar.");
    }

    @Test
    void saysWhatItNoLongerCountsOn() {
        var heard = Resolution.add(
                Profiles.knowing(ana.said("direct_reports", "12")), List.of(ana.retired("direct_reports")));

        assertThat(reply(heard, 3, null, null))
                .startsWith("Ya no cuento con lo que tenía anotado sobre esto: personas a cargo.");
    }

    @Test
    void tellsWhatItKnows() {
        Profile profile = Profiles.knowing(
                ana.said("current_title", "Camarero"), ana.said("city", "Cádiz"), ana.said("visa_type", "NIE"));

        assertThat(reply(Resolution.add(profile, List.of()), 3, Aside.RECALL, null))
                .startsWith(
                        "Esto es lo que sé de ti: trabajas como camarero y vives en Cádiz. He anotado un detalle más."
                                + " En tu perfil está todo");
    }

    @ParameterizedTest
    @EnumSource(Aside.class)
    void answersEveryAside(Aside aside) {
        Profile profile = Profiles.knowing(ana.said("current_title", "Camarero"));

        assertSpanish(reply(Resolution.add(profile, List.of()), 3, aside, null));
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void hasAKindWordForEveryMood(Mood mood) {
        Profile profile = Profiles.knowing(ana.said("current_title", "Camarero"));

        assertSpanish(reply(Resolution.add(profile, List.of()), 3, null, mood));
    }

    @Test
    void saysThatItNotedNothingOfWhatItDidNotUnderstand() {
        Profile profile = Profiles.knowing(ana.said("current_title", "Camarero"));

        assertThat(reply(Resolution.add(profile, List.of()), 3, null, null))
                .startsWith("No sé si te he entendido bien, así que no he anotado nada.");
    }

    @Test
    void putsEveryQuestionAnotherWay() {
        for (var attribute : Catalogue.standard().scalars()) {
            assertSpanish(Explanation.of(Voice.in(Language.SPANISH), attribute));
        }
    }

    @Test
    void asksAboutAConflictInSpanish() {
        Profile profile = Profiles.knowing(ana.said("direct_reports", "12"));
        var heard = Resolution.add(profile, List.of(ana.said("direct_reports", "3")));

        CoachingDecision decision = rules.decide(heard.after(), Asked.of(Set.of()));

        assertSpanish(String.join(" ", decision.reasons()));
    }

    @Test
    void comesBackToACommitment() {
        Profile profile = Profiles.knowing(
                ana.said("current_title", "Camarero"),
                ana.said("target_role", "cocinero"),
                ana.said("last_commitment", "llamar a la escuela"));
        CoachingDecision decision =
                rules.decide(profile, Asked.of(Set.of()), false, Instant.parse("2030-01-01T00:00:00Z"));

        assertThat(decision.reasons()).containsExactly("Te propusiste algo, y es momento de ver en qué ha quedado.");
        assertThat(Objects.requireNonNull(decision.question()).text())
                .startsWith("Te propusiste esto: «llamar a la escuela».");
    }

    @Test
    void asksInSpanishTillNothingIsLeftAndGivesItsReasons() {
        Profile profile = Profile.empty(Profiles.SAM);
        List<String> asked = new ArrayList<>();
        CoachingDecision decision = rules.decide(profile, Asked.of(Set.of()));
        while (decision.question() != null) {
            assertSpanish(decision.question().text() + " " + decision.question().reason());
            assertSpanish(String.join(" ", decision.reasons()));
            asked.add(decision.question().attribute());
            decision = rules.decide(profile, Asked.of(Set.copyOf(asked)));
        }
        assertThat(asked).hasSizeGreaterThan(10);
    }

    /** No word that only English has. */
    private static void assertSpanish(String reply) {
        assertThat(reply)
                .isNotBlank()
                .doesNotContainPattern("(?i)\\b(?:the|you|your|is|are|and|of|what|it|that|with)\\b");
    }

    private String reply(int position, Observation... heard) {
        return reply(Resolution.add(Profile.empty(Profiles.SAM), List.of(heard)), position, null, null);
    }

    private String reply(ProfileUpdate heard, int position, @Nullable Aside aside, @Nullable Mood mood) {
        Said said = new Said(
                message(position, "sus propias palabras"),
                List.of(),
                true,
                heard,
                false,
                aside,
                Language.SPANISH,
                null,
                mood,
                null);
        return coach.reply(rules.decide(heard.after(), Asked.of(Set.of())), said);
    }
}
