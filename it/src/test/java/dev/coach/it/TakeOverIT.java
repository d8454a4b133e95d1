package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server that dies while it answers, and another one on the same database. */
@Tag("alone") // it measures
class TakeOverIT {
    /** A lease of 15 seconds, the next look of two, and what a busy machine may add. */
    private static final Duration UNTIL_THE_END_IS_TOLD = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void theReaderAtAnotherServerSeesTheReplyAndIsToldItsEnd() throws IOException {
        try (SilentModel model = new SilentModel("Half of an answ");
                Installation installation = Installation.in(folder);
                Installation second = installation.another();
                CoachProcess answering = installation.startServer(model.settings());
                CoachProcess other = second.startServer(model.settings());
                CoachClient sam = installation.client();
                CoachClient tab = second.client()) {
            sam.signUp("sam@example.org");
            tab.signIn("sam@example.org");
            String conversation = sam.openConversation();
            Iterator<String> lines = sam.stream(conversation, "I work as a nurse.");
            while (!lines.next().contains("Half of an answ")) {}
            String turn = tab.get("/conversations/" + conversation + "/messages")
                    .get("running")
                    .asString();
            Iterator<String> elsewhere = tab.follow(turn);
            while (!elsewhere.next().contains("Half of an answ")) {}

            long killed = System.nanoTime();
            answering.kill();

            assertThat(elsewhere).toIterable().contains("event: failed");
            assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(UNTIL_THE_END_IS_TOLD);
            JsonNode ended = tab.get("/turns/" + turn);
            assertThat(ended.get("status").asString()).isEqualTo("failed");
            assertThat(ended.get("detail").asString()).contains("have your message answered again");
            assertThat(ended.get("reply").get("text").asString()).isEqualTo("Half of an answ");
            assertThat(ended.get("reply").get("complete").asBoolean()).isFalse();
            assertThat(SeenEvent.text(tab.events(turn))).isEqualTo("Half of an answ");
            assertThat(List.of(answering.isAlive(), other.isAlive())).containsExactly(false, true);
        }
    }
}
