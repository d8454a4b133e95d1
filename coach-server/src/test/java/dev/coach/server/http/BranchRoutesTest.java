package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Saying an earlier message in another way. */
class BranchRoutesTest {
    private static final String NURSE = "I work as a nurse.";

    @Test
    void aBranchBeginsAsTheOldConversationAndForgetsTheReplacedWords() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            String old = sam.openConversation();
            Answer first = sam.say(old, "Hello!");
            String replaced = sam.say(old, NURSE).at("/messageId");

            Answer branch = branch(sam, old, replaced).expect(201);
            String id = branch.at("/id");
            sam.say(id, "I work as a teacher.");

            assertThat(branch.header("Location")).isEqualTo("/api/v1/conversations/" + id);
            assertThat(branch.at("/branchedFrom/conversationId")).isEqualTo(old);
            assertThat(branch.at("/branchedFrom/messageId")).isEqualTo(replaced);
            assertThat(sam.get("/conversations/" + id).at("/branchedFrom/messageId"))
                    .isEqualTo(replaced);
            assertThat(sam.get("/conversations/" + old).json().has("branchedFrom"))
                    .isFalse();
            Answer page = sam.get("/conversations/" + id + "/messages");
            assertThat(page.json().at("/items")).hasSize(4);
            assertThat(page.at("/items/0/id")).isEqualTo(first.at("/messageId"));
            assertThat(page.at("/items/2/text")).isEqualTo("I work as a teacher.");
            assertThat(sam.get("/conversations/" + old + "/messages").json().at("/items"))
                    .hasSize(4);
            assertThat(sam.get("/profile").at("/values/current_title/value")).isEqualTo("teacher");
        }
    }

    @Test
    void theSameKeyIsTheSameBranch() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            String old = sam.openConversation();
            String first = sam.say(old, NURSE).at("/messageId");
            String second = sam.say(old, "I want to become a teacher.").at("/messageId");

            Answer branch = branch(sam, old, first, "Idempotency-Key", "k").expect(201);

            assertThat(branch(sam, old, first, "Idempotency-Key", "k")
                            .expect(201)
                            .json())
                    .isEqualTo(branch.json());
            branch(sam, old, second, "Idempotency-Key", "k").expectProblem(422, "idempotency_key_reused");
            assertThat(sam.get("/conversations").json().at("/items")).hasSize(2);
        }
    }

    @Test
    void refusesWhatIsNotOnesOwnMessage() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            TestClient eve = server.coachee("eve");
            String old = sam.openConversation();
            Answer turn = sam.say(old, NURSE);
            String message = turn.at("/messageId");

            branch(eve, old, message).expectProblem(404, "not_found");
            branch(eve, eve.openConversation(), message).expectProblem(404, "not_found");
            branch(sam, sam.openConversation(), message).expectProblem(404, "not_found");
            branch(sam, old, turn.at("/reply/id")).expectProblem(400, "invalid_input");
            sam.post("/conversations/" + old + "/branches", "{}").expectProblem(400, "invalid_input");
            assertThat(sam.get("/profile").at("/values/current_title/value")).isEqualTo("nurse");
        }
    }

    private static Answer branch(TestClient who, String conversation, String message, String... headers) {
        return who.post(
                "/conversations/" + conversation + "/branches", "{\"messageId\": \"" + message + "\"}", headers);
    }
}
