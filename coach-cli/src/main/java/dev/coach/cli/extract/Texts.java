package dev.coach.cli.extract;

import dev.coach.cli.console.ByteLines;
import dev.coach.cli.console.StrictText;
import dev.coach.core.domain.CoachException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** Conversations in text files, as work. */
final class Texts {
    /** The largest file that is one conversation, and the longest line of a file that holds several. */
    static final int MAX_BYTES = 16 << 20;

    private final Extractor extractor;

    Texts(Extractor extractor) {
        this.extractor = extractor;
    }

    /** JSON Lines: one conversation a line. A line that cannot be read is refused by its number, and the next ones are read. */
    void conversations(String shown, InputStream in, Consumer<Work> queue) throws IOException {
        ByteLines lines = new ByteLines(in, MAX_BYTES);
        boolean any = false;
        int number = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (!isBlank(line)) {
                any = true;
                queue.accept(conversationLine(shown, "line " + number, line, lines.cut()));
            }
        }
        if (!any) {
            queue.accept(() -> Extracted.refused(shown, null, Problem.emptyFile()));
        }
    }

    private Work conversationLine(String shown, String name, byte[] line, boolean cut) {
        return () -> {
            try {
                if (cut) {
                    throw new RefusedInput(Problem.tooLarge("The line", MAX_BYTES));
                }
                ConversationJson conversation = ConversationJson.parse(utf8(line));
                String record = Objects.requireNonNullElse(conversation.id(), name);
                return extractor.conversation(shown, record, conversation.utterances());
            } catch (RefusedInput refused) {
                return Extracted.refused(shown, name, refused.problem());
            }
        };
    }

    /** One conversation in JSON. */
    Work conversation(String shown, Content content) {
        return whole(shown, content, text -> {
            ConversationJson conversation = ConversationJson.parse(text);
            return extractor.conversation(shown, conversation.id(), conversation.utterances());
        });
    }

    /** One conversation as people write it down. */
    Work transcript(String shown, Content content) {
        return whole(shown, content, text -> extractor.conversation(shown, null, Transcript.parse(text)));
    }

    private static Work whole(String shown, Content content, Reading reading) {
        return () -> {
            try {
                byte[] bytes = content.read();
                if (bytes.length > MAX_BYTES) {
                    throw new RefusedInput(Problem.tooLarge("The file", MAX_BYTES));
                }
                if (isBlank(bytes)) {
                    throw new RefusedInput(Problem.emptyFile());
                }
                refuseWhatIsNoText(bytes);
                return reading.of(utf8(bytes));
            } catch (RefusedInput refused) {
                return Extracted.refused(shown, null, refused.problem());
            }
        };
    }

    private static void refuseWhatIsNoText(byte[] bytes) throws RefusedInput {
        String start = new String(bytes, 0, Math.min(bytes.length, 1 << 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            throw new RefusedInput(
                    new Problem("wrong_type", "This is a PDF. Let its name end in .pdf to have it read."));
        }
        if (start.startsWith("PK\3\4")) {
            throw new RefusedInput(new Problem(
                    "wrong_type", "This is an archive or an office document. Save it as text or PDF to have it read."));
        }
        boolean wide = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
        if (start.indexOf('\0') >= 0 && !wide) {
            throw new RefusedInput(new Problem("wrong_type", "This is not text. Check that it is the file you mean."));
        }
    }

    private static String utf8(byte[] bytes) throws RefusedInput {
        try {
            return StrictText.of(bytes);
        } catch (CoachException notUtf8) {
            throw new RefusedInput(new Problem(
                    "invalid_encoding", Objects.requireNonNullElse(notUtf8.getMessage(), "It is not UTF-8.")));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte character : bytes) {
            if (character != ' ' && character != '\t' && character != '\r' && character != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Brings bytes when they are needed, at most one more than {@link #MAX_BYTES}. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws RefusedInput;
    }

    /** Makes something of a text. */
    @FunctionalInterface
    private interface Reading {
        Extracted of(String text) throws RefusedInput;
    }
}
