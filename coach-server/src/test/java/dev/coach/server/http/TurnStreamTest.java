package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import dev.coach.server.http.EventReader.Event;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Following a turn as it runs: live, resumed, repeated, slowly, and not at all. */
class TurnStreamTest {
    private static final String MESSAGE = "I work as a nurse at St. Mary's Hospital in Leeds.";

    private final Gate gate = new Gate();

    @Test
    void streamsTheEventsInOrderWithNumbersFromOne() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");

            EventReader stream = sam.stream(sam.openConversation(), MESSAGE);
            List<Event> events = stream.rest();

            assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
            assertThat(stream.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(stream.headers().firstValue("Location"))
                    .hasValue("/api/v1/turns/"
                            + events.getFirst().data().get("turnId").asString());
            assertThat(stream.retries()).isEqualTo(1);
            assertThat(names(events)).startsWith("started", "state", "delta").endsWith("delta", "completed");
            assertThat(events.stream().map(Event::id))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
        }
    }

    @Test
    void sendsEachPieceAtOnce() {
        try (TestServer server = serverThatHoldsAfter(1, "Tell ", "me ", "more.")) {
            TestClient sam = server.coachee("sam");

            EventReader stream = sam.stream(sam.openConversation(), MESSAGE);

            assertThat(stream.await("delta").text()).isEqualTo("Tell ");
            gate.open();
            assertThat(text(stream.rest())).isEqualTo("me more.");
        }
    }

    @Test
    void resumesWhereTheStreamBrokeAndTheTurnGoesOnMeanwhile() {
        try (TestServer server = serverThatHoldsAfter(2, "Tell ", "me ", "much ", "more.")) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            EventReader broken = sam.stream(conversation, MESSAGE);
            String turn = broken.await("started").data().get("turnId").asString();
            Event seen = broken.await("delta");
            broken.close();

            EventReader resumed = sam.follow("/turns/" + turn + "/events", "Last-Event-ID", "" + seen.id());
            gate.open();
            List<Event> rest = resumed.rest();

            assertThat(rest.getFirst().id()).isEqualTo(seen.id() + 1);
            assertThat(seen.text() + text(rest)).isEqualTo("Tell me much more.");
            assertThat(names(rest)).endsWith("completed");
            assertThat(sam.get("/turns/" + turn).at("/status")).isEqualTo("answered");
        }
    }

    @Test
    void showsEveryReaderTheSame() {
        try (TestServer server = serverThatHoldsAfter(1, "Tell ", "me ", "more.")) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();
            EventReader first = sam.stream(conversation, MESSAGE, "Idempotency-Key", "k");
            String turn = first.await("started").data().get("turnId").asString();
            EventReader second = sam.follow("/turns/" + turn + "/events");
            EventReader repeated = sam.stream(conversation, MESSAGE, "Idempotency-Key", "k");
            gate.open();

            List<Event> events = second.rest();

            assertThat(repeated.rest()).isEqualTo(events);
            assertThat(sam.follow("/turns/" + turn + "/events").rest()).isEqualTo(events);
            assertThat(first.rest()).isEqualTo(events.subList(1, events.size()));
        }
    }

    @Test
    void tellsTheEndOnceMoreToWhoeverHasSeenAsMuchAsWasStored() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            List<Event> events = sam.stream(sam.openConversation(), MESSAGE).rest();
            String turn = events.getFirst().data().get("turnId").asString();

            List<Event> end = sam.follow("/turns/" + turn + "/events", "Last-Event-ID", "" + events.size())
                    .rest();

            assertThat(names(end)).containsExactly("completed");
            assertThat(end.getFirst().id()).isEqualTo(events.size() + 1);
        }
    }

    @Test
    void tellsTheEndToWhoeverSawMoreThanWasStored() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            List<Event> events = sam.stream(sam.openConversation(), MESSAGE).rest();
            String turn = events.getFirst().data().get("turnId").asString();

            List<Event> end = sam.follow("/turns/" + turn + "/events", "Last-Event-ID", "9999")
                    .rest();

            assertThat(names(end)).containsExactly("completed");
            assertThat(end.getFirst().id()).isEqualTo(10_000);
        }
    }

    @Test
    void aReaderWhoDoesNotReadHoldsNothingUpAndMissesNothing() {
        String[] pieces = IntStream.range(0, 3_000)
                .mapToObj(number -> "%06d %s ".formatted(number, "x".repeat(4_000)))
                .toArray(String[]::new);
        try (TestServer server = TestServer.start(ScriptedChatModel.answering(pieces))) {
            TestClient sam = server.coachee("sam");
            String conversation = sam.openConversation();

            EventReader slow = sam.stream(conversation, MESSAGE);
            await().atMost(Duration.ofSeconds(30)).until(() -> server.turns.count() == 0);

            List<Event> events = slow.rest();
            assertThat(events.stream().map(Event::id))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(text(events)).isEqualTo(String.join("", pieces));
        }
    }

    @Test
    void pingsWhileTheModelIsSilent() {
        StreamTimes impatient = new StreamTimes(Duration.ofMillis(50), Duration.ofMillis(20));
        try (TestServer server = TestServer.with()
                .model(ScriptedChatModel.playing(Script.answer("Hello.").holdAfter(0, gate)))
                .times(impatient)
                .start()) {
            TestClient sam = server.coachee("sam");

            EventReader stream = sam.stream(sam.openConversation(), MESSAGE);

            assertThat(stream.nextComment()).isEqualTo(": ping");
            gate.open();
            assertThat(text(stream.rest())).isEqualTo("Hello.");
        }
    }

    @Test
    void endsAStreamWhoseSessionWasClosed() {
        StreamTimes impatient = new StreamTimes(Duration.ofSeconds(15), Duration.ofMillis(20));
        try (TestServer server = TestServer.with()
                .model(ScriptedChatModel.playing(Script.answer("Hello.").holdAfter(0, gate)))
                .times(impatient)
                .start()) {
            TestClient sam = server.coachee("sam");
            EventReader stream = sam.stream(sam.openConversation(), MESSAGE);
            stream.await("state");

            sam.delete("/session").expect(204);

            assertThat(stream.rest()).isEmpty();
            gate.open();
        }
    }

    @Test
    void refusesToFollowInAnotherFormatOrFromNoNumber() {
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            String turn = sam.say(sam.openConversation(), MESSAGE).at("/id");

            sam.get("/turns/" + turn + "/events", "Accept", "application/json").expectProblem(406, "not_acceptable");
            sam.get("/turns/" + turn + "/events", "Last-Event-ID", "first").expectProblem(400, "invalid_input");
        }
    }

    private TestServer serverThatHoldsAfter(int pieces, String... answer) {
        return TestServer.start(ScriptedChatModel.playing(Script.answer(answer).holdAfter(pieces, gate)));
    }

    private static List<String> names(List<Event> events) {
        return events.stream().map(Event::name).toList();
    }

    private static String text(List<Event> events) {
        return events.stream()
                .filter(event -> event.name().equals("delta"))
                .map(Event::text)
                .collect(Collectors.joining());
    }
}
