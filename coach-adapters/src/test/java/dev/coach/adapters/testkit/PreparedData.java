package dev.coach.adapters.testkit;

import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.jobrunr.JobDatabase;
import dev.coach.adapters.jobrunr.JobRunrJobs;
import dev.coach.adapters.jobrunr.JobSettings;
import dev.coach.adapters.postgres.PostgresDatabase;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Data folders as the first start leaves them, for tests that are about something else: PostgreSQL is unpacked, and its
 * database has all tables and no rows. Made once in a JVM, which takes seconds; a copy takes a fraction of one.
 */
public final class PreparedData {
    /** Forks of one build run in the same folder. */
    private static final Path PLACE = Path.of("target", "prepared-data-" + System.getProperty("fork", "1"))
            .toAbsolutePath();

    private PreparedData() {}

    /** Makes this folder, which must not exist yet, such a data folder. */
    public static Path copyTo(Path dataDir) {
        try {
            Files.walkFileTree(Original.MADE, new Copy(Original.MADE, dataDir));
            return dataDir;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first copy makes it. */
    private static final class Original {
        static final Path MADE = make();

        private static Path make() {
            try {
                deleteFolder();
                try (EmbeddedPostgres postgres = EmbeddedPostgres.start(PLACE);
                        PostgresDatabase database = PostgresDatabase.open(
                                postgres.jdbcUrl(), postgres.user(), postgres.password(), 2, InstantSource.system())) {
                    JobRunrJobs.open(
                            new JobDatabase(database.transactionDataSource(), database.pool(), database.unpooled()),
                            JobSettings.defaults(),
                            InstantSource.system(),
                            new Random());
                }
                return PLACE;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** It may be of another build, with other tables. */
        private static void deleteFolder() throws IOException {
            if (Files.exists(PLACE)) {
                try (Stream<Path> files = Files.walk(PLACE)) {
                    files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
        }
    }

    private static final class Copy extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Copy(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (folder.getFileName().toString().startsWith("program-") && File.separatorChar == '/') {
                // The programs are most of it, and nobody writes there.
                Files.createSymbolicLink(placeOf(folder), folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return copy(folder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            // Names the last port; the server of each copy is to have another one, and writes the file when it starts.
            return file.endsWith("data/postgresql.conf") ? FileVisitResult.CONTINUE : copy(file);
        }

        private FileVisitResult copy(Path path) throws IOException {
            Files.copy(path, placeOf(path), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }

        private Path placeOf(Path path) {
            return to.resolve(from.relativize(path));
        }
    }
}
