package dev.coach.core.port;

import dev.coach.core.domain.document.DocumentReading;
import java.nio.file.Path;

/** Turns a file into text with the place of every line. */
public interface DocumentReader {
    /**
     * Reads a file. The kind is taken from its bytes, never from its name. Bounded in time, memory, pages and characters
     * whatever the file holds.
     *
     * @param name as the coachee named it; says what kind was expected
     * @throws dev.coach.core.domain.CoachException {@code STORAGE_UNAVAILABLE} when the file cannot be opened
     */
    DocumentReading read(Path file, String name);
}
