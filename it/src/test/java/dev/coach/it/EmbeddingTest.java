package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The code of the README, run. */
class EmbeddingTest {
    @Test
    void twelveLinesGiveAnAnswerAndAProfile() {
        StringBuilder reply = new StringBuilder();
        // region README
        var coach = Coach.builder().stores(InMemoryStores.create()).build();
        var coachee = new CoacheeId(UUID.randomUUID());
        var conversation = coach.openConversation().run(coachee);
        var message = "I work as a nurse in Leeds and I want to become a data engineer.";

        coach.takeTurn().run(new TakeTurnCommand(coachee, conversation.id(), message), event -> {
            if (event instanceof TurnEvent.Delta(String text)) {
                reply.append(text);
            }
        });
        var profile = coach.readProfile().run(coachee);
        var title = profile.get(CurrentSituation.TITLE);
        // endregion

        assertThat(reply).isNotEmpty();
        assertThat(title).contains("nurse");
    }
}
