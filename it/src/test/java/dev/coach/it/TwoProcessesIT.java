package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Server and worker as two processes on one database. */
class TwoProcessesIT {
    private static final String MESSAGE =
            "I work as a nurse at St. Mary's Hospital in Leeds. I want to become a data engineer.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theWorkerFillsTheProfileThatTheServerShows(TestDatabase database) throws IOException {
        try (SilentModel model = new SilentModel("Half of an answ");
                Installation installation = Installation.in(folder, database);
                CoachProcess server = installation.startServer(withoutWorker(model));
                CoachClient sam = installation.client()) {
            sam.signUp("sam@example.org");
            String conversation = sam.openConversation();
            Iterator<String> lines = sam.stream(conversation, MESSAGE);
            while (!lines.next().contains("Half of an answ")) {}
            // The profile that the message was read into is not the one of now, so that it is left to the worker.
            sam.put("/profile/consents/wellbeing");
            sam.stop(sam.get("/conversations/" + conversation + "/messages")
                    .get("running")
                    .asString());
            assertThat(lines).toIterable().contains("event: stopped");
            assertThat(title(sam)).isEmpty();

            try (CoachProcess worker = installation.startWorker(Map.of())) {
                await().atMost(Duration.ofSeconds(30)).until(() -> title(sam).equals("nurse"));
                assertThat(worker.isAlive()).isTrue();
            }
            assertThat(server.isAlive()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsThereAfterAKillAndNothingBlocksTheNextStart(TestDatabase database) {
        try (Installation installation = Installation.in(folder, database);
                CoachProcess killed = installation.startServer(Map.of());
                CoachClient sam = installation.client()) {
            sam.signUp("sam@example.org");
            String conversation = sam.openConversation();
            sam.say(conversation, MESSAGE);
            await().atMost(Duration.ofSeconds(10)).until(() -> title(sam).equals("nurse"));
            killed.kill();

            try (CoachProcess again = installation.startServer(Map.of())) {
                sam.signIn("sam@example.org");
                assertThat(title(sam)).isEqualTo("nurse");
                JsonNode messages =
                        sam.get("/conversations/" + conversation + "/messages").get("items");
                assertThat(messages.size()).isEqualTo(2);
                assertThat(messages.get(0).get("text").asString()).isEqualTo(MESSAGE);
                assertThat(again.isAlive()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTurnThatOneServerAnswersIsStoppedThroughAnother(TestDatabase database) throws IOException {
        try (SilentModel model = new SilentModel("Half of an answ");
                Installation installation = Installation.in(folder, database);
                Installation other = installation.another();
                CoachProcess answering = installation.startServer(model.settings());
                CoachProcess asked = other.startServer(model.settings());
                CoachClient sam = installation.client();
                CoachClient tab = other.client()) {
            sam.signUp("sam@example.org");
            tab.signIn("sam@example.org");
            String conversation = sam.openConversation();
            Iterator<String> lines = sam.stream(conversation, MESSAGE);
            while (!lines.next().contains("Half of an answ")) {}
            String running = tab.get("/conversations/" + conversation + "/messages")
                    .get("running")
                    .asString();

            tab.stop(running);

            // Without the stop the model's silence would end it as failed.
            assertThat(lines).toIterable().contains("event: stopped");
            JsonNode turn = tab.get("/turns/" + running);
            assertThat(turn.get("status").asString()).isEqualTo("stopped");
            assertThat(turn.get("reply").get("text").asString()).isEqualTo("Half of an answ");
            assertThat(turn.get("reply").get("complete").asBoolean()).isFalse();
            assertThat(answering.isAlive() && asked.isAlive()).isTrue();
        }
    }

    private static Map<String, String> withoutWorker(SilentModel model) {
        Map<String, String> settings = new HashMap<>(model.settings());
        settings.put("COACH_JOBS", "off");
        return settings;
    }

    private static String title(CoachClient client) {
        return client.get("/profile?fields=current_title")
                .get("values")
                .path("current_title")
                .path("value")
                .asString("");
    }
}
