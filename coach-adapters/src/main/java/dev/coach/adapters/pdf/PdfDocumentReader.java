package dev.coach.adapters.pdf;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.document.DocumentReading;
import dev.coach.core.domain.document.DocumentReading.Unreadable;
import dev.coach.core.domain.document.UnreadableReason;
import dev.coach.core.port.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Looks at the bytes, refuses what cannot be a whole PDF, and hands the rest to a {@link ReaderProcess}. */
final class PdfDocumentReader implements DocumentReader {
    /** A whole PDF says {@code startxref} and {@code %%EOF} at its end; some writers add junk of at most this size. */
    private static final int TRAILER_WINDOW = 4096;

    private final PdfLimits limits;
    private final ReaderProcess process;

    PdfDocumentReader(PdfLimits limits, ReaderProcess process) {
        this.limits = limits;
        this.process = process;
    }

    @Override
    public DocumentReading read(Path file, String name) {
        byte[] bytes = bytesOf(file);
        if (bytes.length > limits.maxBytes()) {
            return new Unreadable(
                    UnreadableReason.TOO_LARGE,
                    "The file is larger than %s. Save it again with smaller pictures or without them."
                            .formatted(size(limits.maxBytes())));
        }
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case EMPTY ->
                new Unreadable(
                        UnreadableReason.EMPTY_FILE,
                        "The file is empty: it holds no bytes. Export or download it again.");
            case PDF -> isWhole(bytes) ? process.read(bytes) : Outcome.DAMAGED.unreadable(limits);
            default -> notPdf(kind, name);
        };
    }

    private byte[] bytesOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.maxBytes() + 1));
        } catch (NoSuchFileException missing) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE, "The file does not exist: check its path.", missing);
        } catch (IOException unreadable) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE,
                    "The file cannot be opened (%s): check that it is a file and may be read."
                            .formatted(unreadable.getClass().getSimpleName()),
                    unreadable);
        }
    }

    /** Parsers repair a file that was cut off and give the part that is left; a part of a résumé is not the résumé. */
    private static boolean isWhole(byte[] file) {
        int from = Math.max(0, file.length - TRAILER_WINDOW);
        String end = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        return end.contains("startxref") && end.contains("%%EOF");
    }

    private static DocumentReading notPdf(FileKind kind, String name) {
        boolean namedPdf = name.toLowerCase(Locale.ROOT).endsWith(".pdf");
        return namedPdf
                ? new Unreadable(
                        UnreadableReason.WRONG_TYPE,
                        "The file is named .pdf but holds %s. Open it in the program that made it and export it as PDF."
                                .formatted(kind.description()))
                : new Unreadable(
                        UnreadableReason.UNSUPPORTED_TYPE,
                        "The file holds %s; only PDF files are read here. Export it as PDF."
                                .formatted(kind.description()));
    }

    private static String size(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
