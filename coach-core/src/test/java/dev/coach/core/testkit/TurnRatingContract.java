package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Rating.Thumb;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import org.junit.jupiter.api.Test;

/** The part of {@link ConversationStoreContract} about what coachees think of replies. */
abstract class TurnRatingContract extends TurnHeardContract {
    private static final Rating UP = new Rating(Thumb.UP, null);
    private static final Rating DOWN = new Rating(Thumb.DOWN, "ü".repeat(Rating.MAX_REASON));

    @Test
    void keepsTheLatestRatingUntilItIsTakenBack() {
        Turn turn = admit(open(), "I am a nurse");
        answered(turn, "Tell me more.");
        Turn ended = stored(turn.id());

        for (Rating rating : new Rating[] {UP, UP, DOWN}) {
            assertThat(stores.conversations().rate(coachee, turn.id(), rating)).contains(ended.rated(rating));
            assertThat(stored(turn.id())).isEqualTo(ended.rated(rating));
        }
        assertThat(stores.conversations().rate(coachee, turn.id(), null)).contains(ended);
        assertThat(stored(turn.id())).isEqualTo(ended);
    }

    @Test
    void ratesNoTurnThatRuns() {
        Turn turn = admit(open(), "I am a nurse");

        assertThat(stores.conversations().rate(coachee, turn.id(), UP)).contains(turn);
        assertThat(stored(turn.id())).isEqualTo(turn);
    }

    @Test
    void ratesNoTurnOfSomebodyElseAndNoneThatIsUnknown() {
        Turn turn = admit(open(), "I am a nurse");
        answered(turn, "Tell me more.");

        assertThat(stores.conversations().rate(stranger, turn.id(), UP)).isEmpty();
        assertThat(stores.conversations().rate(coachee, new TurnId(ids.next()), UP))
                .isEmpty();
        assertThat(stored(turn.id()).rating()).isNull();
    }
}
