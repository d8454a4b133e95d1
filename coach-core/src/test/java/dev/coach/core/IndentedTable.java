package dev.coach.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a file of cases beside a test: each a line, with what it must give indented below. Lines with {@code #} say what they are for. */
public final class IndentedTable {
    private IndentedTable() {}

    /** A case. */
    public record Case(String line, List<String> below) {}

    public static List<Case> read(Class<?> test, String file) {
        List<Case> cases = new ArrayList<>();
        try (InputStream text = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
            new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        if (line.startsWith(" ")) {
                            cases.getLast().below().add(line.strip());
                        } else {
                            cases.add(new Case(line, new ArrayList<>()));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }
}
