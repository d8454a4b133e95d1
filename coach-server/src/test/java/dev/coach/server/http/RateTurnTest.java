package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saying whether a reply was good. */
class RateTurnTest {
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
    void isShownWithTheTurnUntilItIsTakenBack() {
        String turn = answeredTurn();
        assertThat(sam.get("/turns/" + turn).json().has("rating")).isFalse();

        Answer rated = rate(turn, "{\"rating\":\"down\",\"reason\":\"It missed the point.\"}")
                .expect(200);
        assertThat(rated.at("/rating/rating")).isEqualTo("down");
        assertThat(rated.at("/rating/reason")).isEqualTo("It missed the point.");
        assertThat(sam.get("/turns/" + turn).json()).isEqualTo(rated.json());

        Answer changed = rate(turn, "{\"rating\":\"up\"}").expect(200);
        assertThat(changed.at("/rating/rating")).isEqualTo("up");
        assertThat(changed.json().at("/rating").has("reason")).isFalse();

        rate(turn, "{\"rating\":null}").expect(200);
        assertThat(sam.get("/turns/" + turn).json().has("rating")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rating\":\"sideways\"} | /rating",
                "{\"rating\":\"up\",\"stars\":5} | /stars",
                "{\"reason\":\"because\"} | /reason"
            })
    void refusesWhatIsNoRating(String body, String pointer) {
        Answer refused = rate(answeredTurn(), body).expectProblem(400, "invalid_input");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void refusesAReasonThatIsTooLongOrHoldsANul() {
        String turn = answeredTurn();
        String most = "x".repeat(1_000);

        rate(turn, TestClient.json("rating", "up", "reason", most)).expect(200);
        rate(turn, TestClient.json("rating", "up", "reason", most + "x")).expectProblem(400, "invalid_input");
        rate(turn, TestClient.json("rating", "up", "reason", "a\0b")).expectProblem(400, "invalid_input");
    }

    @Test
    void isForTurnsThatHaveEndedAndForOnesOwn() {
        Gate gate = new Gate();
        try (TestServer slow = TestServer.start(
                ScriptedChatModel.playing(Script.answer("Hello.").holdAfter(0, gate)))) {
            TestClient max = slow.coachee("max");
            EventReader stream = max.stream(max.openConversation(), "I work as a nurse.");
            String turn = stream.await("started").data().get("turnId").asString();

            max.putJson("/turns/" + turn + "/rating", "{\"rating\":\"up\"}").expectProblem(409, "turn_running");
            gate.open();
            stream.await("completed");
            max.putJson("/turns/" + turn + "/rating", "{\"rating\":\"up\"}").expect(200);
            slow.coachee("eve")
                    .putJson("/turns/" + turn + "/rating", "{\"rating\":\"down\"}")
                    .expectProblem(404, "not_found");
        }
    }

    private static Answer rate(String turn, String body) {
        return sam.putJson("/turns/" + turn + "/rating", body);
    }

    private static String answeredTurn() {
        return sam.say(sam.openConversation(), "I work as a nurse.").expect(200).at("/id");
    }
}
