package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The end of a server: no new turns, running ones end, streams close with a hint to come back. */
class StoppingTest {
    private final Gate gate = new Gate();

    @Test
    void refusesNewTurnsAndLetsRunningOnesEnd() {
        try (TestServer server = TestServer.start(
                ScriptedChatModel.playing(Script.answer("Tell me ", "more.").holdAfter(1, gate)))) {
            TestClient sam = server.coachee("sam");
            EventReader stream = sam.stream(sam.openConversation(), "I work as a nurse.");
            stream.await("delta");

            CompletableFuture<Integer> drained =
                    CompletableFuture.supplyAsync(() -> server.turns.drain(Duration.ofSeconds(20)));
            String other = sam.openConversation();
            await().until(() -> refused(sam, other));
            gate.open();

            assertThat(drained.join()).isZero();
            assertThat(stream.rest().getLast().name()).isEqualTo("completed");
        }
    }

    @Test
    void givesUpOnATurnThatDoesNotEnd() {
        try (TestServer server = TestServer.start(
                ScriptedChatModel.playing(Script.answer("Hello.").holdAfter(0, gate)))) {
            TestClient sam = server.coachee("sam");
            EventReader stream = sam.stream(sam.openConversation(), "I work as a nurse.");
            stream.await("state");

            assertThat(server.turns.drain(Duration.ofMillis(50))).isEqualTo(1);
            server.http.closeStreams();

            assertThat(stream.rest()).isEmpty();
            assertThat(stream.retries()).isEqualTo(2);
            gate.open();
        }
    }

    @Test
    void closesLiveStreamsWithAHintToComeBack() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            EventReader live = sam.follow("/events");

            server.http.closeStreams();

            assertThat(live.rest()).isEmpty();
            assertThat(live.retries()).isEqualTo(2);
            assertThat(sam.follow("/events").status()).isEqualTo(503);
        }
    }

    private static boolean refused(TestClient sam, String conversation) {
        EventReader answer = sam.stream(conversation, "I work as a cook.");
        if (answer.status() == 503) {
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            return true;
        }
        answer.close();
        return false;
    }
}
