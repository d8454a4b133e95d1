package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.document.DocumentReading;
import dev.coach.core.domain.document.DocumentReading.Readable;
import dev.coach.core.domain.document.DocumentReading.Unreadable;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.document.UnreadableReason;
import dev.coach.core.port.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link DocumentReader} does, whatever kinds of file it reads. */
public abstract class DocumentReaderContract {
    @TempDir
    Path folder;

    /** JUnit sets the folder. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentReaderContract() {}

    protected abstract DocumentReader reader();

    /** The bytes of a file that can be read, with a line on each of its pages. */
    protected abstract byte[] readableBytes();

    /** A line of that file, as a person reads it. */
    protected abstract String expectedLine();

    /** A name that fits that file, for example {@code cv.pdf}. */
    protected abstract String fittingName();

    /** A name that says another kind, for example {@code cv.docx} for a PDF. */
    protected abstract String wrongName();

    @Test
    void readsAFileWithPagesAndLinesCountedFromOne() {
        List<TextLine> lines = readable(reader().read(file(readableBytes()), fittingName()));

        assertThat(lines).extracting(TextLine::text).contains(expectedLine());
        int page = 1;
        int number = 0;
        for (TextLine line : lines) {
            number = line.page() == page ? number + 1 : 1;
            assertThat(line.page()).isBetween(page, page + 1);
            page = line.page();
            assertThat(line.number()).as("page %d", page).isEqualTo(number);
        }
    }

    @Test
    void readsTheSameFileTheSameWayEveryTime() {
        Path file = file(readableBytes());
        DocumentReading first = reader().read(file, fittingName());

        assertThat(Race.run(2, number -> reader().read(file, fittingName()))).containsOnly(first);
    }

    @Test
    void takesTheKindFromTheBytesAndNotFromTheNameOfTheFile() throws IOException {
        Path misleading = folder.resolve("file.xyz");
        Files.write(misleading, readableBytes());

        assertThat(readable(reader().read(misleading, fittingName()))).isNotEmpty();
    }

    @Test
    void neverUsesTheCoacheesNameAsAPath() {
        assertThat(readable(reader().read(file(readableBytes()), "../../etc/passwd\u0000/" + fittingName())))
                .isNotEmpty();
    }

    @Test
    void saysThatAFileIsOfAnotherKindThanItsNameSays() {
        assertUnreadable(reader().read(file(readableBytes()), wrongName()), UnreadableReason.WRONG_TYPE);
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertUnreadable(reader().read(file(new byte[0]), fittingName()), UnreadableReason.EMPTY_FILE);
    }

    @Test
    void readsNothingIntoNoise() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);

        assertUnreadable(
                reader().read(file(noise), fittingName()),
                UnreadableReason.WRONG_TYPE,
                UnreadableReason.UNSUPPORTED_TYPE,
                UnreadableReason.DAMAGED);
    }

    @Test
    void survivesAFileThatIsCutOffAnywhere() {
        byte[] whole = readableBytes();
        for (int tenth = 1; tenth < 10; tenth += 4) {
            byte[] cut = Arrays.copyOf(whole, Math.max(1, whole.length * tenth / 10));
            DocumentReading reading = reader().read(file(cut), fittingName());
            assertThat(reading instanceof Readable || isExplained(reading)).isTrue();
        }
    }

    @Test
    void failsWhenTheFileCannotBeOpened() {
        for (Path path : List.of(folder.resolve("missing.pdf"), folder)) {
            assertThatExceptionOfType(CoachException.class)
                    .as("%s", path)
                    .isThrownBy(() -> reader().read(path, fittingName()))
                    .returns(ErrorCode.STORAGE_UNAVAILABLE, CoachException::code);
        }
    }

    private Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ""), content);
        } catch (IOException full) {
            throw new AssertionError("the test cannot write its file", full);
        }
    }

    private static List<TextLine> readable(DocumentReading reading) {
        assertThat(reading).isInstanceOf(Readable.class);
        return ((Readable) reading).text().lines();
    }

    private static void assertUnreadable(DocumentReading reading, UnreadableReason... reasons) {
        assertThat(reading).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isIn((Object[]) reasons);
            assertThat(unreadable.message()).isNotBlank();
        });
    }

    private static boolean isExplained(DocumentReading reading) {
        return reading instanceof Unreadable unreadable && !unreadable.message().isBlank();
    }
}
