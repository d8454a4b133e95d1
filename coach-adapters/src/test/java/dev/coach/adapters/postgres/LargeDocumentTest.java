package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.document.Document;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.port.DocumentStore;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.StoresContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents of more than one piece. */
class LargeDocumentTest extends StoresContract {
    private final byte[] content = new byte[3 * (1 << 20) + 1];

    @Override
    protected Stores stores() {
        return TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared()));
    }

    @Override
    protected void register(CoacheeId newcomer) {
        TestDatabase.register(newcomer);
    }

    @Test
    void givesEveryPieceBackInOrder() throws IOException {
        new Random(1).nextBytes(content);
        Document document = added();

        try (InputStream read = documents().open(coachee, document.id()).orElseThrow()) {
            assertThat(read.read()).isEqualTo(content[0] & 0xff);
            assertThat(read.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, 1, content.length));
            assertThat(read.read()).isEqualTo(-1);
        }
    }

    @Test
    void breaksOffWhenItIsDeletedWhileItIsRead() throws IOException {
        Document document = added();

        try (InputStream read = documents().open(coachee, document.id()).orElseThrow()) {
            assertThat(read.readNBytes(10)).hasSize(10);
            documents().delete(coachee, document.id());
            assertThatThrownBy(read::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("deleted");
        }
    }

    private Document added() {
        Document document =
                new Document(new DocumentId(ids.next()), coachee, "portfolio.pdf", content.length, clock.instant());
        documents().add(document, new ByteArrayInputStream(content));
        return document;
    }

    private DocumentStore documents() {
        return stores.documents();
    }
}
