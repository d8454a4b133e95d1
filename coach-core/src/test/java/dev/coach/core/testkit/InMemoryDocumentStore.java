package dev.coach.core.testkit;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.document.Document;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.port.DocumentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps documents with their bytes. */
final class InMemoryDocumentStore implements DocumentStore {
    private final InMemoryTransactions transactions;
    private final Map<DocumentId, Stored> documents = new HashMap<>();

    InMemoryDocumentStore(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Document document, InputStream content) {
        byte[] bytes = read(document, content);
        transactions.run(() -> {
            transactions.requireNotErased(document.coachee());
            documents.putIfAbsent(document.id(), new Stored(document, bytes));
        });
    }

    @Override
    public Optional<Document> find(CoacheeId coachee, DocumentId document) {
        return owned(coachee, document).map(Stored::document);
    }

    @Override
    public Optional<InputStream> open(CoacheeId coachee, DocumentId document) {
        return owned(coachee, document).map(stored -> new ByteArrayInputStream(stored.bytes()));
    }

    @Override
    public List<Document> list(CoacheeId coachee) {
        return transactions.compute(() -> documents.values().stream()
                .map(Stored::document)
                .filter(document -> document.coachee().equals(coachee))
                .sorted(Comparator.comparing(Document::addedAt).reversed())
                .toList());
    }

    @Override
    public void delete(CoacheeId coachee, DocumentId document) {
        transactions.run(() -> owned(coachee, document).ifPresent(stored -> documents.remove(document)));
    }

    void forget(CoacheeId coachee) {
        transactions.run(() -> documents
                .values()
                .removeIf(stored -> stored.document().coachee().equals(coachee)));
    }

    private Optional<Stored> owned(CoacheeId coachee, DocumentId document) {
        return transactions.compute(() -> Optional.ofNullable(documents.get(document))
                .filter(stored -> stored.document().coachee().equals(coachee)));
    }

    /** Reads one byte more than announced at most, which is enough to see that there is more. */
    private static byte[] read(Document document, InputStream content) {
        byte[] bytes;
        try {
            bytes = content.readNBytes((int) Math.min(document.bytes() + 1, Integer.MAX_VALUE));
        } catch (IOException broken) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE, "The document could not be read to its end; send it again.", broken);
        }
        if (bytes.length != document.bytes()) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT,
                    "The document was announced with %d bytes and has %s; send it again."
                            .formatted(document.bytes(), bytes.length > document.bytes() ? "more" : bytes.length));
        }
        return bytes;
    }

    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Stored(Document document, byte[] bytes) {}
}
