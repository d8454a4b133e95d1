package dev.coach.core.testkit;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.document.DocumentReading;
import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.document.UnreadableReason;
import dev.coach.core.port.DocumentReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads UTF-8 text files of at most 1 MB, for tests that need a document but no layout. All lines are on page 1; blank ones are
 * left out.
 */
public final class PlainTextDocumentReader implements DocumentReader {
    private static final int MAX_BYTES = 1_000_000;

    @Override
    public DocumentReading read(Path file, String name) {
        byte[] bytes = bytesOf(file);
        if (bytes.length == 0) {
            return unreadable(UnreadableReason.EMPTY_FILE, "The file holds nothing; choose another one.");
        }
        if (bytes.length > MAX_BYTES) {
            return unreadable(UnreadableReason.TOO_LARGE, "The file is larger than 1 MB; shorten it.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".txt") || lower.endsWith(".md")
                    ? readable(text)
                    : unreadable(UnreadableReason.WRONG_TYPE, "The file holds plain text; name it .txt and try again.");
        } catch (CharacterCodingException notText) {
            return unreadable(UnreadableReason.UNSUPPORTED_TYPE, "The file is no UTF-8 text; save it as text.");
        }
    }

    private static byte[] bytesOf(Path file) {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(MAX_BYTES + 1);
        } catch (IOException unreachable) {
            throw new CoachException(ErrorCode.STORAGE_UNAVAILABLE, "The file cannot be opened.", unreachable);
        }
    }

    private static DocumentReading readable(String text) {
        List<TextLine> lines = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(new TextLine(1, lines.size() + 1, line.strip(), 0, 0, 0, 0, false)));
        return lines.isEmpty()
                ? unreadable(UnreadableReason.NO_TEXT, "The file holds only blank lines; choose another one.")
                : new DocumentReading.Readable(new DocumentText(lines, List.of()));
    }

    private static DocumentReading unreadable(UnreadableReason reason, String message) {
        return new DocumentReading.Unreadable(reason, message);
    }
}
