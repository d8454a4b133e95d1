package dev.coach.core.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of real transcripts, résumés and recordings that tests read and the repository does not hold: the one that the
 * environment variable {@code COACH_TEST_DATA} names, else {@code shared/data} beside the repository's folder.
 */
public final class SharedTestData {
    private static final String VARIABLE = "COACH_TEST_DATA";

    private SharedTestData() {}

    /** Where the folder is or would be; absolute. */
    public static Path folder() {
        return folder(System.getenv(VARIABLE), Path.of(System.getProperty("basedir", "")));
    }

    static Path folder(@Nullable String named, Path module) {
        Path folder = named == null || named.isBlank() ? module.resolve("../../shared/data") : Path.of(named);
        return folder.toAbsolutePath().normalize();
    }

    /** Skips the test, with a message that says what is missing, when the folder is absent. */
    public static void assumePresent() {
        Assumptions.assumeTrue(
                Files.isDirectory(folder()),
                () -> "no shared test data at %s; set %s to its folder".formatted(folder(), VARIABLE));
    }

    /**
     * A file or folder in it; skips the test when it is absent.
     *
     * @param name relative to the folder, for example {@code conversations/work-interviews-100.jsonl}
     */
    public static Path path(String name) {
        assumePresent();
        Path path = folder().resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "the shared test data has no " + name + " in " + folder());
        return path;
    }
}
