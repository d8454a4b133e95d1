package dev.coach.adapters.embedded;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one embedded server keeps its files: {@code <data folder>/postgres/<major version>}. Data of two major versions never
 * share a folder.
 *
 * @param dataDir the data folder that people configure; absolute, its links followed
 */
record PostgresHome(Path dataDir, String major) {
    /** In bytes. A server that starts writes a piece of its log, of 16 MB, and some small files. */
    private static final long LITTLE_ROOM = 20 << 20;

    /** Creates the folders that are missing. */
    static PostgresHome create(Path dataDir, String major) {
        try {
            Files.createDirectories(dataDir);
            PostgresHome home = new PostgresHome(dataDir.toRealPath(), major);
            home.refuseWhatAShellWouldRead();
            PrivateFiles.createFolder(home.parent());
            PrivateFiles.createFolder(home.folder());
            home.refuseDataOfAnotherVersion();
            return home;
        } catch (IOException failure) {
            throw unusable(dataDir, failure);
        }
    }

    /** Holds the homes of all major versions. */
    Path parent() {
        return dataDir.resolve("postgres");
    }

    Path folder() {
        return parent().resolve(major);
    }

    /** What PostgreSQL calls its data directory. */
    Path data() {
        return folder().resolve("data");
    }

    Path settings() {
        return data().resolve("postgresql.conf");
    }

    /** Names the process of the running server. */
    Path processFile() {
        return data().resolve("postmaster.pid");
    }

    Path password() {
        return folder().resolve("password");
    }

    Path log() {
        return folder().resolve("server.log");
    }

    /** Held while somebody starts or stops the server. */
    Path startLock() {
        return folder().resolve("start.lock");
    }

    /** Held shared by everybody who uses the server. */
    Path clientsLock() {
        return folder().resolve("clients.lock");
    }

    CoachException unusable(IOException failure) {
        return unusable(dataDir, failure);
    }

    private static CoachException unusable(Path dataDir, IOException failure) {
        if (isFull(dataDir)) {
            return full(dataDir, failure);
        }
        return new CoachException(
                ErrorCode.STORAGE_UNAVAILABLE,
                "The data folder %s cannot be used: %s. Make it a folder that the user %s can write, or set COACH_DATA_DIR to another one."
                        .formatted(dataDir, reason(failure), System.getProperty("user.name")),
                failure);
    }

    /** Whether a server that does not start has no room to do so. */
    boolean isFull() {
        return isFull(dataDir);
    }

    CoachException full() {
        return full(dataDir, null);
    }

    private static CoachException full(Path dataDir, @Nullable IOException failure) {
        return new CoachException(
                ErrorCode.STORAGE_UNAVAILABLE,
                "The disk that holds the data folder %s is full. Make room, or set COACH_DATA_DIR to a folder on another one."
                        .formatted(dataDir),
                failure);
    }

    /** Looks at the disk, because the system's words for it differ with its language. */
    private static boolean isFull(Path dataDir) {
        Path existing = dataDir;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing != null && isFull(Files.getFileStore(existing));
        } catch (IOException unknown) {
            return false;
        }
    }

    /** What has no room at all, like /proc, or cannot be written, like a CD, is not full: it is the wrong place. */
    private static boolean isFull(FileStore disk) throws IOException {
        return disk.getTotalSpace() > 0 && !disk.isReadOnly() && disk.getUsableSpace() < LITTLE_ROOM;
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
            case FileAlreadyExistsException file -> file.getFile() + " is not a folder";
            case NoSuchFileException missing -> missing.getFile() + " cannot be created there";
            case FileSystemException other ->
                other.getFile() + ": " + Objects.requireNonNullElse(other.getReason(), "it failed");
            default -> String.valueOf(failure.getMessage());
        };
    }

    /** The programs start each other through a shell. */
    private void refuseWhatAShellWouldRead() throws IOException {
        if (File.separatorChar == '/' && dataDir.toString().matches("(?s).*[\"$`\\\\\n].*")) {
            throw new IOException("its path holds one of the characters \" $ ` \\ or a line break");
        }
    }

    private void refuseDataOfAnotherVersion() throws IOException {
        if (Files.exists(data())) {
            return;
        }
        try (Stream<Path> versions = Files.list(parent())) {
            List<String> others = versions.filter(version -> Files.exists(version.resolve("data")))
                    .map(version -> version.getFileName().toString())
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                throw new CoachException(
                        ErrorCode.DATABASE_UNSUPPORTED,
                        "The data folder %s was written by PostgreSQL %s, and this program brings PostgreSQL %s. Export with the older program and import here, or choose another COACH_DATA_DIR."
                                .formatted(dataDir, String.join(", ", others), major));
            }
        }
    }
}
