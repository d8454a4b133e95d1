package dev.coach.cli.console;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The streams of the process: results go to {@link #out}, everything else to {@link #err}, both in UTF-8 whatever the locale
 * says. What is written to {@code out} waits in a buffer unless a person is watching.
 */
public final class Console {
    private static final int READABLE_COLUMNS = 100;

    private static final int MAX_ANSWER = 1_000;

    private final InputStream in;
    private final OutputStream bytes;
    private final Writer out;
    private final Writer err;
    private final boolean inIsTerminal;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private final Style outStyle;
    private final Style errStyle;
    private final int columns;

    /** Why no more can be written. It is thrown every time, because whoever shows a reply may not let it through. */
    private @Nullable RuntimeException broken;

    /** Streams without a width. */
    public Console(InputStream in, OutputStream out, OutputStream err, String terminals, boolean colors) {
        this(in, out, err, terminals, colors, 0);
    }

    /**
     * @param terminals which of the streams are a terminal: some of the letters {@code i}, {@code o} and {@code e}
     * @param columns of the terminal that shows the results; 0 when there is none
     */
    public Console(InputStream in, OutputStream out, OutputStream err, String terminals, boolean colors, int columns) {
        this.in = new EndsOnce(in);
        this.bytes = out;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
        this.inIsTerminal = terminals.contains("i");
        this.outIsTerminal = terminals.contains("o");
        this.errIsTerminal = terminals.contains("e");
        this.outStyle = new Style(colors && outIsTerminal);
        this.errStyle = new Style(colors && errIsTerminal);
        this.columns = columns;
    }

    /**
     * The streams that the process was started with. Java 21 cannot tell a terminal from a file nor how wide it is, so the
     * launcher says it by the system properties {@code coach.terminals} and {@code coach.columns}. Colours are on unless {@code NO_COLOR} is set or the terminal is a dumb one.
     */
    public static Console ofProcess(Map<String, String> environment) {
        boolean colors = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getProperty("coach.terminals", ""),
                colors,
                Math.min(Integer.getInteger("coach.columns", 0), READABLE_COLUMNS));
    }

    public InputStream in() {
        return in;
    }

    public boolean inIsTerminal() {
        return inIsTerminal;
    }

    public boolean outIsTerminal() {
        return outIsTerminal;
    }

    public boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** How wide results may be; 0 when nothing limits them. */
    public int columns() {
        return columns;
    }

    /** The style for what goes to {@link #out}. */
    public Style style() {
        return outStyle;
    }

    /** The style for what goes to {@link #err}. */
    public Style errStyle() {
        return errStyle;
    }

    /** Writes a line of the result. */
    public void out(String line) {
        write(line + "\n");
        if (outIsTerminal) {
            flush();
        }
    }

    /** Writes a piece of the result that is seen with the next line or piece that is. */
    public void outLater(String piece) {
        write(piece);
    }

    /** Writes a piece of the result that must be seen at once. */
    public void outNow(String piece) {
        write(piece);
        flush();
    }

    /** Writes a result that is a file. */
    public void outFile(byte[] file) {
        flush();
        try {
            bytes.write(file);
            bytes.flush();
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /**
     * Asks the person at the terminal; the question goes to the error stream, so that it is seen whatever becomes of the result.
     *
     * @return the line that was typed, without the spaces around it; empty at the end of the input
     */
    public String ask(String question) {
        err(question);
        try {
            byte[] line = new ByteLines(in, MAX_ANSWER).next();
            return line == null ? "" : StrictText.of(line).strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Writes a line that is not part of the result. */
    public void err(String line) {
        if (outIsTerminal && broken == null) {
            flush();
        }
        try {
            err.write(WordWrap.paragraph("", line, errIsTerminal ? columns : 0) + "\n");
            err.flush();
        } catch (IOException nobodyListens) {
            // Whoever closed the error stream wants no messages; the exit code still tells what happened.
        }
    }

    /** Hands everything to the reader of {@link #out}. */
    public void flush() {
        if (broken != null) {
            throw broken;
        }
        try {
            out.flush();
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** A reader who left is no failure; a full disk is. The system's words for the first name the pipe in most languages. */
    private RuntimeException unwritable(IOException failure) {
        String reason = Objects.requireNonNullElse(failure.getMessage(), "");
        RuntimeException told = reason.toLowerCase(Locale.ROOT).contains("pipe")
                ? new ReaderLeft(failure)
                : new CoachException(
                        ErrorCode.STORAGE_UNAVAILABLE,
                        "The result could not be written: %s. What was written of it is not complete."
                                .formatted(reason),
                        failure);
        broken = told;
        return told;
    }

    /** Nobody reads the results any more, as after {@code coach … | head}. Not a failure: the process just ends. */
    public static final class ReaderLeft extends RuntimeException {
        private static final long serialVersionUID = 1;

        ReaderLeft(IOException cause) {
            super(cause);
        }
    }
}
