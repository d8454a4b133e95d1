package dev.coach.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests on a real database, a new one for each. */
public abstract class OnStoredProfile {
    @TempDir
    protected Path folder = Path.of("");

    protected StoredProfile stored;

    @BeforeEach
    void open() {
        stored = new StoredProfile(folder);
    }

    @AfterEach
    void close() {
        stored.close();
    }
}
