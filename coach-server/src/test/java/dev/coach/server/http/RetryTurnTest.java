package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import org.junit.jupiter.api.Test;

/** Having a message answered again. */
class RetryTurnTest {
    private static final String MESSAGE = "I work as a nurse.";

    @Test
    void theNewReplyTakesThePlaceOfTheOldOneWhichCanStillBeSeen() {
        try (TestServer server =
                TestServer.start(ScriptedChatModel.playing(Script.answer("Old."), Script.answer("New.")))) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            Answer first = sam.say(conversation, MESSAGE);

            Answer second = retry(sam, first.at("/id")).expect(200);

            assertThat(second.header("Location")).isEqualTo("/api/v1/turns/" + second.at("/id"));
            assertThat(second.at("/reply/text")).isEqualTo("New.");
            assertThat(second.at("/retryOf")).isEqualTo(first.at("/id"));
            assertThat(second.at("/messageId")).isEqualTo(first.at("/messageId"));
            Answer page =
                    sam.get("/conversations/" + conversation + "/messages").expect(200);
            assertThat(page.json().at("/items")).hasSize(2);
            assertThat(page.json().at("/items/1")).isEqualTo(second.json().at("/reply"));
            assertThat(sam.get("/turns/" + first.at("/id")).json()).isEqualTo(first.json());
        }
    }

    @Test
    void streamsAndIsTheRunningTurnOfItsConversationMeanwhile() {
        Gate gate = new Gate();
        try (TestServer server = TestServer.start(ScriptedChatModel.playing(
                Script.answer("Old."), Script.answer("Brand ", "new.").holdAfter(1, gate)))) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            String first = sam.say(conversation, MESSAGE).at("/id");

            EventReader stream = sam.streamPost("/turns/" + first + "/retry", "Idempotency-Key", "k");
            String second = stream.await("started").data().get("turnId").asString();
            gate.awaitReached();

            assertThat(sam.get("/conversations/" + conversation + "/messages").at("/running"))
                    .isEqualTo(second);
            retry(sam, first).expectProblem(409, "turn_running");
            gate.open();
            assertThat(stream.await("completed").name()).isEqualTo("completed");
            assertThat(retry(sam, first, "Idempotency-Key", "k").expect(200).at("/id"))
                    .isEqualTo(second);
        }
    }

    @Test
    void refusesWhatIsNotLatestNotOnesOwnOrHasTheKeyOfSomethingElse() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            String first =
                    sam.say(conversation, MESSAGE, "Idempotency-Key", "k").at("/id");

            retry(sam, first, "Idempotency-Key", "k").expectProblem(422, "idempotency_key_reused");
            retry(sam, first, "Idempotency-Key", " ").expectProblem(400, "invalid_input");
            retry(server.coachee("eve"), first).expectProblem(404, "not_found");
            retry(server.client(), first).expectProblem(401, "not_signed_in");
            sam.post("/turns/" + first + "/retry", "", "Accept", "text/html").expectProblem(406, "not_acceptable");
            sam.say(conversation, "I like it.");
            Answer refused = retry(sam, first).expectProblem(409, "turn_outdated");
            assertThat(refused.at("/detail")).contains("Send a new message");
        }
    }

    private static Answer retry(TestClient client, String turn, String... headers) {
        return client.post("/turns/" + turn + "/retry", "", TestClient.concat(headers, "Accept", "application/json"));
    }
}
