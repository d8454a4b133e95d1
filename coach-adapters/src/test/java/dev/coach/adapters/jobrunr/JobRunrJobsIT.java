package dev.coach.adapters.jobrunr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.FollowUp;
import dev.coach.core.testkit.Gate;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

// Longer than 250 lines because each promise of the background jobs is a scenario on one running worker.
class JobRunrJobsIT {
    private static final JobTestDatabase DATABASE = new JobTestDatabase();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A poll does not come within the patience of a test. */
    private static final JobSettings RARELY_POLLING =
            new JobSettings(4, Duration.ofMinutes(5), Duration.ofSeconds(10), Duration.ofMinutes(15), 20);

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<FollowUp> handled = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void createABusinessTable() {
        DATABASE.execute("create table if not exists note (text text primary key)");
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @Test
    void startsAfterEachCommitWithoutWaitingForThePoll() {
        JobRunrJobs jobs = DATABASE.open(RARELY_POLLING);
        jobs.backgroundJobs().handleWith(handled::add);
        start(jobs);

        for (int i = 0; i < 11; i++) {
            FollowUp work = work();
            DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(work));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(work));
        }
    }

    @Test
    void startsOnAnotherNodeToo() {
        JobRunrJobs here = DATABASE.open(JobSettings.defaults());
        JobTestDatabase otherNode = keep(new JobTestDatabase());
        JobRunrJobs there = otherNode.open(RARELY_POLLING);
        there.backgroundJobs().handleWith(handled::add);
        start(there);
        FollowUp work = work();

        DATABASE.inTransaction(() -> here.backgroundJobs().enqueue(work));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(work));
    }

    @Test
    void findsWorkThatWasMadeBeforeItStarted() {
        JobRunrJobs jobs = DATABASE.open(RARELY_POLLING);
        jobs.backgroundJobs().handleWith(handled::add);
        FollowUp work = work();
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(work));

        start(jobs);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(work));
    }

    @Test
    void saysWhenTheDatabaseHasNoRoomLeft() {
        JobRunrJobs jobs = DATABASE.open(RARELY_POLLING);

        assertThatThrownBy(() -> DATABASE.inTransaction(() -> {
                    DATABASE.execute("""
                            create function full_disk() returns trigger language plpgsql as
                                'begin raise exception using errcode = ''disk_full''; end';
                            create trigger full_disk before insert on jobs.jobrunr_jobs execute function full_disk()
                            """);
                    jobs.backgroundJobs().enqueue(work());
                }))
                .isInstanceOf(CoachException.class)
                .hasMessageContaining("disk space left");
    }

    @Test
    void takesWorkOutsideATransaction() {
        JobRunrJobs jobs = working(DATABASE);
        FollowUp work = work();

        jobs.backgroundJobs().enqueue(work);
        jobs.backgroundJobs().enqueue(work);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).containsOnlyOnce(work));
    }

    @Test
    void runsWorkOfManyThreadsExactlyOnceOnTwoNodes() throws Exception {
        JobRunrJobs here = working(DATABASE);
        JobTestDatabase otherNode = keep(new JobTestDatabase());
        JobRunrJobs there = working(otherNode);
        List<FollowUp> works = IntStream.range(0, 400).mapToObj(i -> work()).toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> enqueued = new ArrayList<>();
            for (int i = 0; i < works.size(); i++) {
                FollowUp work = works.get(i);
                boolean odd = i % 2 == 1;
                enqueued.add(threads.submit(() -> (odd ? otherNode : DATABASE)
                        .inTransaction(
                                () -> (odd ? there : here).backgroundJobs().enqueue(work))));
            }
            for (Future<?> one : enqueued) {
                one.get();
            }
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(times(works)).hasSize(400));
        assertThat(times(works).values()).containsOnly(1L);
    }

    @Test
    void runsTheSameWorkOnceAndKeepsTheTransactionsThatAskAgain() throws Exception {
        JobRunrJobs jobs = working(DATABASE);
        FollowUp work = work();
        FollowUp last = work();

        DATABASE.inTransaction(() -> {
            jobs.backgroundJobs().enqueue(work);
            jobs.backgroundJobs().enqueue(work);
            DATABASE.execute("insert into note values ('first')");
        });
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> enqueued = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String note = "insert into note values ('again " + i + "')";
                enqueued.add(threads.submit(() -> DATABASE.inTransaction(() -> {
                    jobs.backgroundJobs().enqueue(work);
                    DATABASE.execute(note);
                })));
            }
            for (Future<?> one : enqueued) {
                one.get();
            }
        }
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(last));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(work, last));
        assertThat(handled).containsOnlyOnce(work);
        assertThat(DATABASE.query("select count(*) from note where text = 'first' or text like 'again%'"))
                .isEqualTo("9");
    }

    @Test
    void neverRunsWorkOfATransactionThatWasRolledBack() {
        JobRunrJobs jobs = working(DATABASE);
        FollowUp undone = work();
        FollowUp done = work();

        DATABASE.inRolledBackTransaction(() -> jobs.backgroundJobs().enqueue(undone));
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(done));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(done));
        assertThat(handled).doesNotContain(undone);
        assertThat(stored(undone)).isEqualTo("0");
    }

    @Test
    void keepsNoWordsOfAFailedHandler() {
        AtomicInteger attempts = new AtomicInteger();
        JobRunrJobs jobs = DATABASE.open(JobSettings.defaults());
        jobs.backgroundJobs().handleWith(work -> {
            attempts.incrementAndGet();
            throw new NumberFormatException("For input string: \"my salary\"");
        });
        start(jobs);
        FollowUp work = work();

        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(work));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(json(work)).contains("NumberFormatException", "\"SCHEDULED\""));
        assertThat(json(work)).doesNotContain("salary");
    }

    @Test
    void goesOnWithoutARestartWhenTheDatabaseWentAwayAndCameBack() throws Exception {
        URI address = URI.create(JobTestDatabase.jdbcUrl().substring("jdbc:".length()));
        TcpProxy proxy = keep(new TcpProxy(address.getPort()));
        JobTestDatabase throughProxy = keep(
                new JobTestDatabase(JobTestDatabase.jdbcUrl().replace(":" + address.getPort(), ":" + proxy.port())));
        JobRunrJobs jobs = working(throughProxy);
        FollowUp before = work();
        FollowUp after = work();
        throughProxy.inTransaction(() -> jobs.backgroundJobs().enqueue(before));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(before));

        proxy.cut();
        assertThatThrownBy(() -> jobs.backgroundJobs().enqueue(after)).isInstanceOf(CoachException.class);
        await().atMost(PATIENCE).until(() -> !jobs.worker().isRunning());
        proxy.restore();

        await().atMost(PATIENCE).until(() -> jobs.worker().isRunning());
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            throughProxy.inTransaction(() -> jobs.backgroundJobs().enqueue(after));
            return true;
        });
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(after));
    }

    @Test
    void waitsForARunningJobWhenItCloses() {
        Gate gate = new Gate();
        JobRunrJobs jobs = DATABASE.open(JobSettings.defaults());
        jobs.backgroundJobs().handleWith(work -> {
            gate.pass();
            handled.add(work);
        });
        start(jobs);
        FollowUp work = work();
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(work));
        gate.awaitReached();

        Thread closing = Thread.ofVirtual().start(() -> jobs.worker().close());
        await().atMost(PATIENCE).until(() -> !jobs.worker().isRunning());
        gate.open();

        await().atMost(PATIENCE).until(() -> !closing.isAlive());
        assertThat(handled).contains(work);
        assertThat(json(work)).contains("\"SUCCEEDED\"");
    }

    @Test
    void interruptsAJobThatDoesNotEndAndTriesItAgainLater() {
        Gate gate = new Gate();
        JobSettings impatient =
                new JobSettings(2, Duration.ofSeconds(5), Duration.ofMillis(100), Duration.ofMillis(1), 5);
        JobRunrJobs jobs = DATABASE.open(impatient);
        jobs.backgroundJobs().handleWith(work -> gate.pass());
        start(jobs);
        FollowUp work = work();
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(work));
        gate.awaitReached();

        jobs.worker().close();
        assertThat(json(work)).contains("\"SCHEDULED\"");
        working(DATABASE);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(work));
    }

    @Test
    void startsNoThreadInAProcessThatOnlyMakesWork() {
        DATABASE.query("select 1");
        Set<String> before = threads();

        JobRunrJobs jobs = DATABASE.open(JobSettings.defaults());
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(work()));

        Set<String> started = threads();
        started.removeAll(before);
        started.removeIf(name -> name.startsWith("Hikari"));
        assertThat(started).isEmpty();
        assertThat(jobs.worker().isRunning()).isFalse();
        jobs.worker().close();
    }

    private JobRunrJobs working(JobTestDatabase database) {
        JobRunrJobs jobs = database.open(JobSettings.defaults());
        jobs.backgroundJobs().handleWith(handled::add);
        return start(jobs);
    }

    private JobRunrJobs start(JobRunrJobs jobs) {
        keep(jobs.worker()).start();
        await().atMost(PATIENCE).until(() -> jobs.worker().isRunning());
        return jobs;
    }

    private <C extends AutoCloseable> C keep(C closeable) {
        open.add(closeable);
        return closeable;
    }

    private Map<FollowUp, Long> times(List<FollowUp> works) {
        Set<FollowUp> wanted = ConcurrentHashMap.newKeySet();
        wanted.addAll(works);
        return List.copyOf(handled).stream()
                .filter(wanted::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String stored(FollowUp work) {
        return DATABASE.query("select count(*) from jobs.jobrunr_jobs where id = '"
                + FollowUpJob.of(work).jobId() + "'");
    }

    private static String json(FollowUp work) {
        return DATABASE.query("select jobAsJson from jobs.jobrunr_jobs where id = '"
                + FollowUpJob.of(work).jobId() + "'");
    }

    @Test
    void workThatIsForgottenWhileItRunsLeavesNothingAndHoldsUpNothing() {
        FollowUp forgotten = work();
        FollowUp failing = work();
        Map<FollowUp, Gate> gates = Map.of(forgotten, new Gate(), failing, new Gate());
        JobRunrJobs jobs = DATABASE.open(RARELY_POLLING);
        jobs.backgroundJobs().handleWith(work -> {
            Gate gate = gates.get(work);
            if (gate != null) {
                gate.pass();
            }
            handled.add(work);
            if (work.equals(failing)) {
                throw new IllegalStateException("the coachee is gone");
            }
        });
        start(jobs);
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(forgotten));
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(failing));
        gates.values().forEach(Gate::awaitReached);

        DATABASE.inTransaction(() -> {
            jobs.backgroundJobs().forget(forgotten.coachee());
            jobs.backgroundJobs().forget(failing.coachee());
        });
        gates.values().forEach(Gate::open);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(forgotten, failing));
        FollowUp next = work();
        DATABASE.inTransaction(() -> jobs.backgroundJobs().enqueue(next));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(handled).contains(next));
        await().atMost(PATIENCE)
                .until(() -> DATABASE.query("select count(*) from jobs.jobrunr_jobs where jobasjson like '%"
                                + next.coachee() + "%' and state = 'SUCCEEDED'")
                        .equals("1"));
        for (FollowUp gone : List.of(forgotten, failing)) {
            assertThat(DATABASE.query(
                            "select count(*) from jobs.jobrunr_jobs where jobasjson like '%" + gone.coachee() + "%'"))
                    .isEqualTo("0");
            assertThat(handled).containsOnlyOnce(gone);
        }
    }

    private static Set<String> threads() {
        return Stream.of(Thread.getAllStackTraces().keySet())
                .flatMap(Set::stream)
                .map(Thread::getName)
                .collect(Collectors.toSet());
    }

    private static FollowUp work() {
        return new FollowUp.UpdateProfile(
                new CoacheeId(UUID.randomUUID()), new ConversationId(UUID.randomUUID()), new TurnId(UUID.randomUUID()));
    }
}
