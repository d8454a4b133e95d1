package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.EventLog.Subscription;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.StoresContract;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The listener between two nodes, and when its connection is lost. */
class EventListenerTest extends StoresContract {
    private static final String LISTENERS =
            "from pg_stat_activity where datname = current_database() and query = 'listen coach_events'";

    private static String url = "";
    private static PostgresDatabase here;
    private static PostgresDatabase there;

    private final AtomicLong seen = new AtomicLong();

    @SuppressWarnings("NullAway.Init") // set by openTwoNodes, which JUnit calls first
    EventListenerTest() {}

    @BeforeAll
    static void openTwoNodes() {
        url = TestDatabase.create("two_nodes");
        here = TestDatabase.open(url, 2);
        there = TestDatabase.open(url, 2);
    }

    @AfterAll
    static void closeTwoNodes() {
        here.close();
        there.close();
    }

    @Override
    protected Stores stores() {
        return here.stores(new OnCommitJobs(here));
    }

    @Override
    protected void register(CoacheeId newcomer) {
        TestDatabase.register(here, newcomer);
    }

    @Test
    void hearsWhatAnotherNodeAppended() {
        try (Subscription following = follow()) {
            assertThat(following).isNotNull();
            stores = there.stores(new OnCommitJobs(there));
            Conversation conversation = open();
            await().atMost(Duration.ofSeconds(10)).until(() -> seen.get() == 1);
            admit(conversation, "I am a nurse");
            await().atMost(Duration.ofSeconds(10)).until(() -> seen.get() == 2);
        }
    }

    @Test
    void hearsAtOnceThatATurnIsToBeStoppedThroughAnotherNode() throws SQLException {
        Turn turn = admit(open(), "I am a nurse");
        AtomicBoolean stopped = new AtomicBoolean();
        try (Subscription following = stores.conversations().onStop(turn.id(), () -> stopped.set(true))) {
            assertThat(following).isNotNull();
            await().atMost(Duration.ofSeconds(10)).until(() -> count(LISTENERS) == 1);

            there.stores(new OnCommitJobs(there)).conversations().requestStop(coachee, turn.id());

            await().atMost(Duration.ofSeconds(10)).untilTrue(stopped);
        }
    }

    @Test
    void comesBackAfterItsConnectionWasLost() throws SQLException {
        try (Subscription following = follow()) {
            assertThat(following).isNotNull();
            await().atMost(Duration.ofSeconds(10)).until(() -> count(LISTENERS) == 1);
            assertThat(count("from (select pg_terminate_backend(pid) " + LISTENERS + ") ended"))
                    .isEqualTo(1);
            open();
            await().atMost(Duration.ofSeconds(10)).until(() -> seen.get() == 1);
            await().atMost(Duration.ofSeconds(10)).until(() -> count(LISTENERS) == 1);
        }
    }

    private Subscription follow() {
        return here.stores(new OnCommitJobs(here))
                .events()
                .follow(coachee, () -> seen.set(stores.events().newest(coachee)));
    }

    private static long count(String from) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
