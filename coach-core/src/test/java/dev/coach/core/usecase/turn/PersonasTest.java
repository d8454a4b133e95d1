package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.Motivation;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.testkit.TranscriptRules;
import dev.coach.core.testkit.TranscriptRules.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guided coach gets to know people who answer as people do: {@code personas.txt}. */
class PersonasTest {
    private static final CoacheeId COACHEE = new CoacheeId(new UUID(1, 1));
    private static final int MOST_TURNS = 15;
    private static final double ENOUGH = 0.8;
    private static final String GO_ON = "Ask me something else.";
    private static final String OTHERWISE = "I don't know.";

    /** Whoever says little has been asked for a step by then, too. */
    private static final int UNTIL_A_STEP = 40;

    private final Stores stores = InMemoryStores.create();
    private final InstantSource ticking = TickingClock.bySeconds();
    private Duration away = Duration.ZERO;
    private final InstantSource clock = () -> ticking.instant().plus(away);
    private final Coach coach =
            Coach.builder().stores(stores).ids(new FixedIds()).clock(clock).build();

    static Stream<Persona> personas() throws IOException {
        return Persona.all().stream();
    }

    @ParameterizedTest
    @MethodSource("personas")
    void knowsMostOfWhatTheGoalNeedsAfterFifteenTurnsAndAsksNothingTwice(Persona persona) {
        ConversationId conversation = coach.openConversation().run(COACHEE).id();
        List<String> asked = new ArrayList<>();
        List<String> transcript = new ArrayList<>();
        List<Exchange> talk = new ArrayList<>();
        String next = persona.opening();
        for (int turn = 0; turn < MOST_TURNS && next != null; turn++) {
            Reply reply = say(conversation, next);
            transcript.add("> " + next);
            transcript.add(reply.text());
            talk.add(reply.exchange());
            next = reply.asked() == null ? null : persona.answer(reply.asked());
            if (reply.asked() != null) {
                asked.add(reply.asked());
            }
        }
        Profile profile = coach.readProfile().run(COACHEE);
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(TranscriptRules.broken(talk)).isEmpty();
        assertThat(coach.readCompleteness().run(COACHEE).goal().share())
                .as("known %s in%n%s", profile.values().keySet(), String.join("\n", transcript))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("personas")
    void agreesOnOneStepWithADayAndComesBackToIt(Persona persona) {
        ConversationId conversation = coach.openConversation().run(COACHEE).id();
        List<Exchange> talk = new ArrayList<>();
        String next = persona.opening();
        String asked = null;
        while (talk.size() < UNTIL_A_STEP && !Motivation.LAST_COMMITMENT.name().equals(asked)) {
            Reply reply = say(conversation, next);
            talk.add(reply.exchange());
            asked = reply.asked();
            next = asked == null ? GO_ON : persona.answer(asked);
        }
        assertThat(asked).as("of %s", persona).isEqualTo(Motivation.LAST_COMMITMENT.name());

        talk.add(say(conversation, "I will call the college by Friday.").exchange());
        away = Duration.ofDays(7);
        talk.add(say(coach.openConversation().run(COACHEE).id(), "Hello again!").exchange());

        assertThat(talk.getLast().reply()).contains("call the college by Friday”. How far");
        assertThat(TranscriptRules.broken(talk)).isEmpty();
    }

    private Reply say(ConversationId conversation, String text) {
        StringBuilder reply = new StringBuilder();
        List<CoachingDecision> decided = new ArrayList<>();
        coach.takeTurn().run(new TakeTurnCommand(COACHEE, conversation, text), event -> {
            if (event instanceof TurnEvent.Delta delta) {
                reply.append(delta.text());
            } else if (event instanceof TurnEvent.State(var decision, var writtenBy)) {
                decided.add(decision);
            }
        });
        coach.updateProfile().run(COACHEE, conversation);
        return new Reply(new Exchange(
                text, reply.toString(), decided.getFirst(), coach.readProfile().run(COACHEE), clock.instant()));
    }

    private record Reply(Exchange exchange) {
        String text() {
            return exchange.reply();
        }

        @Nullable
        String asked() {
            Question question = exchange.decision().question();
            return question == null ? null : question.attribute();
        }
    }

    record Persona(String name, String opening, Map<String, String> answers) {
        static List<Persona> all() throws IOException {
            List<Persona> all = new ArrayList<>();
            for (String block : text().split("(?m)^= ")) {
                List<String> lines = block.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
                if (!lines.isEmpty()) {
                    Map<String, String> answers = new HashMap<>();
                    for (String line : lines.subList(2, lines.size())) {
                        int end = line.indexOf(']');
                        answers.put(line.substring(1, end), line.substring(end + 2));
                    }
                    all.add(new Persona(lines.get(0), lines.get(1), answers));
                }
            }
            return all;
        }

        private static String text() throws IOException {
            try (InputStream file = Objects.requireNonNull(PersonasTest.class.getResourceAsStream("personas.txt"))) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        String answer(String attribute) {
            return answers.getOrDefault(attribute, OTHERWISE);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
