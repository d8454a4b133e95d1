package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import dev.coach.server.turn.TurnBounds;
import dev.coach.server.turn.TurnRefused.Reason;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Messages that come to a conversation while it answers an earlier one. */
class SerialisedSendsTest {
    private static final int SENDS = 20;

    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Gate gate = new Gate();
    /** Holds the first reply and gives the others at once. */
    private final ScriptedChatModel model = ScriptedChatModel.playing(
            Script.answer("Tell me ", "more.").holdAfter(1, gate), Script.answer("I see. ", "Go on."));

    @AfterEach
    void letEverybodyGo() {
        gate.open();
        senders.close();
    }

    @Test
    void areAllAnsweredAndNeverInterleaved() {
        try (TestPostgres postgres = new TestPostgres(5);
                TestServer server = TestServer.with().on(postgres).model(model).start()) {
            gate.open();
            TestClient sam = server.coachee("sam1");
            String conversation = sam.openConversation();

            List<CompletableFuture<Answer>> sent = IntStream.range(0, SENDS)
                    .mapToObj(number -> say(sam, conversation, "Message " + number))
                    .toList();

            assertThat(sent).extracting(CompletableFuture::join).allMatch(answer -> answer.status() == 200);
            assertAlternating(sam, conversation, SENDS);
        }
    }

    @Test
    void areAnsweredInTheOrderInWhichTheyCame() {
        try (TestPostgres postgres = new TestPostgres(5);
                TestServer server = TestServer.with().on(postgres).model(model).start()) {
            TestClient sam = server.coachee("sam2");
            String conversation = sam.openConversation();
            for (int number = 1; number <= SENDS; number++) {
                say(sam, conversation, "Message " + number);
                int sent = number;
                await().until(() -> server.turns.count() == sent);
            }
            gate.open();

            await().until(() -> server.turns.count() == 0);
            List<JsonNode> messages = assertAlternating(sam, conversation, SENDS);
            assertThat(messages)
                    .filteredOn(message -> message.at("/speaker").asString().equals("coachee"))
                    .extracting(message -> message.at("/text").asString())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, SENDS)
                            .mapToObj(number -> "Message " + number)
                            .toList());
        }
    }

    @Test
    void areSerialisedAcrossServers() {
        try (TestPostgres here = new TestPostgres(5);
                TestPostgres there = new TestPostgres(5);
                TestServer server = TestServer.with().on(here).model(model).start();
                TestServer other = TestServer.with().on(there).model(model).start()) {
            TestClient sam = server.coachee("sam3");
            TestClient tab = other.client().withCookie(sam.cookie());
            String conversation = sam.openConversation();
            CompletableFuture<Answer> first = say(sam, conversation, "Message 0");
            gate.awaitReached();

            List<CompletableFuture<Answer>> sent = IntStream.range(1, SENDS)
                    .mapToObj(number -> say(number % 2 == 0 ? sam : tab, conversation, "Message " + number))
                    .toList();
            await().until(() -> server.turns.count() + other.turns.count() == SENDS);
            gate.open();

            assertThat(first.join().status()).isEqualTo(200);
            assertThat(sent).extracting(CompletableFuture::join).allMatch(answer -> answer.status() == 200);
            assertAlternating(sam, conversation, SENDS);
        }
    }

    @Test
    void withTheKeyOfOneThatWaitsAreThatOne() {
        try (TestServer server = TestServer.start(model)) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            say(sam, conversation, "One");
            gate.awaitReached();
            CompletableFuture<Answer> second = say(sam, conversation, "Two", "Idempotency-Key", "k");
            await().until(() -> server.turns.count() == 2);

            CompletableFuture<Answer> again = say(sam, conversation, "Two", "Idempotency-Key", "k");
            CompletableFuture<Answer> different = say(sam, conversation, "Three", "Idempotency-Key", "k");
            await().until(() -> server.turns.count() == 4);
            gate.open();

            assertThat(again.join().expect(200).at("/id"))
                    .isEqualTo(second.join().expect(200).at("/id"));
            different.join().expectProblem(422, "idempotency_key_reused");
            assertAlternating(sam, conversation, 2);
        }
    }

    @Test
    void withTheKeyOfOneThatIsAnsweredStreamItAtOnceAlthoughOthersWait() {
        try (TestServer server = TestServer.start(model)) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            say(sam, conversation, "One", "Idempotency-Key", "k");
            gate.awaitReached();
            say(sam, conversation, "Two");
            await().until(() -> server.turns.count() == 2);

            EventReader again = sam.stream(conversation, "One", "Idempotency-Key", "k");

            assertThat(again.status()).isEqualTo(200);
            gate.open();
            assertThat(again.await("completed").name()).isEqualTo("completed");
        }
    }

    @Test
    void areTakenAlthoughTheirSenderLeft() throws InterruptedException {
        try (TestServer server = TestServer.start(model)) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            say(sam, conversation, "One");
            gate.awaitReached();
            Thread leaving = Thread.ofVirtual().unstarted(() -> sam.say(conversation, "Two"));
            leaving.setUncaughtExceptionHandler((thread, left) -> {});
            leaving.start();
            await().until(() -> server.turns.count() == 2);

            leaving.interrupt();
            leaving.join();
            gate.open();

            await().until(() -> server.turns.count() == 0);
            assertAlternating(sam, conversation, 2);
        }
    }

    @Test
    void areRefusedAndNotStoredWhenTheyWaitTooLong() {
        TurnBounds impatient = new TurnBounds(10, 10, Duration.ofMillis(1));
        try (TestServer server =
                TestServer.with().model(model).bounds(impatient).start()) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            EventReader first = sam.stream(conversation, "One");
            first.await("delta");

            Answer refused = sam.say(conversation, "Two").expectProblem(429, "too_many_turns");

            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(server.refusals).containsExactly(Reason.TOO_MANY_TURNS);
            gate.open();
            first.await("completed");
            assertAlternating(sam, conversation, 1);
        }
    }

    @Test
    void areRefusedAndNotStoredWhenTheServerStops() {
        try (TestServer server = TestServer.start(model)) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            CompletableFuture<Answer> first = say(sam, conversation, "One");
            gate.awaitReached();
            CompletableFuture<Answer> second = say(sam, conversation, "Two");
            await().until(() -> server.turns.count() == 2);

            assertThat(server.turns.drain(Duration.ZERO)).isPositive();

            Answer refused = second.join().expectProblem(503, "stopping");
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            gate.open();
            first.join().expect(200);
            assertAlternating(sam, conversation, 1);
        }
    }

    @Test
    void areCheckedBeforeTheyWait() {
        try (TestServer server = TestServer.start(model)) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            CompletableFuture<Answer> first = say(sam, conversation, "One");
            gate.awaitReached();

            sam.say(conversation, " ").expectProblem(400, "empty_input");
            sam.say(conversation, "x".repeat(20_001)).expectProblem(413, "message_too_long");
            server.coachee("eve").say(conversation, "Two").expectProblem(404, "not_found");
            gate.open();
            first.join().expect(200);
        }
    }

    private CompletableFuture<Answer> say(TestClient client, String conversation, String text, String... headers) {
        return CompletableFuture.supplyAsync(() -> client.say(conversation, text, headers), senders);
    }

    private static List<JsonNode> assertAlternating(TestClient client, String conversation, int turns) {
        List<JsonNode> messages = client.get("/conversations/" + conversation + "/messages")
                .json()
                .at("/items")
                .valueStream()
                .toList();
        assertThat(messages).hasSize(2 * turns);
        for (int index = 0; index < messages.size(); index++) {
            JsonNode message = messages.get(index);
            assertThat(message.at("/position").asInt()).isEqualTo(index + 1);
            assertThat(message.at("/speaker").asString()).isEqualTo(index % 2 == 0 ? "coachee" : "coach");
            if (index % 2 == 1) {
                assertThat(message.at("/turnId"))
                        .isEqualTo(messages.get(index - 1).at("/turnId"));
            }
        }
        return messages;
    }
}
