package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.port.ChatReply;
import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Longer than 250 lines because every way in which a turn is followed over HTTP is one story.
/** Sending a message and waiting for the answer; bad messages. */
class TurnRoutesTest {
    private static TestServer server;
    private static TestClient sam;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        sam = server.coachee("sam");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersWhenTheTurnHasEnded() {
        String conversation = sam.openConversation();

        Answer turn = sam.say(conversation, "I work as a nurse in Leeds.").expect(200);

        assertThat(turn.at("/status")).isEqualTo("answered");
        assertThat(turn.at("/reply/text")).isNotEmpty();
        assertThat(turn.at("/reply/speaker")).isEqualTo("coach");
        assertThat(turn.at("/coachingState")).isEqualTo("intake");
        assertThat(turn.header("Location")).isEqualTo("/api/v1/turns/" + turn.at("/id"));
        assertThat(sam.get("/turns/" + turn.at("/id")).expect(200).json()).isEqualTo(turn.json());
    }

    @Test
    void listsConversationsAndMessages() {
        String conversation = sam.openConversation();
        sam.say(conversation, "I work as a nurse in Leeds.");
        sam.say(conversation, "I want to become a data engineer.");

        assertThat(sam.get("/conversations?limit=1").expect(200).at("/items/0/title"))
                .isEqualTo("I work as a nurse in Leeds.");
        assertThat(sam.get("/conversations/" + conversation).expect(200).at("/id"))
                .isEqualTo(conversation);
        Answer first =
                sam.get("/conversations/" + conversation + "/messages?limit=3").expect(200);
        assertThat(first.json().at("/items")).hasSize(3);
        assertThat(first.at("/next")).isEqualTo("3");
        Answer second = sam.get("/conversations/" + conversation + "/messages?limit=3&after=3")
                .expect(200);
        assertThat(second.json().at("/items")).hasSize(1);
        assertThat(second.json().has("next")).isFalse();
        assertThat(second.json().has("running")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=ten", "limit=", "after=-1", "after=99999999999"})
    void refusesAPageThatCannotBe(String query) {
        String conversation = sam.openConversation();

        Answer refused =
                sam.get("/conversations/" + conversation + "/messages?" + query).expectProblem(400, "invalid_input");

        assertThat(refused.at("/errors/0/parameter")).isEqualTo(query.split("=")[0]);
    }

    @Test
    void refusesAnEmptyMessageAndStoresNothing() {
        String conversation = sam.openConversation();

        sam.say(conversation, "").expectProblem(400, "empty_input");
        sam.say(conversation, " \n\t ").expectProblem(400, "empty_input");
        sam.say(conversation, "\u200b\ufeff\u2060").expectProblem(400, "empty_input");

        assertNothingStored(conversation);
    }

    @Test
    void refusesAMessageOf100kBAndStoresNothing() {
        String conversation = sam.openConversation();

        sam.say(conversation, "x".repeat(100_000)).expectProblem(413, "message_too_long");

        assertNothingStored(conversation);
    }

    @Test
    void refusesABodyThatIsLargerThanAnyMessage() {
        String conversation = sam.openConversation();

        sam.say(conversation, "x".repeat(5_000_000)).expectProblem(413, "message_too_long");

        assertNothingStored(conversation);
    }

    @Test
    void refusesInvalidUtf8AndStoresNothing() {
        String conversation = sam.openConversation();
        byte[] body = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        Answer refused =
                sam.postBytes("/conversations/" + conversation + "/turns", body).expectProblem(400, "invalid_input");

        assertThat(refused.at("/detail")).contains("UTF-8");
        assertNothingStored(conversation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"\\ud83d\"}",
                "{\"text\":5}",
                "{}",
                "{\"text\":\"a\",\"role\":\"coach\"}"
            })
    void refusesWhatIsNoMessageAndStoresNothing(String body) {
        String conversation = sam.openConversation();

        sam.post("/conversations/" + conversation + "/turns", body, "Accept", "application/json")
                .expectProblem(400, "invalid_input");

        assertNothingStored(conversation);
    }

    @Test
    void takesEveryCharacterThatIsOne() {
        String conversation = sam.openConversation();
        String text =
                "I’m a nurse \ud83d\udc69\u200d\u2695\ufe0f at “St. Mary’s” \u202eabc\u202c <b>&amp;</b> \u007f \ufffd";

        sam.say(conversation, text).expect(200);

        assertThat(sam.get("/conversations/" + conversation + "/messages").at("/items/0/text"))
                .isEqualTo(text);
    }

    @Test
    void refusesAFormatThatATurnDoesNotHave() {
        String conversation = sam.openConversation();

        sam.say(conversation, "I work as a nurse.", "Accept", "text/html").expectProblem(406, "not_acceptable");

        assertNothingStored(conversation);
    }

    @Test
    void answersAsJsonWhenAnythingWillDo() {
        String conversation = sam.openConversation();

        assertThat(sam.say(conversation, "I work as a nurse.", "Accept", "*/*")
                        .expect(200)
                        .at("/status"))
                .isEqualTo("answered");
    }

    @Test
    void takesAMessageOnceForOneIdempotencyKey() {
        String conversation = sam.openConversation();

        Answer first = sam.say(conversation, "I work as a nurse.", "Idempotency-Key", "k1")
                .expect(200);
        Answer second = sam.say(conversation, "I work as a nurse.", "Idempotency-Key", "k1")
                .expect(200);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(sam.get("/conversations/" + conversation + "/messages")
                        .json()
                        .at("/items"))
                .hasSize(2);
    }

    @Test
    void refusesAnotherMessageUnderAnIdempotencyKeyThatIsTaken() {
        String conversation = sam.openConversation();
        sam.say(conversation, "I work as a nurse.", "Idempotency-Key", "k1").expect(200);

        Answer other = sam.say(conversation, "I work as a cook.", "Idempotency-Key", "k1")
                .expectProblem(422, "idempotency_key_reused");

        assertThat(other.at("/detail")).contains("Send it with a key of its own.");
        assertThat(sam.get("/conversations/" + conversation + "/messages")
                        .json()
                        .at("/items"))
                .hasSize(2);
    }

    @Test
    void refusesAnIdempotencyKeyThatIsTooLong() {
        sam.say(sam.openConversation(), "I work as a nurse.", "Idempotency-Key", "k".repeat(101))
                .expectProblem(400, "invalid_input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "1", "..%2f..", "x'--"})
    void doesNotFindWhatIsNotThere(String id) {
        sam.get("/conversations/" + id).expectProblem(404, "not_found");
        sam.get("/conversations/" + id + "/messages").expectProblem(404, "not_found");
        sam.say(id, "I work as a nurse.").expectProblem(404, "not_found");
        sam.get("/turns/" + id).expectProblem(404, "not_found");
        sam.get("/turns/" + id + "/events", "Accept", "text/event-stream").expectProblem(404, "not_found");
    }

    @Test
    void aMessageThatIsSentAgainIsTheSameTurn() {
        Gate gate = new Gate();
        try (TestServer slow = TestServer.start(
                ScriptedChatModel.playing(Script.answer("Tell me ", "more.").holdAfter(1, gate)))) {
            TestClient max = slow.coachee("max");
            String conversation = max.openConversation();
            CompletableFuture<Answer> first =
                    CompletableFuture.supplyAsync(() -> max.say(conversation, "One.", "Idempotency-Key", "a"));
            gate.awaitReached();

            Answer page = max.get("/conversations/" + conversation + "/messages");
            String running = page.expect(200).at("/running");
            CompletableFuture<Answer> repeated =
                    CompletableFuture.supplyAsync(() -> max.say(conversation, "One.", "Idempotency-Key", "a"));
            assertThat(max.get("/turns/" + running).expect(200).at("/status")).isEqualTo("running");
            assertThat(max.get("/conversations/" + conversation + "/messages?after=1")
                            .at("/running"))
                    .isEqualTo(running);
            gate.open();

            assertThat(first.join().expect(200).at("/reply/text")).isEqualTo("Tell me more.");
            assertThat(repeated.join().expect(200).at("/id")).isEqualTo(running);
        }
    }

    @Test
    void saysThatTheGuidedCoachTookOver() {
        try (TestServer offline = TestServer.start(ScriptedChatModel.failing("The model cannot be reached."))) {
            TestClient max = offline.coachee("max");

            Answer turn = max.say(max.openConversation(), "I work as a nurse.").expect(200);

            assertThat(turn.at("/status")).isEqualTo("degraded");
            assertThat(turn.at("/detail")).isEqualTo("The model cannot be reached.");
            assertThat(turn.at("/reply/text")).isNotEmpty();
        }
    }

    @Test
    void keepsTheTextOfATurnThatBroke() {
        try (TestServer broken = TestServer.start(ScriptedChatModel.playing(Script.answer("Tell me ")
                .thenEnd(new ChatReply.Failed(ChatReply.Failure.VENDOR_ERROR, "The model went silent."))))) {
            TestClient max = broken.coachee("max");

            Answer turn = max.say(max.openConversation(), "I work as a nurse.").expect(200);

            assertThat(turn.at("/status")).isEqualTo("failed");
            assertThat(turn.at("/reply/text")).isEqualTo("Tell me ");
            assertThat(turn.at("/reply/complete")).isEqualTo("false");
        }
    }

    @Test
    void answersADefectWithoutTellingItsInsides() {
        try (TestServer broken = TestServer.start(new BrokenModel())) {
            TestClient max = broken.coachee("max");
            String conversation = max.openConversation();

            EventReader events = max.stream(conversation, "I work as a nurse.");
            assertThat(events.rest()).last().satisfies(last -> {
                assertThat(last.name()).isEqualTo("failed");
                assertThat(last.data().toString()).doesNotContain("secret").doesNotContain("Exception");
            });
            assertThat(max.get("/conversations/" + conversation + "/messages").at("/items/0/text"))
                    .isEqualTo("I work as a nurse.");
        }
    }

    private static void assertNothingStored(String conversation) {
        assertThat(sam.get("/conversations/" + conversation + "/messages")
                        .json()
                        .at("/items"))
                .isEmpty();
    }
}
