package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.document.Document;
import dev.coach.core.domain.document.DocumentId;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Keeps the files that coachees hand over. */
public interface DocumentStore {
    /**
     * Stores a document with its content, all or nothing; the same id twice is stored once.
     *
     * @param content read to its end but not closed; must give exactly {@code document.bytes()} bytes
     * @throws dev.coach.core.domain.CoachException {@code INVALID_INPUT} when it gives more or fewer
     */
    void add(Document document, InputStream content);

    Optional<Document> find(CoacheeId coachee, DocumentId document);

    /** The content, to be closed by the caller; empty for an unknown document. */
    Optional<InputStream> open(CoacheeId coachee, DocumentId document);

    /** The coachee's documents, newest first. */
    List<Document> list(CoacheeId coachee);

    /** Removes a document with its content; nothing happens when there is none. */
    void delete(CoacheeId coachee, DocumentId document);
}
