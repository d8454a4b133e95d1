package dev.coach.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.document.DocumentReading;
import dev.coach.core.domain.document.DocumentReading.Readable;
import dev.coach.core.domain.document.DocumentReading.Unreadable;
import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.document.UnreadableReason;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentsTest {
    private static final PdfLimits PATIENT = new PdfLimits(10 << 20, 50, 200_000, 256, Duration.ofSeconds(90));

    @TempDir
    Path folder;

    @Test
    void readsLinesWithTheirPlaces() throws IOException {
        byte[] pdf = new Pdf()
                .text(50, 60, "Jane Roe", Pdf.BOLD, 20, Color.BLACK)
                .text(50, 80, "Electrician")
                .text(450, 80, "2019 - 2021")
                .bytes();

        List<TextLine> lines = text(read(pdf)).lines();

        assertThat(lines).extracting(TextLine::text).containsExactly("Jane Roe", "Electrician\t2019 - 2021");
        assertThat(lines).extracting(TextLine::bold).containsExactly(true, false);
        assertThat(lines.get(0)).satisfies(line -> {
            assertThat(line.page()).isEqualTo(1);
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.x()).isBetween(50.0, 52.0);
            assertThat(line.y()).isBetween(59.9, 60.1);
            assertThat(line.fontSize()).isBetween(19.9, 20.1);
        });
    }

    @Test
    void readsASidebarBeforeTheTextBesideIt() throws IOException {
        Pdf pdf = new Pdf().text(50, 40, "Jane Roe", Pdf.BOLD, 20, Color.BLACK);
        pdf.bold(40, 80, "Skills").bold(220, 84, "Experience");
        for (int line = 0; line < 10; line++) {
            pdf.text(40, 100 + 13 * line, "skill " + line);
            pdf.text(220, 101 + 15 * line, "experience line " + line + " tells of work and goes on for a while");
        }

        List<String> lines = texts(read(pdf.bytes()));

        assertThat(lines.subList(0, 3)).containsExactly("Jane Roe", "Skills", "skill 0");
        assertThat(lines.indexOf("skill 9")).isLessThan(lines.indexOf("Experience"));
        assertThat(lines.indexOf("Experience")).isEqualTo(12);
    }

    @Test
    void hidesWhatAPersonCannotSee() throws IOException {
        byte[] pdf = new Pdf()
                .text(50, 60, "visible")
                .text(50, 100, "white on white", Pdf.REGULAR, 10, Color.WHITE)
                .text(50, 120, "nearly white", Pdf.REGULAR, 10, new Color(250, 250, 250))
                .text(50, 140, "tiny", Pdf.REGULAR, 1, Color.BLACK)
                .text(700, 160, "off the page")
                .unpainted(50, 180, "never painted")
                .text(50, 200, "under a box")
                .box(40, 180, 200, 40, Color.GRAY)
                .box(40, 300, 200, 40, Color.BLUE)
                .text(50, 320, "white on blue", Pdf.REGULAR, 10, Color.WHITE)
                .bytes();

        DocumentText text = text(read(pdf));

        assertThat(text.lines()).extracting(TextLine::text).containsExactly("visible", "white on blue");
        assertThat(text.hiddenLines())
                .extracting(TextLine::text)
                .containsExactlyInAnyOrder(
                        "white on white", "nearly white", "tiny", "off the page", "never painted", "under a box");
    }

    @Test
    void leavesOutPageNumbersAndRepeatedHeaders() throws IOException {
        Pdf pdf = new Pdf();
        for (int number = 1; number <= 3; number++) {
            pdf.text(50, 30, "Jane Roe, jane@roe.example")
                    .text(50, 300, "what page " + number + " says")
                    .text(280, 820, "Jane Roe - " + number + "/3");
            if (number < 3) {
                pdf.nextPage();
            }
        }

        assertThat(texts(read(pdf.bytes())))
                .containsExactly(
                        "Jane Roe, jane@roe.example", "what page 1 says", "what page 2 says", "what page 3 says");
    }

    @Test
    void namesEachReasonAndSaysWhatToDo() throws IOException {
        byte[] whole = new Pdf().text(50, 60, "Jane Roe").bytes();

        assertReason(new byte[0], "cv.pdf", UnreadableReason.EMPTY_FILE, "Export");
        assertReason(zip("word/document.xml"), "cv.pdf", UnreadableReason.WRONG_TYPE, "Word document");
        assertReason(zip("photo.jpg"), "cv.pdf", UnreadableReason.WRONG_TYPE, "ZIP archive");
        assertReason(zip("word/document.xml"), "cv.docx", UnreadableReason.UNSUPPORTED_TYPE, "Word document");
        assertReason(
                "Jane Roe".getBytes(StandardCharsets.UTF_8), "cv.txt", UnreadableReason.UNSUPPORTED_TYPE, "plain text");
        assertReason(
                new Pdf().text(50, 60, "Jane Roe").lockedWith("secret"),
                "cv.pdf",
                UnreadableReason.ENCRYPTED,
                "password");
        assertReason(Arrays.copyOf(whole, whole.length / 2), "cv.pdf", UnreadableReason.DAMAGED, "again");
        assertReason(new Pdf().picture().bytes(), "cv.pdf", UnreadableReason.NO_TEXT, "scan");
        assertReason(new Pdf().bytes(), "cv.pdf", UnreadableReason.NO_TEXT, "blank");
        assertReason(new Pdf().field(50, 60, "Name", "").bytes(), "cv.pdf", UnreadableReason.NO_TEXT, "fill it in");
        assertReason(
                "%PDF-1.7\nstartxref\n0\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                "cv.pdf",
                UnreadableReason.DAMAGED,
                "damaged");
    }

    @Test
    void readsAPdfWhateverItIsCalled() throws IOException {
        assertThat(read(new Pdf().text(50, 60, "Jane Roe").bytes(), "notes.txt", PATIENT))
                .isInstanceOf(Readable.class);
    }

    @Test
    void readsFieldsWhoseValuesNobodyHasDrawnYet() throws IOException {
        byte[] pdf = new Pdf()
                .text(50, 60, "Name")
                .field(150, 60, "name", "Jane Roe")
                .field(150, 90, "occupation", "Electrician")
                .bytes();

        assertThat(texts(read(pdf))).containsExactly("Name\tJane Roe", "Electrician");
    }

    @Test
    void holdsToItsLimits() throws IOException {
        byte[] pdf = new Pdf()
                .text(50, 60, "page one")
                .nextPage()
                .text(50, 60, "page two")
                .bytes();
        Duration time = PATIENT.maxTime();

        assertReason(pdf, new PdfLimits(100, 50, 200_000, 256, time), UnreadableReason.TOO_LARGE, "100 bytes");
        assertReason(
                pdf, new PdfLimits(10 << 20, 1, 200_000, 256, time), UnreadableReason.TOO_LARGE, "more than 1 pages");
        assertReason(pdf, new PdfLimits(10 << 20, 50, 10, 256, time), UnreadableReason.TOO_LARGE, "10 characters");
        assertReason(
                pdf,
                new PdfLimits(10 << 20, 50, 200_000, 256, Duration.ofMillis(1)),
                UnreadableReason.TOO_SLOW,
                "longer");
        assertThat(read(pdf, "cv.pdf", new PdfLimits(10 << 20, 2, 20, 256, time)))
                .isInstanceOf(Readable.class);
    }

    @Test
    void survivesAFileThatEatsMemory() throws IOException {
        byte[] bomb = Bombs.inflatingTo(200 << 20);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertReason(
                bomb,
                new PdfLimits(10 << 20, 50, 200_000, 64, PATIENT.maxTime()),
                UnreadableReason.TOO_COMPLEX,
                "memory");
    }

    @Test
    void aFileThatCannotBeOpenedIsAnError() {
        assertThatThrownBy(() -> PdfDocuments.create().read(folder.resolve("missing.pdf"), "missing.pdf"))
                .isInstanceOfSatisfying(CoachException.class, failure -> {
                    assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
                    assertThat(failure).hasMessageContaining("does not exist");
                });
        assertThatThrownBy(() -> PdfDocuments.create().read(folder, "folder.pdf"))
                .isInstanceOfSatisfying(
                        CoachException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE));
    }

    private void assertReason(byte[] file, String name, UnreadableReason reason, String hint) throws IOException {
        assertUnreadable(read(file, name, PATIENT), reason, hint);
    }

    private void assertReason(byte[] file, PdfLimits limits, UnreadableReason reason, String hint) throws IOException {
        assertUnreadable(read(file, "cv.pdf", limits), reason, hint);
    }

    private static void assertUnreadable(DocumentReading reading, UnreadableReason reason, String hint) {
        assertThat(reading).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(unreadable.message()).contains(hint);
        });
    }

    private DocumentReading read(byte[] file) throws IOException {
        return read(file, "cv.pdf", PATIENT);
    }

    private DocumentReading read(byte[] file, String name, PdfLimits limits) throws IOException {
        Path path = folder.resolve("upload");
        Files.write(path, file);
        return PdfDocuments.create(limits).read(path, name);
    }

    private static DocumentText text(DocumentReading reading) {
        assertThat(reading).isInstanceOf(Readable.class);
        return ((Readable) reading).text();
    }

    private static List<String> texts(DocumentReading reading) {
        return text(reading).lines().stream().map(TextLine::text).toList();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(entry.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
