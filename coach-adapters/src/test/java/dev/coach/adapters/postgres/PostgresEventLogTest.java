package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.port.EventLog;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.EventLogContract;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresEventLogTest extends EventLogContract {
    private static final int ROUNDS = 20;

    @Test
    void aTextThatCannotBeStoredIsRefusedToItsOwnTurnAlone() throws Exception {
        List<Turn> turns =
                Stream.generate(() -> admit(open(), "I am a nurse")).limit(16).toList();
        CountDownLatch all = new CountDownLatch(turns.size());
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> refused = turns.stream()
                    .map(turn -> together.submit(() -> isRefused(turn, turn == turns.get(3) ? "\0" : "fine", all)))
                    .toList();

            for (int i = 0; i < turns.size(); i++) {
                assertThat(refused.get(i).get()).isEqualTo(i == 3);
            }
        }
        assertThat(turns)
                .extracting(turn -> log().read(coachee, turn.id(), 0).size())
                .containsOnly(0, ROUNDS)
                .containsOnlyOnce(0);
    }

    private boolean isRefused(Turn turn, String text, CountDownLatch all) throws InterruptedException {
        all.countDown();
        all.await();
        try {
            for (int number = 1; number <= ROUNDS; number++) {
                log().append(coachee, turn.id(), List.of(new EventLog.Numbered<>(number, new TurnEvent.Delta(text))));
            }
            return false;
        } catch (CoachException refused) {
            return refused.code() == ErrorCode.INVALID_INPUT;
        }
    }

    @Override
    protected Stores stores() {
        return TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared()));
    }

    @Override
    protected void register(CoacheeId newcomer) {
        TestDatabase.register(newcomer);
    }
}
