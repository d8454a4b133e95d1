package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the coach asks of somebody whose answers lead nowhere. */
class PastQuestionsTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final String NOTHING = "";

    private final Coach coach = Coach.builder()
            .stores(InMemoryStores.create())
            .ids(new FixedIds())
            .clock(TickingClock.bySeconds())
            .build();
    private final ConversationId conversation =
            coach.openConversation().run(SAM).id();

    @Test
    void stopsAskingForATurnWhenThreeQuestionsCameToNothing() {
        List<String> asked = asked("hello", "the cat sat on the mat", "it sat there", "and sat");

        assertThat(asked.subList(0, 3)).doesNotContain(NOTHING).doesNotHaveDuplicates();
        assertThat(asked.get(3)).isEqualTo(NOTHING);
    }

    /** Longer than the coach looks back. */
    @Test
    void asksForNothingTwice() {
        List<String> asked = asked(Stream.concat(
                        Stream.of("hello"), IntStream.range(0, 60).mapToObj(time -> "and the cat was grey " + time))
                .toArray(String[]::new));

        assertThat(asked.stream().filter(attribute -> !attribute.equals(NOTHING)))
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void takesIDoNotKnowForAnAnswerAndPausesAfterFive() {
        List<String> asked = asked(
                "hello", "I don't know", "no idea", "not sure", "I don't know", "no idea", "not sure", "I don't know");

        assertThat(asked.subList(0, 5)).doesNotContain(NOTHING).doesNotHaveDuplicates();
        assertThat(asked.get(5)).isEqualTo(NOTHING);
        assertThat(asked.get(6)).isNotEqualTo(NOTHING);
    }

    private List<String> asked(String... said) {
        List<String> asked = new ArrayList<>();
        for (String text : said) {
            coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), event -> {
                if (event instanceof TurnEvent.State(var decision, var writtenBy)) {
                    asked.add(
                            decision.question() == null
                                    ? NOTHING
                                    : decision.question().attribute());
                }
            });
            coach.updateProfile().run(SAM, conversation);
        }
        return asked;
    }
}
