package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Erasing oneself, on a real database, where the account carries everything else. */
class ErasureRoutesTest {
    private final Gate gate = new Gate();
    private final TestPostgres postgres = new TestPostgres(4);
    private final TestServer server = TestServer.with()
            .on(postgres)
            .model(ScriptedChatModel.playing(Script.answer("Tell me ", "more.").holdAfter(1, gate)))
            .start();
    private final String name = "sam-" + UUID.randomUUID();
    private final TestClient sam = server.coachee(name);

    @AfterEach
    void stop() {
        gate.open();
        server.close();
        postgres.close();
    }

    @Test
    void endsEverySessionAtOnceAndLeavesNothing() {
        gate.open();
        sam.say(sam.openConversation(), "I work as a nurse in Leeds.").expect(200);
        TestClient phone = server.client();
        phone.post("/session", credentials()).expect(200);
        phone.get("/me").expect(200);
        String cookie = sam.cookie();

        Answer erased = sam.delete("/me").expect(204);

        assertThat(erased.header("Set-Cookie")).startsWith("coach_session=; Path=/; Max-Age=0;");
        server.client().withCookie(cookie).get("/me").expectProblem(401, "not_signed_in");
        server.client().withCookie(cookie).delete("/me").expectProblem(401, "not_signed_in");
        phone.get("/profile").expectProblem(401, "not_signed_in");
        server.client().post("/session", credentials()).expectProblem(401, "not_signed_in");

        TestClient again = server.coachee(name);
        assertThat(again.get("/conversations").expect(200).json().at("/items")).isEmpty();
        assertThat(again.get("/profile").expect(200).at("/version")).isEqualTo("0");
    }

    @Test
    void leavesOthersAsTheyAre() {
        gate.open();
        TestClient eve = server.coachee("eve-" + UUID.randomUUID());
        eve.say(eve.openConversation(), "I work as a cook.").expect(200);
        Answer profile = eve.get("/profile").expect(200);

        sam.delete("/me").expect(204);

        assertThat(eve.get("/profile").expect(200).json()).isEqualTo(profile.json());
        assertThat(eve.get("/conversations").expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void endsOpenStreamsAndAReplyThatIsBeingWritten() {
        EventReader live = sam.follow("/events");
        live.nextComment();
        EventReader reply = sam.stream(sam.openConversation(), "I work as a nurse in Leeds.");
        reply.await("delta");

        sam.delete("/me").expect(204);

        assertThat(live.rest()).extracting(EventReader.Event::name).containsOnly("conversation.changed");
        reply.rest();
        await().until(() -> server.turns.count() == 0 && server.http.openStreams() == 0);
        assertThat(server.coachee(name).get("/conversations").json().at("/items"))
                .isEmpty();
    }

    @Test
    void mustComeFromTheOwnPagesOfSomebodyWhoIsSignedIn() {
        sam.delete("/me", "Origin", "https://evil.example").expectProblem(403, "forbidden");
        server.client().delete("/me").expectProblem(401, "not_signed_in");

        sam.get("/me").expect(200);
    }

    private String credentials() {
        return TestClient.json("email", name + "@example.org", "password", TestClient.PASSWORD);
    }
}
