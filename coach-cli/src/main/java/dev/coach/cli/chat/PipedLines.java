package dev.coach.cli.chat;

import dev.coach.cli.console.ByteLines;
import dev.coach.cli.console.StrictText;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Messages from a pipe or file, one a line. Blank lines say nothing. */
final class PipedLines implements Lines {
    /** A character takes at most four bytes. */
    private static final int MAX_BYTES = 4 * TakeTurnCommand.MAX_CHARACTERS;

    private final ByteLines lines;

    PipedLines(InputStream in) {
        this.lines = new ByteLines(in, MAX_BYTES);
    }

    @Override
    public @Nullable String next() throws IOException {
        byte[] line = lines.next();
        while (line != null) {
            if (lines.cut()) {
                throw new CoachException(
                        ErrorCode.MESSAGE_TOO_LONG,
                        "A line is longer than %d bytes. Cut it into several messages.".formatted(MAX_BYTES));
            }
            String text = StrictText.of(line).strip();
            if (!text.isEmpty()) {
                return text;
            }
            line = lines.next();
        }
        return null;
    }

    @Override
    public int width() {
        return 0;
    }

    @Override
    public void close() {}
}
