package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever was stored once can be read for ever: the samples are frozen, and new ones are added beside them. */
class StoredJsonTest {
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    @Test
    void readsTheOldestTurnEvents() throws IOException {
        CoachingDecision asking = new CoachingDecision(
                CoachingState.INTAKE,
                List.of("There is no goal yet."),
                new Question("current_title", "What do you do?", "It says where you stand."),
                false);
        CoachingDecision silent =
                new CoachingDecision(CoachingState.COACHING, List.of("The goal is known."), null, false);

        assertThat(Json.readList(sample("turn-events-1.json"), TurnEventJson.class))
                .extracting(json -> json.toEvent().orElseThrow())
                .containsExactly(
                        new TurnEvent.Started(new TurnId(ID)),
                        new TurnEvent.State(asking, null),
                        new TurnEvent.State(silent, null),
                        new TurnEvent.Degraded("The model is away.", null),
                        new TurnEvent.Delta("Grüezi \"Ada\"\n"),
                        new TurnEvent.Completed(new MessageId(ID), new TokenUsage(120, 45)),
                        new TurnEvent.Stopped(new MessageId(ID)),
                        new TurnEvent.Stopped(null),
                        new TurnEvent.Refused("policy"),
                        new TurnEvent.Failed(ErrorCode.MODEL_UNAVAILABLE, "It went silent."));
    }

    @Test
    void keepsWhoBeganToWrite() {
        CoachingDecision silent =
                new CoachingDecision(CoachingState.COACHING, List.of("The goal is known."), null, false);

        assertThat(Stream.of(
                        new TurnEvent.State(silent, "coach-reply/6"),
                        new TurnEvent.Degraded("The model is away.", "guided/5")))
                .allSatisfy(event -> assertThat(Json.read(Json.write(TurnEventJson.of(event)), TurnEventJson.class)
                                .toEvent())
                        .contains(event));
    }

    @Test
    void readsTheOldestLiveEvents() throws IOException {
        assertThat(Json.readList(sample("live-events-1.json"), LiveEventJson.class))
                .extracting(json -> json.toEvent().orElseThrow())
                .containsExactly(
                        new LiveEvent.ProfileChanged(17, List.of("city", "skills")),
                        new LiveEvent.ConversationChanged(new ConversationId(ID)));
    }

    @Test
    void ignoresMembersAndKindsOfNewerPrograms() {
        String member = "{\"type\":\"delta\",\"text\":\"a\",\"mood\":{\"warm\":true}}";
        assertThat(Json.read(member, TurnEventJson.class).toEvent()).contains(new TurnEvent.Delta("a"));
        assertThat(Json.read("{\"type\":\"sung\",\"tune\":1}", TurnEventJson.class)
                        .toEvent())
                .isEqualTo(Optional.empty());
        assertThat(Json.read("{\"type\":\"weather.changed\"}", LiveEventJson.class)
                        .toEvent())
                .isEqualTo(Optional.empty());
    }

    @Test
    void writesNothingForWhatIsAbsent() {
        assertThat(Json.write(TurnEventJson.of(new TurnEvent.Delta("a"))))
                .isEqualToIgnoringWhitespace("{\"type\":\"delta\",\"text\":\"a\"}");
    }

    private static String sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(StoredJsonTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
