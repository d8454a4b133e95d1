package dev.coach.core.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCategory;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.document.Document;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.port.DocumentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link DocumentStore} does. */
public abstract class DocumentStoreContract extends StoresContract {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_192, 1_000_003})
    void givesTheContentBackByteForByte(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        Document document = document(coachee, bytes);
        stores.documents().add(document, new ByteArrayInputStream(content));

        assertThat(stores.documents().find(coachee, document.id())).contains(document);
        assertThat(contentOf(document)).isEqualTo(content);
        assertThat(contentOf(document)).as("read a second time").isEqualTo(content);
    }

    @Test
    void keepsANameThatLooksLikeAPathAsAName() {
        Document document = new Document(
                new DocumentId(ids.next()), coachee, "../../etc/Lebenslauf \"2026\" %s.pdf", 2, clock.instant());
        stores.documents().add(document, content("CV"));

        assertThat(stores.documents().find(coachee, document.id())).contains(document);
        assertThat(contentOf(document)).isEqualTo("CV".getBytes(UTF_8));
    }

    @Test
    void doesNotCloseTheContent() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream content = new ByteArrayInputStream(new byte[] {'C', 'V'}) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        stores.documents().add(document(coachee, 2), content);

        assertThat(closed).isFalse();
        assertThat(((ByteArrayInputStream) content).available()).isZero();
    }

    @Test
    void storesTheSameDocumentOnce() {
        Document document = document(coachee, 2);
        stores.documents().add(document, content("CV"));
        stores.documents().add(document, content("XX"));

        assertThat(stores.documents().list(coachee)).containsExactly(document);
        assertThat(contentOf(document)).isEqualTo("CV".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3, 20_000_000_000L})
    void refusesContentOfAnotherLengthThanAnnouncedAndStoresNothing(long announced) {
        Document document = document(coachee, announced);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> stores.documents().add(document, content("CV")))
                .returns(ErrorCode.INVALID_INPUT, CoachException::code);
        assertNothingStored(document);
    }

    @Test
    void storesNothingOfContentThatBreaksOff() {
        Document document = document(coachee, 4);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the upload broke off");
            }
        };

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> stores.documents().add(document, new SequenceInputStream(content("CV"), broken)))
                .returns(ErrorCategory.EXTERNAL, failure -> failure.code().category());
        assertNothingStored(document);
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        DocumentId unknown = new DocumentId(ids.next());

        assertThat(stores.documents().find(coachee, unknown)).isEmpty();
        assertThat(stores.documents().open(coachee, unknown)).isEmpty();
        assertThat(stores.documents().list(coachee)).isEmpty();
    }

    @Test
    void showsNothingToAnotherCoachee() {
        Document document = document(coachee, 2);
        stores.documents().add(document, content("CV"));

        assertThat(stores.documents().find(stranger, document.id())).isEmpty();
        assertThat(stores.documents().open(stranger, document.id())).isEmpty();
        assertThat(stores.documents().list(stranger)).isEmpty();
    }

    @Test
    void listsTheNewestFirst() {
        Document first = document(coachee, 2);
        Document second = document(coachee, 2);
        Document third = document(coachee, 2);
        stores.documents().add(second, content("CV"));
        stores.documents().add(third, content("CV"));
        stores.documents().add(first, content("CV"));

        assertThat(stores.documents().list(coachee)).containsExactly(third, second, first);
    }

    @Test
    void deletesADocumentWithItsContent() {
        Document document = document(coachee, 2);
        Document other = document(coachee, 2);
        stores.documents().add(document, content("CV"));
        stores.documents().add(other, content("CV"));

        stores.documents().delete(coachee, document.id());
        stores.documents().delete(coachee, document.id());

        assertThat(stores.documents().list(coachee)).containsExactly(other);
        assertThat(stores.documents().find(coachee, document.id())).isEmpty();
        assertThat(stores.documents().open(coachee, document.id())).isEmpty();
    }

    @Test
    void deletesNothingOfAnotherCoachee() {
        Document document = document(coachee, 2);
        stores.documents().add(document, content("CV"));

        stores.documents().delete(stranger, document.id());

        assertThat(contentOf(document)).isEqualTo("CV".getBytes(UTF_8));
    }

    private void assertNothingStored(Document document) {
        assertThat(stores.documents().find(coachee, document.id())).isEmpty();
        assertThat(stores.documents().open(coachee, document.id())).isEmpty();
        assertThat(stores.documents().list(coachee)).isEmpty();
    }

    private Document document(CoacheeId owner, long bytes) {
        return new Document(new DocumentId(ids.next()), owner, "cv.txt", bytes, clock.instant());
    }

    private byte[] contentOf(Document document) {
        try (InputStream content =
                stores.documents().open(coachee, document.id()).orElseThrow()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
