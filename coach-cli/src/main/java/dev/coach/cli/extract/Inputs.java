package dev.coach.cli.extract;

import dev.coach.core.domain.ErrorCode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What was named on the command line, as work: files by their ending, folders with everything in them, and the standard input
 * or a pipe by its first bytes. What cannot be read becomes work too, that ends in a refusal.
 */
final class Inputs {
    /** The largest file that is one conversation, and the longest line of a file that holds several. */
    static final int MAX_BYTES = 16 << 20;

    private static final List<String> ENDINGS = List.of("txt", "md", "json", "jsonl", "pdf", "docx");

    private final Extractor extractor;
    private final InputStream standardInput;

    Inputs(Extractor extractor, InputStream standardInput) {
        this.extractor = extractor;
        this.standardInput = standardInput;
    }

    /** Brings the work of all arguments in their order; the files of a folder by name. */
    void forEach(List<String> arguments, Consumer<Work> queue) {
        for (String argument : arguments) {
            try {
                if (argument.equals("-")) {
                    stream(argument, standardInput, queue);
                } else {
                    path(argument, Path.of(argument), queue);
                }
            } catch (IOException | InvalidPathException unreadable) {
                refuse(argument, problem(unreadable), queue);
            }
        }
    }

    private void path(String shown, Path path, Consumer<Work> queue) throws IOException {
        if (Files.isDirectory(path)) {
            folder(shown, path, queue);
        } else if (!Files.exists(path)) {
            throw new NoSuchFileException(shown);
        } else if (Files.isRegularFile(path)) {
            file(shown, path, queue);
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                stream(shown, in, queue);
            }
        }
    }

    private void folder(String shown, Path folder, Consumer<Work> queue) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(file -> isReadHere(folder.relativize(file)) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            refuse(
                    shown,
                    new Problem("not_found", "The folder holds no files that end in ." + String.join(", .", ENDINGS) + "."),
                    queue);
        }
        for (Path file : files) {
            try {
                file(file.toString(), file, queue);
            } catch (IOException unreadable) {
                refuse(file.toString(), problem(unreadable), queue);
            }
        }
    }

    /** Hidden files and folders stay out, and kinds that nobody named. */
    private static boolean isReadHere(Path inFolder) {
        for (Path name : inFolder) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return ENDINGS.contains(ending(inFolder));
    }

    private void file(String shown, Path file, Consumer<Work> queue) throws IOException {
        switch (ending(file)) {
            case "pdf", "docx" -> queue.accept(() -> extractor.document(shown, file));
            case "jsonl" -> {
                try (InputStream in = Files.newInputStream(file)) {
                    conversations(shown, in, queue);
                }
            }
            case "json" -> conversation(shown, readWhole(shown, file), queue);
            case "txt", "md" -> transcript(shown, readWhole(shown, file), queue);
            default ->
                refuse(
                        shown,
                        new Problem(
                                "unsupported_type",
                                "What is read ends in ." + String.join(", .", ENDINGS) + "; '-' reads the standard input."),
                        queue);
        }
    }

    private void stream(String shown, InputStream stream, Consumer<Work> queue) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(1 << 16);
        String start = new String(in.readNBytes(1 << 12), java.nio.charset.StandardCharsets.ISO_8859_1).stripLeading();
        in.reset();
        if (start.startsWith("%PDF-")) {
            document(shown, in, queue);
        } else if (start.startsWith("{")) {
            // A conversation on one line is the first of several; one that is laid out over lines is alone.
            int end = start.indexOf('\n');
            boolean alone = end >= 0 && !start.substring(0, end).stripTrailing().endsWith("}");
            if (alone) {
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                conversation(shown, () -> bytes, queue);
            } else {
                conversations(shown, in, queue);
            }
        } else {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            transcript(shown, () -> bytes, queue);
        }
    }

    private void document(String shown, InputStream in, Consumer<Work> queue) throws IOException {
        Path copy = Files.createTempFile("coach-", ".pdf");
        try {
            Files.write(copy, in.readAllBytes());
        } catch (IOException | RuntimeException failure) {
            Files.delete(copy);
            throw failure;
        }
        queue.accept(() -> {
            try {
                return extractor.document(shown, copy);
            } finally {
                copy.toFile().delete();
            }
        });
    }

    private void conversations(String shown, InputStream in, Consumer<Work> queue) throws IOException {
        ByteLines lines = new ByteLines(in, MAX_BYTES);
        int number = 0;
        boolean any = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (isBlank(line)) {
                continue;
            }
            any = true;
            String name = "line " + number;
            byte[] bytes = line;
            queue.accept(lines.cut() ? () -> Extracted.refused(shown, name, Problem.tooLarge(name, MAX_BYTES)) : () -> {
                try {
                    ConversationJson conversation = ConversationJson.parse(StrictText.of(bytes));
                    String record = Objects.requireNonNullElse(conversation.id(), name);
                    return extractor.conversation(shown, record, conversation.utterances());
                } catch (RefusedInput refused) {
                    return Extracted.refused(shown, name, refused.problem());
                }
            });
        }
        if (!any) {
            refuse(shown, Problem.emptyFile(), queue);
        }
    }

    private void conversation(String shown, Content content, Consumer<Work> queue) {
        whole(shown, content, queue, text -> {
            ConversationJson conversation = ConversationJson.parse(text);
            return extractor.conversation(shown, conversation.id(), conversation.utterances());
        });
    }

    private void transcript(String shown, Content content, Consumer<Work> queue) {
        whole(shown, content, queue, text -> {
            if (text.indexOf('\0') >= 0) {
                throw new RefusedInput(new Problem("unsupported_type", "This is not text."));
            }
            return extractor.conversation(shown, null, Transcript.parse(text));
        });
    }

    private static void whole(String shown, Content content, Consumer<Work> queue, Reading reading) {
        queue.accept(() -> {
            try {
                byte[] bytes = content.read();
                if (bytes.length > MAX_BYTES) {
                    throw new RefusedInput(Problem.tooLarge("The file", MAX_BYTES));
                }
                if (isBlank(bytes)) {
                    throw new RefusedInput(Problem.emptyFile());
                }
                return reading.of(StrictText.of(bytes));
            } catch (RefusedInput refused) {
                return Extracted.refused(shown, null, refused.problem());
            }
        });
    }

    private static Content readWhole(String shown, Path file) {
        return () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(MAX_BYTES + 1);
            } catch (IOException unreadable) {
                throw new RefusedInput(problem(unreadable));
            }
        };
    }

    private static void refuse(String shown, Problem problem, Consumer<Work> queue) {
        queue.accept(() -> Extracted.refused(shown, null, problem));
    }

    private static Problem problem(Exception unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return new Problem("not_found", "There is no such file or folder.");
        }
        String reason = unreadable instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : unreadable.getClass().getSimpleName();
        return new Problem(ErrorCode.STORAGE_UNAVAILABLE.code(), "It cannot be read: " + reason + ".");
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte character : bytes) {
            if (character != ' ' && character != '\t' && character != '\r' && character != '\n') {
                return false;
            }
        }
        return true;
    }

    private static String ending(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Reads bytes when they are needed. */
    private interface Content {
        byte[] read() throws RefusedInput;
    }

    /** Makes something of a text. */
    private interface Reading {
        Extracted of(String text) throws RefusedInput;
    }
}
