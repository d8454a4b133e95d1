package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What belongs to somebody else looks exactly like what does not exist. */
class IsolationTest {
    private static TestServer server;
    private static TestClient sam;
    private static TestClient eve;
    private static String conversation;
    private static String turn;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        sam = server.coachee("sam");
        eve = server.coachee("eve");
        conversation = sam.openConversation();
        turn = sam.say(conversation, "I work as a nurse in Leeds.").at("/id");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aForeignConversationLooksLikeNone() {
        String none = UUID.randomUUID().toString();

        assertThat(withoutIds(eve.get("/conversations/" + conversation)))
                .isEqualTo(withoutIds(eve.get("/conversations/" + none)));
        assertThat(withoutIds(eve.get("/conversations/" + conversation + "/messages")))
                .isEqualTo(withoutIds(eve.get("/conversations/" + none + "/messages")));
        assertThat(withoutIds(eve.say(conversation, "Hello."))).isEqualTo(withoutIds(eve.say(none, "Hello.")));
    }

    @Test
    void aForeignTurnLooksLikeNone() {
        String none = UUID.randomUUID().toString();

        assertThat(withoutIds(eve.get("/turns/" + turn))).isEqualTo(withoutIds(eve.get("/turns/" + none)));
        assertThat(withoutIds(eve.post("/turns/" + turn + "/stop", "")))
                .isEqualTo(withoutIds(eve.post("/turns/" + none + "/stop", "")));
        assertThat(withoutIds(eve.get("/turns/" + turn + "/events")))
                .isEqualTo(withoutIds(eve.get("/turns/" + none + "/events")));
    }

    @Test
    void aForeignIdempotencyKeyIsAnother() {
        String own = eve.openConversation();
        String other = sam.openConversation();

        String first = eve.say(own, "Hello.", "Idempotency-Key", "same").at("/id");
        String second = sam.say(other, "Hello.", "Idempotency-Key", "same").at("/id");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void nothingForeignIsListedOrStored() {
        assertThat(eve.get("/conversations").expect(200).body()).doesNotContain(conversation);
        assertThat(eve.get("/profile").expect(200).at("/version")).isEqualTo("0");
        assertThat(sam.get("/conversations/" + conversation + "/messages")
                        .json()
                        .at("/items"))
                .hasSize(2);
    }

    @Test
    void whoeverIsNotSignedInGetsNothing() {
        TestClient nobody = server.client();
        for (String path : List.of(
                "/me",
                "/conversations",
                "/conversations/" + conversation,
                "/conversations/" + conversation + "/messages",
                "/turns/" + turn,
                "/turns/" + turn + "/events",
                "/profile",
                "/profile/schema",
                "/profile/completeness",
                "/profile/conflicts",
                "/profile/consents",
                "/profile/current_title/history",
                "/profile/positions/" + turn + "/history",
                "/events")) {
            nobody.get(path).expectProblem(401, "not_signed_in");
        }
        nobody.post("/conversations", "").expectProblem(401, "not_signed_in");
        nobody.say(conversation, "Hello.").expectProblem(401, "not_signed_in");
        nobody.post("/turns/" + turn + "/stop", "").expectProblem(401, "not_signed_in");
        nobody.putJson("/turns/" + turn + "/rating", "{}").expectProblem(401, "not_signed_in");
        nobody.patch("/profile", "{\"values\":{}}", "If-Match", "*").expectProblem(401, "not_signed_in");
        nobody.put("/profile/consents/wellbeing").expectProblem(401, "not_signed_in");
        nobody.delete("/profile/consents/wellbeing").expectProblem(401, "not_signed_in");
        for (String verb : List.of("confirm", "reject", "undo")) {
            nobody.post("/profile/current_title/" + verb, "").expectProblem(401, "not_signed_in");
            nobody.post("/profile/positions/" + turn + "/" + verb, "").expectProblem(401, "not_signed_in");
        }
        nobody.post("/profile/positions/" + turn + "/merge", "{}").expectProblem(401, "not_signed_in");
        nobody.post("/profile/positions/" + turn + "/split", "{}").expectProblem(401, "not_signed_in");
        nobody.delete("/session").expectProblem(401, "not_signed_in");
        nobody.withCookie("coach_session=forged").get("/me").expectProblem(401, "not_signed_in");
        nobody.withCookie("coach_session=" + "A".repeat(43)).get("/me").expectProblem(401, "not_signed_in");
    }

    @Test
    void findsTheGoodSessionBehindABogusOne() {
        String good = sam.cookie();

        for (String cookies :
                List.of("coach_session=forged; " + good, "coach_session=; " + good, good + "; coach_session=forged")) {
            server.client().withCookie(cookies).get("/me").expect(200);
        }
    }

    private static String withoutIds(Answer answer) {
        answer.expectProblem(404, "not_found");
        return answer.body().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}", "…");
    }
}
