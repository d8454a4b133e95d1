package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server that is told to end while it answers. */
class DrainIT {
    @TempDir
    Path folder;

    @Test
    void itIsUnreadyAdmitsNothingAndEndsTheReplyWithWhatItSaid() throws IOException {
        try (SilentModel model = new SilentModel("Half of an answ");
                Installation installation = Installation.in(folder);
                CoachProcess server = installation.startServer(model.settings());
                CoachClient sam = installation.client()) {
            sam.signUp("sam@example.org");
            String conversation = sam.openConversation();
            String other = sam.openConversation();
            Iterator<String> lines = sam.stream(conversation, "I work as a nurse.");
            while (!lines.next().contains("Half of an answ")) {}

            CompletableFuture<Void> ending = CompletableFuture.runAsync(server::close);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> CoachProcess.health(installation.adminPort(), "/readyz") == 503);

            assertThat(CoachProcess.health(installation.adminPort(), "/livez")).isEqualTo(200);
            for (String busyOrNot : new String[] {conversation, other}) {
                assertThatThrownBy(() -> sam.say(busyOrNot, "I like it."))
                        .hasMessageContaining("answered 503")
                        .hasMessageContaining("stopping");
            }
            List<String> rest = new ArrayList<>();
            lines.forEachRemaining(rest::add);
            assertThat(rest).contains("event: failed").anyMatch(line -> line.contains("\"turn_interrupted\""));
            ending.join();

            try (CoachProcess again = installation.startServer(Map.of())) {
                sam.signIn("sam@example.org");
                JsonNode messages =
                        sam.get("/conversations/" + conversation + "/messages").get("items");
                assertThat(messages.size()).isEqualTo(2);
                assertThat(messages.get(1).get("text").asString()).isEqualTo("Half of an answ");
                assertThat(messages.get(1).get("complete").asBoolean()).isFalse();
                assertThat(sam.get("/conversations/" + other + "/messages")
                                .get("items")
                                .size())
                        .isZero();
                assertThat(again.isAlive()).isTrue();
            }
        }
    }
}
