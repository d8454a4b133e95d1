package dev.coach.adapters.pdf;

import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the two processes say to each other: one request, one answer, both binary. Both ends are always of one build. */
final class Wire {
    /**
     * One file to read.
     *
     * @param pdf its bytes; the process never opens a file itself
     */
    record Request(int maxPages, int maxCharacters, byte[] pdf) {}

    /**
     * What was read.
     *
     * @param text empty unless the outcome is {@link Outcome#TEXT}
     */
    record Answer(Outcome outcome, DocumentText text) {
        static Answer of(Outcome outcome) {
            return new Answer(outcome, new DocumentText(List.of(), List.of()));
        }
    }

    private Wire() {}

    static void write(Request request, DataOutputStream out) throws IOException {
        out.writeInt(request.maxPages());
        out.writeInt(request.maxCharacters());
        writeBytes(request.pdf(), out);
        out.flush();
    }

    static Request readRequest(DataInputStream in) throws IOException {
        return new Request(in.readInt(), in.readInt(), readBytes(in));
    }

    static void write(Answer answer, DataOutputStream out) throws IOException {
        out.writeUTF(answer.outcome().name());
        writeLines(answer.text().lines(), out);
        writeLines(answer.text().hiddenLines(), out);
        out.flush();
    }

    static Answer readAnswer(DataInputStream in) throws IOException {
        Outcome outcome = Outcome.valueOf(in.readUTF());
        return new Answer(outcome, new DocumentText(readLines(in), readLines(in)));
    }

    private static void writeLines(List<TextLine> lines, DataOutputStream out) throws IOException {
        out.writeInt(lines.size());
        for (TextLine line : lines) {
            out.writeInt(line.page());
            out.writeInt(line.number());
            writeBytes(line.text().getBytes(StandardCharsets.UTF_8), out);
            out.writeDouble(line.x());
            out.writeDouble(line.y());
            out.writeDouble(line.width());
            out.writeDouble(line.fontSize());
            out.writeBoolean(line.bold());
        }
    }

    private static List<TextLine> readLines(DataInputStream in) throws IOException {
        List<TextLine> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(new TextLine(
                    in.readInt(),
                    in.readInt(),
                    new String(readBytes(in), StandardCharsets.UTF_8),
                    in.readDouble(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readBoolean()));
        }
        return lines;
    }

    private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
