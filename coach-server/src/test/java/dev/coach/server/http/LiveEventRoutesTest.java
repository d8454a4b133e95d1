package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.server.http.EventReader.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveEventRoutesTest {
    private TestServer server;
    private TestClient sam;

    @BeforeEach
    void start() {
        server = TestServer.with()
                .times(new StreamTimes(Duration.ofMillis(100), Duration.ofMillis(50)))
                .start();
        sam = server.coachee("sam");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsWhatATurnChanged() {
        EventReader live = follow();
        String conversation = sam.openConversation();

        sam.say(conversation, "I work as a nurse in Leeds.");

        assertThat(live.await("conversation.changed")
                        .data()
                        .get("conversationId")
                        .asString())
                .isEqualTo(conversation);
        Event changed = live.await("profile.changed");
        assertThat(changed.data().get("attributes").toString()).contains("current_title");
        assertThat(changed.data().get("version").asString())
                .isEqualTo(sam.get("/profile").at("/version"));
    }

    @Test
    void goesOnAfterTheLastEventThatWasSeen() {
        EventReader first = follow();
        sam.openConversation();
        long seen = first.await("conversation.changed").id();
        first.close();
        String missed = sam.openConversation();

        EventReader again = sam.follow("/events", "Last-Event-ID", "" + seen);

        assertThat(again.await("conversation.changed")
                        .data()
                        .get("conversationId")
                        .asString())
                .isEqualTo(missed);
    }

    @Test
    void beginsWithNowWhenTheLastEventIsFromAnotherDatabase() {
        EventReader live = sam.follow("/events", "Last-Event-ID", "999999");
        live.nextComment();

        sam.openConversation();

        assertThat(live.await("conversation.changed").id()).isEqualTo(1);
    }

    @Test
    void tellsNobodyElse() {
        TestClient eve = server.coachee("eve");
        EventReader live = eve.follow("/events");
        live.nextComment();

        sam.openConversation();
        String own = eve.openConversation();

        assertThat(live.await("conversation.changed")
                        .data()
                        .get("conversationId")
                        .asString())
                .isEqualTo(own);
    }

    @Test
    void endsSoonAfterTheSessionWasClosed() {
        EventReader live = follow();

        sam.delete("/session").expect(204);

        assertThat(live.rest()).isEmpty();
    }

    @Test
    void opensABoundedNumberOfStreams() {
        List<EventReader> open = new ArrayList<>();
        for (int i = 0; i < OpenStreams.MAX_OF_ONE_COACHEE; i++) {
            open.add(follow());
        }

        EventReader refused = sam.follow("/events");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();

        open.forEach(EventReader::close);
        await().atMost(Duration.ofSeconds(10)).until(() -> server.http.openStreams() == 0);
        assertThat(sam.follow("/events").status()).isEqualTo(200);
    }

    @Test
    void answersHeadAtOnce() {
        Answer head = sam.raw("HEAD", "/api/v1/events", "Cookie", sam.cookie()).expect(200);

        assertThat(head.header("Content-Type")).startsWith("text/event-stream");
        await().atMost(Duration.ofSeconds(10)).until(() -> server.http.openStreams() == 0);
    }

    @Test
    void refusesAnotherFormat() {
        sam.get("/events", "Accept", "application/json").expectProblem(406, "not_acceptable");
        sam.get("/events", "Last-Event-ID", "-1").expectProblem(400, "invalid_input");
    }

    /** Opens the stream and waits until it is there. */
    private EventReader follow() {
        EventReader live = sam.follow("/events");
        assertThat(live.nextComment()).isEqualTo(": ping");
        return live;
    }
}
