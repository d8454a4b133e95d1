package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.coach.adapters.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A coachee who writes down everything, and a server that dies again and again while it answers. */
final class CrashRun implements AutoCloseable {
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_PIECES = Duration.ofMillis(25);
    /** So that there is time to change something meanwhile. */
    private static final Duration BETWEEN_SLOW_PIECES = Duration.ofMillis(100);

    private static final String MESSAGE = "I work as a nurse.";

    /** Enough for a summary to become due. */
    private static final int MANY = 60;

    private final Installation installation;
    private final Path folder;
    private final PacedModel model = new PacedModel();
    private final CoachClient sam;
    private final String longConversation;
    private final List<Sent> sent = new ArrayList<>();
    private boolean consented;
    private boolean isDatabaseLeftRunning;

    /** Signs the coachee up at a first server, which is killed then. */
    CrashRun(Path folder) throws IOException {
        this.folder = folder;
        this.installation = Installation.in(folder);
        this.sam = installation.client();
        CoachProcess first = launch(null).awaitReady(installation.adminPort());
        sam.signUp("sam@example.org");
        longConversation = sam.openConversation();
        first.kill();
    }

    /** Starts a server that dies there, and gives it what leads there. */
    void crashAt(CrashPoint point) {
        CoachProcess server = launch(point);
        if (server.servesBeforeItDies(installation.adminPort()) && !point.isTakeOver()) {
            if (point.isSummary()) {
                model.pauseFor(Duration.ZERO);
                for (int message = 0; message < MANY && server.isAlive(); message++) {
                    send(longConversation, "I like my team.");
                }
            } else {
                model.pauseFor(point.needsAChange() ? BETWEEN_SLOW_PIECES : BETWEEN_PIECES);
                newConversation()
                        .ifPresent(
                                point.needsAChange()
                                        ? this::sendWhileTheProfileChanges
                                        : conversation -> send(conversation, MESSAGE));
            }
        }
        assertThat(server.awaitEnd(LONGEST_LIFE)).as(point + " was reached").isEqualTo(CrashSwitch.EXIT_CODE);
    }

    /**
     * Kills a server so long after it was given messages to several conversations at once.
     *
     * @param conversations how many
     */
    void killAfter(Duration life, int conversations) {
        model.pauseFor(BETWEEN_PIECES);
        CoachProcess server = launch(null);
        assertThat(server.servesBeforeItDies(installation.adminPort())).isTrue();
        List<CompletableFuture<Void>> sending =
                Stream.generate(sam::openConversation).limit(conversations).toList().stream()
                        .map(conversation -> CompletableFuture.runAsync(
                                () -> send(conversation, MESSAGE), Thread::startVirtualThread))
                        .toList();
        LockSupport.parkNanos(life.toNanos());
        server.kill();
        sending.forEach(CompletableFuture::join);
    }

    /** Starts a server that lives, and compares what it says with what was written down. */
    CrashAudit audit() {
        model.pauseFor(Duration.ZERO);
        try (CoachProcess server = launch(null).awaitReady(installation.adminPort())) {
            CrashAudit audit = new CrashAudit(sam, folder);
            audit.run(List.copyOf(sent));
            assertThat(server.isAlive()).isTrue();
            isDatabaseLeftRunning = false;
            return audit;
        }
    }

    private CoachProcess launch(@Nullable CrashPoint point) {
        Map<String, String> settings = new HashMap<>(model.settings());
        settings.putAll(CrashServer.settings(point));
        isDatabaseLeftRunning = true;
        return installation.launch("dev.coach.it.CrashServer", settings);
    }

    /** Empty when the server died before; then there is nothing that it could have lost. */
    private Optional<String> newConversation() {
        try {
            return Optional.of(sam.openConversation());
        } catch (AssertionError died) {
            return Optional.empty();
        }
    }

    private void send(String conversation, String text) {
        sam.send(write(conversation, text));
    }

    /** A consent given or withdrawn makes another version of the profile; unless the server died before of what an earlier one left. */
    private void sendWhileTheProfileChanges(String conversation) {
        Sent message = write(conversation, MESSAGE);
        CompletableFuture<Void> sending =
                CompletableFuture.runAsync(() -> sam.send(message), Thread::startVirtualThread);
        await("the first piece of the reply, or the end")
                .until(() -> !SeenEvent.text(message.seen()).isEmpty() || sending.isDone());
        if (!sending.isDone()) {
            changeConsent();
            // Nothing more has to happen before it ends.
            model.pauseFor(BETWEEN_PIECES);
        }
        sending.join();
    }

    private void changeConsent() {
        try {
            if (consented) {
                sam.delete("/profile/consents/wellbeing");
            } else {
                sam.put("/profile/consents/wellbeing");
            }
        } catch (AssertionError died) {
            return;
        }
        consented = !consented;
    }

    private Sent write(String conversation, String text) {
        Sent message = new Sent(conversation, UUID.randomUUID().toString(), text);
        synchronized (sent) {
            sent.add(message);
        }
        return message;
    }

    @Override
    public void close() {
        sam.close();
        model.close();
        installation.close();
        if (isDatabaseLeftRunning) {
            // Nobody who was killed has stopped it.
            EmbeddedPostgres.start(folder.resolve("data")).close();
        }
    }
}
