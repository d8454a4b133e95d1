package dev.coach.core.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A text file beside this class: one entry a line, {@code #} begins a comment line, tabs part the columns, bars part names. */
final class LexiconFile {
    private LexiconFile() {}

    /** The entries of a file, each as its columns. */
    static List<List<String>> rows(String name) {
        try (InputStream file = LexiconFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the lexicon " + name + " is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + name, e);
        }
    }

    /** The names in a column; none when the row does not reach that far. */
    static List<String> names(List<String> row, int column, String separator) {
        return column >= row.size()
                ? List.of()
                : Arrays.stream(row.get(column).split(separator))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
