package dev.coach.jobs;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.core.domain.CoachException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A process that runs until it is told to stop, by Ctrl-C or a signal, and then closes everything in order. What keeps it from
 * starting is told in one line on stderr, with exit code 1, or 2 for a wrong command line.
 */
public final class LongLived {
    /** How long a start that is told to stop may take to close again what it has opened. */
    private static final int SECONDS_TO_GIVE_UP = 10;

    private final String name;
    private final String purpose;
    private final ReentrantLock starting = new ReentrantLock();
    private final Closing closing = new Closing();
    private volatile boolean stopping;

    /** Opens what a process consists of. */
    @FunctionalInterface
    public interface Opening {
        /**
         * @param closing takes everything as it is opened
         * @throws CoachException what keeps the process from starting
         */
        void open(CoachConfig config, Closing closing);
    }

    /**
     * @param name as people type it
     * @param purpose one line for {@code --help}
     */
    public LongLived(String name, String purpose) {
        this.name = name;
        this.purpose = purpose;
    }

    /** Returns only when the process is about to end. */
    public void run(String[] arguments, Opening opening) {
        if (Arrays.stream(arguments).anyMatch(List.of("--help", "-h")::contains)) {
            System.out.print(CommandLine.help(name, purpose));
            return;
        }
        Map<String, String> flags;
        try {
            flags = CommandLine.flags(arguments);
        } catch (CoachException mistake) {
            fail(mistake, 2);
            return;
        }
        Thread starter = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starter), "stop"));
        try {
            start(flags, opening);
        } catch (RuntimeException failure) {
            // Whatever goes wrong once the process is to end goes wrong because of that.
            if (!stopping) {
                if (failure instanceof CoachException problem) {
                    fail(problem, 1);
                    return;
                }
                throw failure;
            }
        }
        awaitForever();
    }

    private void start(Map<String, String> flags, Opening opening) {
        starting.lock();
        try {
            opening.open(CoachConfig.load(System.getenv(), flags), closing);
        } finally {
            starting.unlock();
        }
    }

    private void fail(CoachException problem, int exitCode) {
        System.err.println(name + ": " + problem.forOperator());
        System.exit(exitCode);
    }

    private void stop(Thread starter) {
        stopping = true;
        boolean started = false;
        try {
            started = starting.tryLock();
            if (!started) {
                starter.interrupt();
                started = starting.tryLock(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        closing.close();
        if (started) {
            starting.unlock();
        }
    }

    private static void awaitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException toldToStop) {
            Thread.currentThread().interrupt();
        }
    }
}
