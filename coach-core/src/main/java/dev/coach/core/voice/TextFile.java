package dev.coach.core.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of a file with lines such as {@code key = text}, in UTF-8; {@code \n} stands for the end of a line, # begins a comment. */
final class TextFile {
    private static final String FOLDER = "/dev/coach/core/";

    private TextFile() {}

    /**
     * The texts by their keys, in the order of the file.
     *
     * @param path in the folder of the core's resources
     * @throws IllegalStateException when the file is missing, or a line is no text or the second one of a key
     */
    static Map<String, String> read(String path) {
        return parse(path, all(path));
    }

    static Map<String, String> parse(String path, String lines) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" = ", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                throw new IllegalStateException("%s: not \"key = text\": %s".formatted(path, line));
            }
            if (texts.put(parts[0], parts[1].replace("\\n", "\n")) != null) {
                throw new IllegalStateException("%s: twice: %s".formatted(path, parts[0]));
            }
        });
        return texts;
    }

    private static String all(String path) {
        try (InputStream file = TextFile.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
