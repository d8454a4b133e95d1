package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.conversation.OtherLanguage;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditProfileCommand;
import dev.coach.core.usecase.turn.PersonasTest.Persona;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who writes Spanish is answered, asked and given reasons in Spanish, from the first message to the last. */
class SpanishTalkTest {
    private static final CoacheeId ANA = new CoacheeId(new UUID(1, 1));
    private static final String ENGLISH_WORDS = "(?i)\\b(?:the|you|your|is|are|and|of|what|it|that|with|how|would)\\b";

    private final Coach coach = Coach.builder()
            .stores(InMemoryStores.create())
            .ids(new FixedIds())
            .clock(TickingClock.bySeconds())
            .build();
    private final List<CoachingDecision> decisions = new ArrayList<>();

    @Test
    void goesOnInSpanishWhateverIsSaid() {
        coach.editProfile()
                .run(new EditProfileCommand(
                        ANA,
                        null,
                        List.of(
                                new Edit.Set(new Target.Scalar("current_title"), "enfermera"),
                                new Edit.Set(new Target.Scalar("city"), "Valencia"))));
        ConversationId conversation = coach.openConversation().run(ANA).id();

        List<String> replies = new ArrayList<>();
        for (String message : List.of(
                "Hola, soy enfermera y quiero cambiar de trabajo porque estoy muy cansada.",
                "Hospital Clínico",
                "28.000",
                "¿Puedes decirme qué hace falta para ser profesora?",
                "...",
                "Quiero ser profesora, pero todavía no tengo nada claro.",
                "Gracias, hasta mañana")) {
            replies.add(say(conversation, message));
        }

        assertThat(replies.getFirst()).startsWith("Suena duro. Gracias por contármelo.");
        assertThat(replies).allSatisfy(reply -> assertThat(reply).doesNotContainPattern(ENGLISH_WORDS));
        assertThat(decisions).hasSize(7).allSatisfy(decision -> {
            assertThat(String.join(" ", decision.reasons())).doesNotContainPattern(ENGLISH_WORDS);
            if (decision.question() != null) {
                assertThat(decision.question().text()).contains("¿");
                assertThat(decision.question().reason()).doesNotContainPattern(ENGLISH_WORDS);
            }
        });
        assertThat(decisions.getFirst().reasons()).containsExactly("Sé a qué te dedicas ahora y qué quieres alcanzar.");
    }

    static List<Persona> personas() throws IOException {
        return Persona.all().stream()
                .filter(persona -> OtherLanguage.of(persona.opening()).isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("personas")
    void saysBackInSpanishWhatItReads(Persona persona) {
        ConversationId conversation = coach.openConversation().run(ANA).id();
        String next = persona.opening();
        for (int turn = 0; turn < 15; turn++) {
            assertThat(say(conversation, next)).doesNotContainPattern(ENGLISH_WORDS);
            var question = decisions.getLast().question();
            next = question == null
                    ? "Gracias"
                    : persona.answers().getOrDefault(question.attribute(), "No lo sé todavía.");
        }
        assertThat(coach.readProfile().run(ANA).values()).hasSizeGreaterThan(8);
    }

    @Test
    void changesTheLanguageWithTheCoachee() {
        ConversationId conversation = coach.openConversation().run(ANA).id();

        assertThat(say(conversation, "Hola, buenos días, ¿puedes hablar español?"))
                .startsWith("Te doy la bienvenida.");
        assertThat(say(conversation, "I would like to go on in English, please."))
                .contains("Thank you");
        assertThat(Objects.requireNonNull(decisions.getLast().question()).text())
                .doesNotContain("¿");
        assertThat(say(conversation, "Mejor en español, que no entiendo mucho."))
                .contains("¿");
    }

    private String say(ConversationId conversation, String text) {
        StringBuilder reply = new StringBuilder();
        coach.takeTurn().run(new TakeTurnCommand(ANA, conversation, text), event -> {
            if (event instanceof TurnEvent.Delta delta) {
                reply.append(delta.text());
            } else if (event instanceof TurnEvent.State(var decision, var writtenBy)) {
                decisions.add(decision);
            }
        });
        coach.updateProfile().run(ANA, conversation);
        return reply.toString();
    }
}
