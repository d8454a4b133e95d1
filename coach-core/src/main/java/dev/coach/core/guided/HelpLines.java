package dev.coach.core.guided;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where people in danger find somebody to talk to, by ISO country; {@code help-lines.tsv} names the source of each. */
final class HelpLines {
    /**
     * @param emergency the number for those in danger this moment
     * @param name of the line
     * @param number as people dial it, free of charge or at the price of a local call
     */
    record HelpLine(String emergency, String name, String number) {}

    private final Map<String, HelpLine> lines = new HashMap<>();

    HelpLines() {
        try (InputStream file = HelpLines.class.getResourceAsStream("help-lines.tsv")) {
            if (file == null) {
                throw new IllegalStateException("help-lines.tsv is missing");
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(cells -> lines.put(cells[0], new HelpLine(cells[1], cells[2], cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<HelpLine> in(String country) {
        return Optional.ofNullable(lines.get(country));
    }
}
