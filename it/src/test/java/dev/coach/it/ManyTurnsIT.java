package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Many turns at the same time. */
@Tag("alone") // two hundred turns wait ten seconds for a connection at most
class ManyTurnsIT {
    private static final int SENDS = 20;
    private static final int STREAMS = 200;

    @TempDir
    Path folder;

    @Test
    void messagesToOneConversationThroughTwoServersAreAnsweredOneAfterTheOther() throws IOException {
        try (PacedModel model = new PacedModel();
                Installation installation = Installation.in(folder);
                Installation second = installation.another();
                CoachProcess server = installation.startServer(model.settings());
                CoachProcess other = second.startServer(model.settings());
                CoachClient sam = installation.client();
                CoachClient tab = second.client()) {
            sam.signUp("sam@example.org");
            tab.signIn("sam@example.org");
            String conversation = sam.openConversation();
            model.pauseFor(Duration.ofMillis(1));

            List<Sent> sent = sendAtOnce(
                    IntStream.range(0, SENDS)
                            .mapToObj(number -> new Sent(conversation, "key-" + number, "I like task " + number + "."))
                            .toList(),
                    number -> number % 2 == 0 ? sam : tab);

            assertThat(sent).allMatch(Sent::hasEnded);
            List<JsonNode> messages = new ArrayList<>();
            sam.get("/conversations/" + conversation + "/messages").get("items").forEach(messages::add);
            assertThat(messages).hasSize(2 * SENDS);
            for (int at = 0; at < messages.size(); at += 2) {
                JsonNode message = messages.get(at);
                JsonNode reply = messages.get(at + 1);
                assertThat(message.get("speaker").asString()).isEqualTo("coachee");
                assertThat(reply.get("speaker").asString()).isEqualTo("coach");
                assertThat(reply.get("turnId")).isEqualTo(message.get("turnId"));
                assertThat(PacedModel.isWholeReply(reply.get("text").asString()))
                        .isTrue();
            }
            assertThat(messages.stream().map(message -> message.get("text").asString()))
                    .containsAll(sent.stream().map(Sent::text).toList());
            assertThat(server.isAlive() && other.isAlive()).isTrue();
        }
    }

    @Test
    void twoConnectionsToTheDatabaseAreEnoughForManyStreams() throws IOException {
        try (PacedModel model = new PacedModel();
                Installation installation = Installation.in(folder)) {
            Map<String, String> settings = new HashMap<>(model.settings());
            settings.put("COACH_DATABASE_CONNECTIONS", "2");
            settings.put("COACH_MAX_TURNS_PER_COACHEE", Integer.toString(STREAMS));
            try (CoachProcess server = installation.startServer(settings);
                    CoachClient sam = installation.client()) {
                sam.signUp("sam@example.org");
                List<Sent> streams = IntStream.range(0, STREAMS)
                        .mapToObj(number -> new Sent(sam.openConversation(), "key", "I work as a nurse."))
                        .toList();
                model.pauseFor(Duration.ofMillis(50));

                sendAtOnce(streams, number -> sam);

                assertThat(streams)
                        .allMatch(Sent::hasEnded)
                        .allMatch(stream -> stream.seen().getLast().name().equals("completed"))
                        .allMatch(stream -> PacedModel.isWholeReply(SeenEvent.text(stream.seen())));
                assertThat(server.output()).doesNotContain("Connection is not available", "DATABASE_UNAVAILABLE");
            }
        }
    }

    /** By whom the message of a number is sent. */
    @FunctionalInterface
    private interface Senders {
        CoachClient of(int number);
    }

    private static List<Sent> sendAtOnce(List<Sent> messages, Senders senders) {
        IntStream.range(0, messages.size())
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> senders.of(number).send(messages.get(number)), Thread::startVirtualThread))
                .toList()
                .forEach(CompletableFuture::join);
        return messages;
    }
}
