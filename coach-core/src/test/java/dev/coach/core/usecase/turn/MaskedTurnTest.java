package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.Stores;
import dev.coach.core.privacy.MaskingScope;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditOutcome;
import dev.coach.core.usecase.profile.EditProfileCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model is told of who the coachee is, in whole turns. */
class MaskedTurnTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\[[A-Z]+_\\d+]]");

    private final Stores stores = InMemoryStores.create();
    private final List<TurnEvent> events = new ArrayList<>();
    private final Echo model = new Echo();

    /**
     * Somebody's way to say who they are.
     *
     * @param profile what it holds before the talk, by attribute
     * @param messages that say it again and more, then one that speaks of something else
     * @param canaries of which nothing may reach the model
     * @param kept what the model must be told
     */
    private record Talk(Map<String, String> profile, List<String> messages, List<String> canaries, List<String> kept) {}

    /** Repeats every placeholder that it is given, cut into pieces of three characters. */
    private static final class Echo implements ChatModel {
        private final List<ChatRequest> requests = new CopyOnWriteArrayList<>();

        @Override
        public ChatReply stream(ChatRequest request, DeltaListener listener) {
            requests.add(request);
            String told = Stream.concat(
                            Stream.of(request.instructions()),
                            request.messages().stream().map(ChatRequest.ChatMessage::text))
                    .collect(Collectors.joining("\n"));
            String reply = PLACEHOLDER
                    .matcher(told)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .collect(Collectors.joining(" and ", "I heard ", "."));
            return ScriptedChatModel.answering(reply.split("(?<=\\G.{3})")).stream(request, listener);
        }

        @Override
        public String name() {
            return "echo";
        }
    }

    static Stream<Talk> talks() {
        return Stream.of(
                new Talk(
                        Map.of(
                                "full_name", "Aurelia Quibblethorpe",
                                "email", "aurelia.q@example.com",
                                "phone", "+44 7700 900123",
                                "website_url", "https://www.quibble.example"),
                        List.of(
                                "My name is Aurelia Quibblethorpe. My email is aurelia.q@example.com and my phone number is +44 7700 900123.",
                                "My LinkedIn is https://www.linkedin.com/in/quibblethorpe and I live at 14 Foxglove Road in Leeds.",
                                "My page is quibble.example. I am a nurse at Ernst & Young and want to become a teacher. Yours, Aurelia"),
                        List.of(
                                "Aurelia",
                                "Quibblethorpe",
                                "aurelia.q",
                                "900123",
                                "Foxglove",
                                "linkedin.com/in",
                                "quibble.example"),
                        List.of("Leeds", "Ernst & Young", "teacher")),
                new Talk(
                        Map.of(
                                "full_name", "Aurelia Quiñonero Gil",
                                "email", "aurelia.q@ejemplo.es",
                                "phone", "+34 612 345 678",
                                "linkedin_url", "https://www.linkedin.com/in/quinonero"),
                        List.of(
                                "Me llamo Aurelia Quiñonero. Mi correo es aurelia.q@ejemplo.es y mi teléfono es 612 345 678.",
                                "Mi perfil es linkedin.com/in/quinonero y vivo en la calle de las Amapolas 14, 3º B, en Soria.",
                                "Soy enfermera en el Hospital Santa Bárbara y quiero ser profesora. Un saludo, Aurelia"),
                        List.of("Aurelia", "Quiñonero", "aurelia.q", "345 678", "Amapolas", "linkedin.com/in"),
                        List.of("Soria", "Hospital Santa Bárbara", "profesora")));
    }

    @ParameterizedTest
    @MethodSource("talks")
    void whoTheCoacheeIsNeverReachesTheModelAndIsInTheReply(Talk talk) {
        Coach coach = coach(MaskingScope.ALL);
        ConversationId conversation = coach.openConversation().run(SAM).id();

        talk.profile().forEach((name, value) -> {
            Edit edit = new Edit.Set(new Target.Scalar(name), value);
            assertThat(coach.editProfile().run(new EditProfileCommand(SAM, null, List.of(edit))))
                    .isInstanceOf(EditOutcome.Applied.class);
        });
        for (String message : talk.messages()) {
            say(coach, conversation, message);
        }

        assertThat(model.requests).hasSize(3).allSatisfy(request -> {
            assertThat(talk.canaries())
                    .allSatisfy(canary -> assertThat(request.toString()).doesNotContainIgnoringCase(canary));
            assertThat(request.identifiers()).isEmpty();
        });
        assertThat(talk.kept())
                .allSatisfy(
                        kept -> assertThat(model.requests.getLast().toString()).contains(kept));
        List<Message> messages = coach.stores().conversations().messages(SAM, conversation, 0, 10);
        assertThat(messages).hasSize(6);
        assertThat(messages.getLast().text()).doesNotContain("[[").contains(talk.canaries());
        assertThat(deltas()).contains(messages.getLast().text());
    }

    @Test
    void aSummaryIsMaskedByDefaultAndAReplyIsNot() {
        Coach coach = coach(MaskingScope.EXTRACTION);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(coach, conversation, "My name is Aurelia Quibblethorpe.");
        for (int turn = 0; turn < 30; turn++) {
            say(coach, conversation, "Aurelia tells story " + turn + " about Leeds.");
        }

        List<ChatRequest> summaries = model.requests.stream()
                .filter(request -> request.instructions().contains("notes of a career coach"))
                .toList();
        assertThat(summaries)
                .isNotEmpty()
                .allSatisfy(request ->
                        assertThat(request.toString()).contains("Leeds").doesNotContain("Aurelia"));
        assertThat(model.requests.getFirst().toString()).contains("Aurelia");
        assertThat(stores.conversations().summary(SAM, conversation))
                .hasValueSatisfying(summary -> assertThat(summary.text()).contains("Aurelia"));
    }

    private String deltas() {
        return events.stream()
                .filter(TurnEvent.Delta.class::isInstance)
                .map(event -> ((TurnEvent.Delta) event).text())
                .collect(Collectors.joining());
    }

    private Coach coach(MaskingScope scope) {
        return Coach.builder()
                .stores(stores)
                .chatModel(model)
                .masking(scope)
                .ids(new FixedIds())
                .build();
    }

    private TurnResult say(Coach coach, ConversationId conversation, String text) {
        return coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), events::add);
    }
}
