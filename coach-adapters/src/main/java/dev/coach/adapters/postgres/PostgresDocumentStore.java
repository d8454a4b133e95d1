package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.document.Document;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.port.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Keeps documents in pieces of one megabyte. What comes in is written to a temporary file first, so that a slow sender holds
 * no connection.
 */
final class PostgresDocumentStore implements DocumentStore {
    private static final int CHUNK = 1 << 20;
    private static final String FIND =
            "select document_id, name, bytes, added_at from document where coachee_id = :coachee";

    private final Transactions transactions;

    PostgresDocumentStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Document document, InputStream content) {
        try {
            Path file = Files.createTempFile("coach-document-", "");
            try {
                receive(document, content, file);
                try (InputStream received = Files.newInputStream(file)) {
                    store(document, received);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE,
                    "The document could not be received whole; send it again, and check that the temporary folder has space.",
                    broken);
        }
    }

    @Override
    public Optional<Document> find(CoacheeId coachee, DocumentId document) {
        return transactions.single(handle -> handle.createQuery(FIND + " and document_id = :document")
                .bind("coachee", coachee.value())
                .bind("document", document.value())
                .map((row, context) -> document(row, coachee))
                .findOne());
    }

    @Override
    public Optional<InputStream> open(CoacheeId coachee, DocumentId document) {
        return find(coachee, document)
                .map(found -> new ChunkedInputStream(found.bytes(), ordinal -> chunk(coachee, document, ordinal)));
    }

    @Override
    public List<Document> list(CoacheeId coachee) {
        return transactions.single(handle -> handle.createQuery(FIND + " order by added_at desc, document_id")
                .bind("coachee", coachee.value())
                .map((row, context) -> document(row, coachee))
                .list());
    }

    @Override
    public void delete(CoacheeId coachee, DocumentId document) {
        transactions.single(handle -> handle.createUpdate(
                        "delete from document where coachee_id = :coachee and document_id = :document")
                .bind("coachee", coachee.value())
                .bind("document", document.value())
                .execute());
    }

    /** Takes one byte more than announced at most, which is enough to see that there is more. */
    private static void receive(Document document, InputStream content, Path file) throws IOException {
        byte[] buffer = new byte[8_192];
        long received = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            while (received <= document.bytes()) {
                int wanted = (int) Math.min(buffer.length, document.bytes() + 1 - received);
                int read = content.read(buffer, 0, wanted);
                if (read < 0) {
                    break;
                }
                out.write(buffer, 0, read);
                received += read;
            }
        }
        if (received != document.bytes()) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT,
                    "The document was announced with %d bytes and has %s; send it again."
                            .formatted(document.bytes(), received > document.bytes() ? "more" : received));
        }
    }

    private void store(Document document, InputStream content) {
        transactions.write(handle -> {
            int added = handle.createUpdate("""
                            insert into document (coachee_id, document_id, name, bytes, added_at)
                            values (:coachee, :document, :name, :bytes, :addedAt)
                            on conflict do nothing
                            """)
                    .bind("coachee", document.coachee().value())
                    .bind("document", document.id().value())
                    .bind("name", document.name())
                    .bind("bytes", document.bytes())
                    .bind("addedAt", time(document.addedAt()))
                    .execute();
            if (added == 1) {
                addChunks(handle, document, content);
            }
            return added;
        });
    }

    private static void addChunks(Handle handle, Document document, InputStream content) {
        int ordinal = 0;
        for (byte[] chunk = next(content); chunk.length > 0; chunk = next(content)) {
            handle.createUpdate("""
                            insert into document_chunk (coachee_id, document_id, ordinal, content)
                            values (:coachee, :document, :ordinal, :content)
                            """)
                    .bind("coachee", document.coachee().value())
                    .bind("document", document.id().value())
                    .bind("ordinal", ordinal++)
                    .bind("content", chunk)
                    .execute();
        }
    }

    private static byte[] next(InputStream content) {
        try {
            return content.readNBytes(CHUNK);
        } catch (IOException unreadable) {
            throw new CoachException(ErrorCode.STORAGE_UNAVAILABLE, "The temporary folder cannot be read.", unreadable);
        }
    }

    private Optional<byte[]> chunk(CoacheeId coachee, DocumentId document, int ordinal) {
        return transactions.single(handle -> handle.createQuery("""
                        select content from document_chunk
                        where coachee_id = :coachee and document_id = :document and ordinal = :ordinal
                        """)
                .bind("coachee", coachee.value())
                .bind("document", document.value())
                .bind("ordinal", ordinal)
                .map((row, context) -> row.getBytes(1))
                .findOne());
    }

    private static Document document(ResultSet row, CoacheeId coachee) throws SQLException {
        return new Document(
                new DocumentId(Columns.id(row, "document_id")),
                coachee,
                row.getString("name"),
                row.getLong("bytes"),
                Columns.time(row, "added_at"));
    }
}
