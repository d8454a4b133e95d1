package dev.coach.cli.exchange;

import dev.coach.adapters.exchange.ProfileFormats;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.ProfileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds out which format is meant, by its name, by what a file holds, or by what it is called. */
final class Formats {
    static final String MARKDOWN = "markdown";

    private static final int ENTRIES = 200;

    private Formats() {}

    /** The one that people call so; {@code archive} is Coach's own. */
    static Optional<ProfileFormat> named(String name) {
        return ProfileFormats.find(name.equals("archive") ? "coach" : name);
    }

    /**
     * The one that a file is written in.
     *
     * @throws CoachException {@code INVALID_INPUT} when it is none of them
     */
    static ProfileFormat of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.UTF_8)
                .replaceFirst("^\\uFEFF", "")
                .stripLeading();
        if (start.startsWith("PK")) {
            return named(holdsLedger(file) ? "archive" : "linkedin").orElseThrow();
        }
        if (start.startsWith("{")) {
            return named("json-resume").orElseThrow();
        }
        throw new CoachException(
                ErrorCode.INVALID_INPUT,
                start.startsWith("%PDF")
                        ? "This is a PDF. 'coach extract' reads résumés; import takes JSON Resume, a LinkedIn archive or a Coach archive."
                        : "This is neither JSON Resume nor a LinkedIn archive (ZIP) nor a Coach archive; if it is one, say which with --format.");
    }

    private static boolean holdsLedger(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            for (int seen = 0; entry != null && seen < ENTRIES; seen++) {
                if (entry.getName().equals("ledger.jsonl")) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            // Whoever reads it as LinkedIn's archive says where it breaks.
            return false;
        }
    }

    /** The name of the format that a file of this name is to be written in; a ZIP may be two. */
    static Optional<String> byFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return Optional.of(MARKDOWN);
        }
        if (name.endsWith(".json")) {
            return Optional.of("json-resume");
        }
        return name.endsWith(".zip") ? Optional.of("archive") : Optional.empty();
    }
}
