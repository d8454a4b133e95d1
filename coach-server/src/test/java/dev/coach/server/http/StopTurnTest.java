package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import org.junit.jupiter.api.Test;

/** Ending a reply from another request than the one that reads it. */
class StopTurnTest {
    private static final String MESSAGE = "I work as a nurse.";

    private final Gate gate = new Gate();

    @Test
    void endsTheReplyThatStreamsAndKeepsItsText() {
        try (TestServer server = serverThatHoldsAfter(2)) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            EventReader stream = sam.stream(conversation, MESSAGE);
            String turn = stream.await("started").data().get("turnId").asString();
            gate.awaitReached();

            assertThat(sam.post("/turns/" + turn + "/stop", "").at("/id")).isEqualTo(turn);

            assertThat(stream.rest())
                    .last()
                    .satisfies(last -> assertThat(last.name()).isEqualTo("stopped"));
            Answer stopped = sam.get("/turns/" + turn).expect(200);
            assertThat(stopped.at("/status")).isEqualTo("stopped");
            assertThat(stopped.at("/reply/text")).isEqualTo("Tell me ");
            assertThat(stopped.at("/reply/complete")).isEqualTo("false");
            assertThat(sam.post("/turns/" + turn + "/stop", "").expect(200).json())
                    .isEqualTo(stopped.json());
        }
    }

    @Test
    void endsAModelThatHangsSoThatTheNextMessageCanBeSent() {
        try (TestServer server = serverThatHoldsAfter(0)) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            EventReader stream = sam.stream(conversation, MESSAGE);
            String turn = stream.await("started").data().get("turnId").asString();
            gate.awaitReached();
            stream.close();

            sam.post("/turns/" + turn + "/stop", "");

            await().until(() -> sam.get("/turns/" + turn).at("/status").equals("stopped"));
            assertThat(sam.get("/turns/" + turn).json().has("reply")).isFalse();
            sam.say(conversation, "Hello?").expect(200);
        }
    }

    @Test
    void doesNotStopATurnOfSomebodyElse() {
        try (TestServer server = serverThatHoldsAfter(0)) {
            TestClient sam = server.coachee("sam");
            EventReader stream = sam.stream(sam.openConversation(), MESSAGE);
            String turn = stream.await("started").data().get("turnId").asString();

            server.coachee("alex").post("/turns/" + turn + "/stop", "").expectProblem(404, "not_found");
            sam.post("/turns/nonsense/stop", "").expectProblem(404, "not_found");
            gate.open();

            assertThat(stream.await("completed").name()).isEqualTo("completed");
        }
    }

    private TestServer serverThatHoldsAfter(int pieces) {
        return TestServer.start(
                ScriptedChatModel.playing(Script.answer("Tell ", "me ", "more.").holdAfter(pieces, gate)));
    }
}
