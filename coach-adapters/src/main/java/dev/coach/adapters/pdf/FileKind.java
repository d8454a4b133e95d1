package dev.coach.adapters.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What the bytes of a file are, whatever its name says. */
enum FileKind {
    EMPTY("an empty file"),
    PDF("a PDF"),
    WORD("a Word document (.docx)"),
    ARCHIVE("a ZIP archive"),
    OLD_OFFICE("an old Word or Office document (.doc)"),
    RICH_TEXT("a rich text document (.rtf)"),
    PICTURE("a picture"),
    WEB_PAGE("a web page"),
    TEXT("plain text"),
    UNKNOWN("a kind of file that is not known here");

    /** The header of a PDF may stand behind a little junk; readers look for it in this many bytes. */
    private static final int HEADER_WINDOW = 1024;

    private static final int TEXT_SAMPLE = 4096;

    private static final Map<String, FileKind> SIGNATURES = Map.of(
            "\u00d0\u00cf\u0011\u00e0", OLD_OFFICE,
            "{\\rtf", RICH_TEXT,
            "\u0089PNG", PICTURE,
            "\u00ff\u00d8\u00ff", PICTURE,
            "GIF8", PICTURE,
            "II*\u0000", PICTURE,
            "MM\u0000*", PICTURE);

    private final String description;

    FileKind(String description) {
        this.description = description;
    }

    /** With its article, for a sentence: {@code a ZIP archive}. */
    String description() {
        return description;
    }

    static FileKind of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        String start = new String(file, 0, Math.min(file.length, HEADER_WINDOW), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return holds(file, "word/document.xml") ? WORD : ARCHIVE;
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        for (Map.Entry<String, FileKind> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                return signature.getValue();
            }
        }
        String lower = start.stripLeading().toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return WEB_PAGE;
        }
        return isText(file) ? TEXT : UNKNOWN;
    }

    private static boolean holds(byte[] file, String entryName) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(entryName);
    }

    private static boolean isText(byte[] file) {
        for (int at = 0; at < Math.min(file.length, TEXT_SAMPLE); at++) {
            int value = file[at] & 0xff;
            if (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                return false;
            }
        }
        return true;
    }
}
