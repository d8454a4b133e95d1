package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Readers who lose the connection in the middle of a reply, at random places (seeded), and come back with the id of the last event
 * that they saw. Every fourth has the reply stopped.
 */
class CutConnectionsIT {
    private static final int TURNS = 100;
    private static final int READERS = 4;
    private static final int MOST_EVENTS = 12;
    private static final Duration BETWEEN_PIECES = Duration.ofMillis(8);

    @TempDir
    Path folder;

    @Test
    void whatIsReadInPiecesIsTheReplyByteByByte() throws Exception {
        try (PacedModel model = new PacedModel();
                Installation installation = Installation.in(folder);
                CoachProcess server = installation.startServer(model.settings());
                CoachClient sam = installation.client();
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            model.pauseFor(BETWEEN_PIECES);
            sam.signUp("sam@example.org");
            List<Future<Integer>> cuts = IntStream.range(0, READERS)
                    .mapToObj(reader -> readers.submit(() -> read(sam, reader)))
                    .toList();
            int all = 0;
            for (Future<Integer> cut : cuts) {
                all += cut.get();
            }

            assertThat(all).isGreaterThanOrEqualTo(TURNS);
            assertThat(server.isAlive()).isTrue();
        }
    }

    /** Gives how often the connection was cut. */
    private static int read(CoachClient sam, int reader) {
        Random random = new Random(reader);
        String conversation = sam.openConversation();
        int cuts = 0;
        for (int turn = 0; turn < TURNS / READERS; turn++) {
            cuts += read(sam, conversation, "Message %d of reader %d.".formatted(turn, reader), turn % 4 == 3, random);
        }
        return cuts;
    }

    private static int read(CoachClient sam, String conversation, String text, boolean stops, Random random) {
        List<SeenEvent> seen = new ArrayList<>();
        Sent sent = new Sent(conversation, text, text);
        sam.send(sent, random.nextInt(1, MOST_EVENTS));
        String turn = Objects.requireNonNull(sent.turn());
        seen.addAll(sent.seen());
        if (stops) {
            sam.stop(turn);
        }
        int cuts = 0;
        while (seen.isEmpty() || !seen.getLast().isLast()) {
            cuts++;
            seen.addAll(sam.events(turn, seen.isEmpty() ? 0 : seen.getLast().id(), random.nextInt(1, MOST_EVENTS)));
        }

        JsonNode kept = sam.get("/turns/" + turn).get("reply");
        // One that was stopped before its first word has none.
        String reply = kept == null || kept.isNull() ? "" : kept.get("text").asString();
        assertThat(SeenEvent.text(seen)).isEqualTo(reply);
        assertThat(SeenEvent.text(sam.events(turn))).isEqualTo(reply);
        assertThat(seen).extracting(SeenEvent::id).isSorted().doesNotHaveDuplicates();
        assertThat(stops ? PacedModel.isBeginningOfAReply(reply) : PacedModel.isWholeReply(reply))
                .isTrue();
        return cuts;
    }
}
