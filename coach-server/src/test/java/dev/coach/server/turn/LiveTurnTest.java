package dev.coach.server.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.usecase.turn.TurnResult;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveTurnTest {
    private final LiveTurn turn = new LiveTurn();
    private final TurnId id = new TurnId(new UUID(1, 2));

    @Test
    void handsOverEventsWithTheirNumbers() {
        turn.tell(new TurnEvent.Started(id));
        turn.tell(new TurnEvent.Delta("Hello."));

        assertThat(turn.awaitBeginning()).isEqualTo(new LiveTurn.Beginning(id, false));
        assertThat(drain()).extracting(Numbered::number).containsExactly(1L, 2L);
        assertThat(turn.isCutOff()).isFalse();
    }

    @Test
    void cutsOffAReaderWhoFallsBehindAndForgetsTheRest() {
        turn.tell(new TurnEvent.Started(id));
        for (int piece = 1; piece < LiveTurn.MAX_WAITING + 500; piece++) {
            turn.tell(new TurnEvent.Delta("x"));
        }

        assertThat(turn.isCutOff()).isTrue();
        List<Numbered<TurnEvent>> kept = drain();
        assertThat(kept).hasSize(LiveTurn.MAX_WAITING);
        assertThat(kept.getLast().number()).isEqualTo(LiveTurn.MAX_WAITING);
        turn.tell(new TurnEvent.Delta("later"));
        assertThat(turn.poll()).isNull();
    }

    @Test
    void keepsNothingForAReaderWhoLeft() {
        turn.tell(new TurnEvent.Started(id));
        turn.leave();
        turn.tell(new TurnEvent.Delta("Hello."));

        assertThat(turn.poll()).isNull();
        assertThat(turn.isCutOff()).isTrue();
    }

    @Test
    void wakesTheReaderForEveryEventAndAtTheEnd() {
        AtomicInteger wakeUps = new AtomicInteger();
        turn.wake(wakeUps::incrementAndGet);

        turn.tell(new TurnEvent.Started(id));
        turn.ended(new TurnResult.Repeated(id));

        assertThat(wakeUps).hasValue(3);
    }

    @Test
    void knowsATurnThatWasTakenBefore() {
        turn.ended(new TurnResult.Repeated(id));

        assertThat(turn.awaitBeginning()).isEqualTo(new LiveTurn.Beginning(id, true));
        assertThat(turn.awaitEnd().turn()).isEqualTo(id);
    }

    @Test
    void throwsWhatKeptTheTurnFromBeginning() {
        turn.broke(CoachException.notFound("conversation", id));

        assertThatThrownBy(turn::awaitBeginning).isInstanceOf(CoachException.class);
        assertThatThrownBy(turn::awaitEnd).isInstanceOf(CoachException.class);
        assertThat(turn.isCutOff()).isTrue();
    }

    private List<Numbered<TurnEvent>> drain() {
        List<Numbered<TurnEvent>> events = new ArrayList<>();
        Numbered<TurnEvent> next = turn.poll();
        while (next != null) {
            events.add(next);
            next = turn.poll();
        }
        return events;
    }
}
