package dev.coach.cli.chat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Messages typed at a terminal, with editing and a history that ends with the session. */
final class TerminalLines implements Lines {
    private static final int READABLE_WIDTH = 100;

    private final Terminal terminal;
    private final LineReader reader;
    private final String prompt;

    TerminalLines(String prompt) throws IOException {
        this.prompt = prompt;
        this.terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build();
        // An exclamation mark is punctuation here, not a command of the history.
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    @Override
    public @Nullable String next() throws Interrupted {
        while (true) {
            try {
                String line = reader.readLine(prompt).strip();
                if (!line.isEmpty()) {
                    return line;
                }
            } catch (UserInterruptException interrupted) {
                // The first Ctrl-C takes back what was typed; on an empty line it leaves.
                if (interrupted.getPartialLine().isBlank()) {
                    throw new Interrupted();
                }
            } catch (EndOfFileException left) {
                return null;
            }
        }
    }

    @Override
    public int width() {
        return Math.min(terminal.getSize().getColumns(), READABLE_WIDTH);
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
