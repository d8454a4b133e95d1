package dev.coach.cli.extract;

import dev.coach.core.domain.ErrorCode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What was named on the command line, as work: files by their ending, folders with everything in them, and the standard input
 * or a pipe by its first bytes. What cannot be read becomes work too, that ends in a refusal.
 */
final class Inputs {
    /** What is read, in words. */
    static final String READ = ".txt, .md, .json, .jsonl or .pdf";

    /** With Word documents, so that people are told that those are not read. */
    private static final List<String> ENDINGS = List.of("txt", "md", "json", "jsonl", "pdf", "docx");

    private final Extractor extractor;
    private final Texts texts;
    private final InputStream standardInput;

    Inputs(Extractor extractor, InputStream standardInput) {
        this.extractor = extractor;
        this.texts = new Texts(extractor);
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
                queue.accept(refused(argument, problem(unreadable)));
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
            queue.accept(
                    refused(shown, new Problem("not_found", "The folder holds no file that ends in " + READ + ".")));
        }
        for (Path file : files) {
            try {
                file(file.toString(), file, queue);
            } catch (IOException unreadable) {
                queue.accept(refused(file.toString(), problem(unreadable)));
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
            case "pdf" -> queue.accept(() -> extractor.document(shown, file));
            case "jsonl" -> {
                try (InputStream in = Files.newInputStream(file)) {
                    texts.conversations(shown, in, queue);
                }
            }
            case "json" -> queue.accept(texts.conversation(shown, () -> whole(file)));
            case "txt", "md" -> queue.accept(texts.transcript(shown, () -> whole(file)));
            default ->
                queue.accept(refused(
                        shown,
                        new Problem(
                                "unsupported_type",
                                "Files that end in %s are read; '-' reads the standard input.".formatted(READ))));
        }
    }

    private void stream(String shown, InputStream stream, Consumer<Work> queue) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(1 << 16);
        String start = new String(in.readNBytes(1 << 12), StandardCharsets.UTF_8)
                .replaceFirst("^\\uFEFF", "")
                .stripLeading();
        in.reset();
        if (start.startsWith("%PDF-")) {
            queue.accept(document(shown, in));
        } else if (start.startsWith("{") && !isLaidOut(start)) {
            texts.conversations(shown, in, queue);
        } else {
            byte[] bytes = in.readNBytes(Texts.MAX_BYTES + 1);
            queue.accept(
                    start.startsWith("{")
                            ? texts.conversation(shown, () -> bytes)
                            : texts.transcript(shown, () -> bytes));
        }
    }

    /** A conversation on one line is the first of several; one that goes over many lines is alone. */
    private static boolean isLaidOut(String json) {
        int end = json.indexOf('\n');
        return end >= 0 && !json.substring(0, end).stripTrailing().endsWith("}");
    }

    private Work document(String shown, InputStream in) throws IOException {
        Path copy = Files.createTempFile("coach-", ".pdf");
        try {
            Files.write(copy, in.readNBytes(Texts.MAX_BYTES + 1));
        } catch (IOException | RuntimeException failure) {
            Files.delete(copy);
            throw failure;
        }
        return () -> {
            try {
                return extractor.document(shown, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        };
    }

    private static byte[] whole(Path file) throws RefusedInput {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Texts.MAX_BYTES + 1);
        } catch (IOException unreadable) {
            throw new RefusedInput(problem(unreadable));
        }
    }

    private static Work refused(String shown, Problem problem) {
        return () -> Extracted.refused(shown, null, problem);
    }

    private static Problem problem(Exception unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return new Problem(
                    "not_found", "There is no such file or folder. Check the name, and the folder that you are in.");
        }
        String reason = unreadable instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : unreadable.getClass().getSimpleName();
        return new Problem(ErrorCode.STORAGE_UNAVAILABLE.code(), "It cannot be read: " + reason + ".");
    }

    private static String ending(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
