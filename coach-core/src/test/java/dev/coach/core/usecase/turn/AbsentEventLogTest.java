package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.EventLog;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A database that is away for a moment costs no reply that a model is writing meanwhile. */
class AbsentEventLogTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();
    private final LeavingLog log = new LeavingLog(stores.events());
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void whatIsSaidMeanwhileIsWrittenLater() {
        List<TurnEvent> told = new ArrayList<>();

        TurnResult result = say(told);

        assertThat(result)
                .isInstanceOfSatisfying(
                        TurnResult.Ended.class,
                        ended -> assertThat(ended.outcome().text()).isEqualTo("One two three"));
        assertThat(log.refused).isTrue();
        assertThat(stores.events().read(SAM, ((TurnEvent.Started) told.getFirst()).turnId(), 0))
                .extracting(Numbered::event)
                .containsExactlyElementsOf(told);
    }

    private TurnResult say(List<TurnEvent> told) {
        Stores leaving = new Stores(
                stores.conversations(),
                stores.profiles(),
                stores.roadmaps(),
                stores.documents(),
                log,
                stores.jobs(),
                stores.erasure());
        Coach coach = Coach.builder()
                .stores(leaving)
                .chatModel(new Speaking())
                .clock(() -> now)
                .ids(new FixedIds())
                .build();
        ConversationId conversation = coach.openConversation().run(SAM).id();
        return coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "I work as a nurse."), told::add);
    }

    private final class Speaking implements ChatModel {
        @Override
        public ChatReply stream(ChatRequest request, DeltaListener listener) {
            for (String word : List.of("One ", "two ", "three")) {
                now = now.plus(TurnJournal.BATCH_AGE);
                log.away = word.equals("two ");
                listener.onDelta(word);
            }
            return new ChatReply.Complete(TokenUsage.NONE);
        }

        @Override
        public String name() {
            return "speaking";
        }
    }

    /** Takes nothing while it is away. */
    private static final class LeavingLog implements EventLog {
        private final EventLog log;
        private boolean away;
        private boolean refused;

        LeavingLog(EventLog log) {
            this.log = log;
        }

        @Override
        public void append(CoacheeId coachee, TurnId turn, List<Numbered<TurnEvent>> events) {
            if (away) {
                refused = true;
                throw new CoachException(ErrorCode.DATABASE_UNAVAILABLE, "The database is away.");
            }
            log.append(coachee, turn, events);
        }

        @Override
        public List<Numbered<TurnEvent>> read(CoacheeId coachee, TurnId turn, long after) {
            return log.read(coachee, turn, after);
        }

        @Override
        public List<Numbered<LiveEvent>> read(CoacheeId coachee, long after) {
            return log.read(coachee, after);
        }

        @Override
        public long newest(CoacheeId coachee) {
            return log.newest(coachee);
        }

        @Override
        public Subscription follow(CoacheeId coachee, Runnable wakeUp) {
            return log.follow(coachee, wakeUp);
        }
    }
}
