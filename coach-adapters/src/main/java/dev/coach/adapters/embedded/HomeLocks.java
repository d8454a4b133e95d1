package dev.coach.adapters.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may start and stop a server, and who uses it. The operating system lets go of both locks when a process dies, however it
 * dies. It knows the locks of a process, not of its threads, hence the one map here: all uses in this process share one lock.
 */
final class HomeLocks {
    private static final Logger LOG = LoggerFactory.getLogger(HomeLocks.class);
    private static final Map<Path, Use> IN_THIS_PROCESS = new HashMap<>();

    private HomeLocks() {}

    /** Does something with the server while nobody else, here or in another process, starts or stops it. */
    static <T> T exclusively(PostgresHome home, Action<T> action) throws IOException {
        synchronized (IN_THIS_PROCESS) {
            // Closing the channel lets go of the lock.
            try (FileChannel channel = open(home.startLock())) {
                lock(channel, home);
                return action.run();
            }
        }
    }

    /** Counts the caller among the users. Only within {@link #exclusively}. */
    static void enter(PostgresHome home) throws IOException {
        Use use = IN_THIS_PROCESS.get(home.folder());
        if (use == null) {
            FileChannel channel = open(home.clientsLock());
            IN_THIS_PROCESS.put(home.folder(), new Use(channel, channel.lock(0, Long.MAX_VALUE, true), 1));
        } else {
            IN_THIS_PROCESS.put(home.folder(), new Use(use.channel, use.lock, use.count + 1));
        }
    }

    /**
     * Takes the caller from the users. Only within {@link #exclusively}.
     *
     * @return whether nobody uses the server any more
     */
    static boolean leave(PostgresHome home) throws IOException {
        Use use = IN_THIS_PROCESS.get(home.folder());
        if (use == null) {
            throw new IllegalStateException("left without having entered: " + home.folder());
        }
        if (use.count > 1) {
            IN_THIS_PROCESS.put(home.folder(), new Use(use.channel, use.lock, use.count - 1));
            return false;
        }
        IN_THIS_PROCESS.remove(home.folder());
        try (FileChannel channel = use.channel) {
            use.lock.release();
            try (FileLock everybodyElseHasLeft = channel.tryLock()) {
                return everybodyElseHasLeft != null;
            }
        }
    }

    private static void lock(FileChannel channel, PostgresHome home) throws IOException {
        if (channel.tryLock() == null) {
            LOG.info("Waiting for another Coach process that starts or stops PostgreSQL in {}", home.folder());
            channel.lock();
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }

    private record Use(FileChannel channel, FileLock lock, int count) {}
}
