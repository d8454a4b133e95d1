package dev.coach.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.cli.Main;
import dev.coach.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what a coachee wrote down with what a server says after the last crash. */
final class CrashAudit {
    private static final Duration LEASES_AND_JOBS = Duration.ofSeconds(90);

    /** What waits to be stored is stored every quarter of a second; a machine that does other work beside may take some times that. */
    private static final Duration LONGEST_UNSTORED = Duration.ofSeconds(2);

    private final CoachClient sam;
    private final Path folder;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int messages;
    private int acknowledged;
    private int cuts;
    private int answeredAgain;
    private int seenBeforeStored;
    private int mostSeenBeforeStored;
    private long oldestSeenBeforeStored;

    CrashAudit(CoachClient sam, Path folder) {
        this.sam = sam;
        this.folder = folder;
    }

    /** What is not as it must be; empty when nothing was lost, duplicated, stuck or changed. */
    List<String> problems() {
        return problems;
    }

    String figures() {
        return ("%d messages, %d acknowledged, %s; %d replies cut in the middle, %d of them seen further than stored, by %d"
                        + " characters and %d ms at most; %d interrupted ones answered again; %d problems")
                .formatted(
                        messages,
                        acknowledged,
                        outcomes,
                        cuts,
                        seenBeforeStored,
                        mostSeenBeforeStored,
                        Duration.ofNanos(oldestSeenBeforeStored).toMillis(),
                        answeredAgain,
                        problems.size());
    }

    /** A message, and the turn that it has in the end. */
    private record Ended(Sent message, JsonNode turn) {}

    void run(List<Sent> sent) {
        List<Ended> all = sent.stream()
                .map(message -> new Ended(message, sendAgain(message)))
                .toList();
        Map<String, List<Ended>> conversations = all.stream()
                .collect(Collectors.groupingBy(ended -> ended.message().conversation()));
        conversations.forEach((conversation, ended) -> checkConversation(
                conversation, ended.stream().map(Ended::message).toList()));
        all.forEach(ended -> checkTurn(ended.message(), ended.turn()));
        checkProfile(conversations.keySet());
        conversations.forEach((conversation, ended) -> answerAgain(lastOf(conversation, ended)));
    }

    /** The same key is the same turn, which ends; one that was never stored is taken now. */
    private JsonNode sendAgain(Sent message) {
        messages++;
        JsonNode turn = sam.sendAgain(message);
        String known = message.turn();
        String id = turn.get("id").asString();
        if (known != null) {
            acknowledged++;
            expect(known.equals(id), "duplicated: turn %s is %s now", known, id);
        }
        String again = sam.sendAgain(message).get("id").asString();
        expect(again.equals(id), "duplicated: turn %s is %s when it is sent once more", id, again);
        return turn;
    }

    private void checkConversation(String conversation, List<Sent> sent) {
        JsonNode answer = sam.get("/conversations/" + conversation + "/messages");
        JsonNode running = answer.get("running");
        expect(running == null || running.isNull(), "stuck: conversation %s is still answering", conversation);
        List<String> said = messagesOf(conversation).stream()
                .filter(message -> message.get("speaker").asString().equals("coachee"))
                .map(message -> message.get("text").asString())
                .toList();
        expect(
                said.equals(sent.stream().map(Sent::text).toList()),
                "lost or duplicated: %d messages were sent to %s, it has %d",
                sent.size(),
                conversation,
                said.size());
    }

    private void checkTurn(Sent message, JsonNode turn) {
        String id = turn.get("id").asString();
        String status = turn.get("status").asString();
        outcomes.merge(status, 1, Integer::sum);
        JsonNode reply = turn.get("reply");
        String stored = reply == null || reply.isNull() ? "" : reply.get("text").asString();
        List<SeenEvent> log = sam.events(id);
        expect(!log.isEmpty() && log.getLast().isLast(), "stuck: the events of turn %s have no end", id);
        expect(
                SeenEvent.text(log).equals(stored),
                "mismatch: the events of turn %s say something else than its reply",
                id);
        switch (status) {
            case "answered" -> expect(PacedModel.isWholeReply(stored), "mismatch: turn %s has “%s”", id, stored);
            case "failed" -> expect(PacedModel.isBeginningOfAReply(stored), "mismatch: turn %s has “%s”", id, stored);
            default -> problems.add("turn %s is %s".formatted(id, status));
        }
        compare(message, log, stored, id);
        if (message.hasEnded()) {
            expect(
                    message.seen().getLast().name().equals(log.getLast().name()),
                    "lost: turn %s ended in another way than its sender was told",
                    id);
        }
    }

    /** What was seen is how the log begins. It may go further, by what was not stored yet; then it must have been seen just now. */
    private void compare(Sent message, List<SeenEvent> log, String stored, String id) {
        List<SeenEvent> seen = message.seen();
        int same = 0;
        while (same < Math.min(seen.size(), log.size()) && seen.get(same).says(log.get(same))) {
            same++;
        }
        String text = SeenEvent.text(seen);
        if (message.isCutInTheMiddle()) {
            cuts++;
        }
        if (same < seen.size()) {
            expect(
                    same == log.size() - 1 && text.startsWith(stored) && !message.hasEnded(),
                    "mismatch: event %d of turn %s was seen as another one",
                    same + 1,
                    id);
            long unstored = message.cutAt() - seen.get(same).at();
            expect(unstored <= LONGEST_UNSTORED.toNanos(), "lost: what was long seen of turn %s was not stored", id);
            seenBeforeStored++;
            mostSeenBeforeStored = Math.max(mostSeenBeforeStored, text.length() - stored.length());
            oldestSeenBeforeStored = Math.max(oldestSeenBeforeStored, unstored);
        } else {
            expect(stored.startsWith(text), "mismatch: turn %s does not begin as it was seen", id);
        }
    }

    /** Each message about the occupation is in the profile once, however often the job was begun. */
    private void checkProfile(Set<String> conversations) {
        List<String> said = conversations.stream()
                .flatMap(conversation -> messagesOf(conversation).stream())
                .filter(message -> message.get("text").asString().contains("nurse"))
                .map(message -> message.get("id").asString())
                .toList();
        await("the profile has it all")
                .atMost(LEASES_AND_JOBS)
                .untilAsserted(() -> assertThat(evidence()).containsExactlyInAnyOrderElementsOf(said));
        verify();
    }

    private List<String> evidence() {
        List<String> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            JsonNode page =
                    sam.get("/profile/current_title/history?limit=200" + (after == null ? "" : "&after=" + after));
            page.get("items")
                    .forEach(entry ->
                            all.add(entry.get("evidence").get("messageId").asString()));
            after = page.path("next").asString(null);
        } while (after != null);
        return all;
    }

    private List<JsonNode> messagesOf(String conversation) {
        List<JsonNode> all = new ArrayList<>();
        sam.get("/conversations/" + conversation + "/messages?limit=500")
                .get("items")
                .forEach(all::add);
        return all;
    }

    /** The turn of the latest message; one that was sent before and never stored was taken after it. */
    private JsonNode lastOf(String conversation, List<Ended> ended) {
        String last = messagesOf(conversation).stream()
                .filter(message -> message.get("speaker").asString().equals("coachee"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .get("turnId")
                .asString();
        return ended.stream()
                .map(Ended::turn)
                .filter(turn -> turn.get("id").asString().equals(last))
                .findFirst()
                .orElseThrow();
    }

    /** There is a way to go on from a turn that was interrupted. */
    private void answerAgain(JsonNode turn) {
        if (!turn.get("status").asString().equals("failed")) {
            return;
        }
        String id = turn.get("id").asString();
        expect(
                turn.get("detail").asString().contains("have your message answered again"),
                "turn %s does not say how to go on",
                id);
        JsonNode again = sam.retry(id);
        expect(again.get("status").asString().equals("answered"), "turn %s cannot be answered again", id);
        answeredAgain++;
    }

    private void verify() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, out, "", false);
        Map<String, String> environment =
                Map.of("COACH_DATA_DIR", folder.resolve("data").toString(), "HOME", folder.toString());
        int code = Main.run(console, environment, new String[] {"verify", "--all"});
        expect(code == 0, "coach verify: %s", out.toString(UTF_8));
    }

    private void expect(boolean holds, String problem, Object... details) {
        if (!holds) {
            problems.add(problem.formatted(details));
        }
    }
}
