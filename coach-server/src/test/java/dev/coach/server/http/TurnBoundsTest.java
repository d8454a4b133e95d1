package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.core.domain.budget.Budget;
import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import dev.coach.jobs.AdminPort;
import dev.coach.server.turn.TurnBounds;
import dev.coach.server.turn.TurnRefused.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when there is no room for another turn, or nothing left to spend on one. */
class TurnBoundsTest {
    private static final int COACHEES = 10;
    private static final int STREAMS_OF_EACH = 20;

    private final Gate gate = new Gate();
    private final ScriptedChatModel model =
            ScriptedChatModel.playing(Script.answer("Tell me ", "more.").holdAfter(1, gate));

    @AfterEach
    void letEverybodyGo() {
        gate.open();
    }

    @Test
    void aCoacheeHasABoundOfTheirOwn() {
        try (TestServer server =
                TestServer.with().model(model).bounds(new TurnBounds(10, 1)).start()) {
            TestClient sam = server.coachee("sam");
            EventReader first = sam.stream(sam.openConversation(), "One");
            first.await("delta");
            String other = sam.openConversation();

            Answer refused = sam.say(other, "Two").expectProblem(429, "too_many_turns");

            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertNothingStored(sam, other);
            TestClient eve = server.coachee("eve");
            EventReader hers = eve.stream(eve.openConversation(), "Three");
            hers.await("delta");
            gate.open();
            first.await("completed");
            hers.await("completed");
            await().until(() -> server.turns.count() == 0);
            sam.say(other, "Two").expect(200);
        }
    }

    @Test
    void theServerHasABoundForAll() {
        try (TestServer server =
                TestServer.with().model(model).bounds(new TurnBounds(1, 10)).start()) {
            TestClient sam = server.coachee("sam");
            EventReader first = sam.stream(sam.openConversation(), "One");
            first.await("delta");
            TestClient eve = server.coachee("eve");
            String other = eve.openConversation();

            Answer refused = eve.say(other, "Two").expectProblem(503, "server_full");

            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(server.refusals).containsExactly(Reason.SERVER_FULL);
            assertNothingStored(eve, other);
            gate.open();
            first.await("completed");
            await().until(() -> server.turns.count() == 0);
            eve.say(other, "Two").expect(200);
        }
    }

    @Test
    void twoConnectionsCarryTwoHundredStreamsAndHealthAnswersMeanwhile() {
        int all = COACHEES * STREAMS_OF_EACH;
        try (TestPostgres postgres = new TestPostgres(2);
                TestServer server = TestServer.with()
                        .on(postgres)
                        .model(model)
                        .bounds(new TurnBounds(all, STREAMS_OF_EACH))
                        .start();
                AdminPort admin = AdminPort.start(
                        0, List.of(new AdminPort.Need("database", postgres.database::isUsable)), () -> "")) {
            List<EventReader> streams = new ArrayList<>();
            for (int number = 0; number < COACHEES; number++) {
                TestClient coachee = server.coachee("coachee" + number);
                for (int stream = 0; stream < STREAMS_OF_EACH; stream++) {
                    streams.add(coachee.stream(coachee.openConversation(), "I work as a nurse."));
                }
            }
            streams.forEach(stream -> stream.await("delta"));
            assertThat(server.turns.count()).isEqualTo(all);
            TestClient late = server.coachee("late");
            late.say(late.openConversation(), "Hello").expectProblem(503, "server_full");

            TestClient health = new TestClient(URI.create("http://127.0.0.1:" + admin.port()));
            assertThat(health.raw("GET", "/livez").status()).isEqualTo(200);
            assertThat(health.raw("GET", "/readyz").body()).isEqualTo("database: ok\n");
            gate.open();

            assertThat(streams)
                    .extracting(stream -> stream.rest().getLast().name())
                    .containsOnly("completed")
                    .hasSize(all);
        }
    }

    @Test
    void whenTheBudgetIsSpentTheGuidedCoachAnswers() {
        gate.open();
        try (TestPostgres postgres = new TestPostgres(2);
                TestServer server = TestServer.with()
                        .on(postgres)
                        .model(model)
                        .budget(new Budget(10L, null, null))
                        .start()) {
            TestClient sam = server.coachee("sam4");

            Answer turn = sam.say(sam.openConversation(), "I work as a nurse.").expect(200);

            assertThat(model.requests()).isEmpty();
            assertThat(turn.at("/status")).isEqualTo("degraded");
            assertThat(turn.at("/detail")).contains("what one person may use").endsWith("00:00 UTC.");
            assertThat(turn.at("/reply/text")).isNotBlank();
        }
    }

    private static void assertNothingStored(TestClient client, String conversation) {
        assertThat(client.get("/conversations/" + conversation + "/messages")
                        .json()
                        .at("/items"))
                .isEmpty();
    }
}
