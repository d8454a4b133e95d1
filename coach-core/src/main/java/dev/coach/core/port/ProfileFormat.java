package dev.coach.core.port;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of file that a profile comes in and goes out as. Knows nothing of stores and coachees; what it reads is a proposal
 * that {@code ImportProfile} checks like any other claim. Stateless.
 */
public interface ProfileFormat {
    /** The largest file that is read, in bytes. */
    int MAX_BYTES = 10 * 1024 * 1024;

    /** The most rows, elements or observations that are read from one file. */
    int MAX_ROWS = 100_000;

    /** What callers ask for: {@code json-resume}. */
    String name();

    /** For people: {@code JSON Resume}. */
    String title();

    /** What stands behind the observations that come of it, with its version: {@code json-resume/1}. */
    String extractor();

    /** What a browser is told: {@code application/json}. */
    String mediaType();

    /** What a written file is called when nobody says otherwise: {@code resume.json}. */
    String fileName();

    /**
     * Reads a file, whatever it holds: what is wrong with it is a problem of the result, never an exception. Bounded in time
     * and memory, also for an archive that claims or unpacks to more.
     *
     * @param file at most {@link #MAX_BYTES}; a longer one is one problem
     */
    ProfileFile read(byte[] file);

    /**
     * Writes a profile, the same bytes for the same profile. What the format cannot carry is left out: docs/formats.md.
     *
     * @param ledger of the profile, in order
     * @param texts gives what was said at a source, which may take a look into a store; empty for what nobody keeps
     * @throws IOException from the stream
     */
    void write(Profile profile, List<Observation> ledger, Function<Source, Optional<String>> texts, OutputStream out)
            throws IOException;
}
