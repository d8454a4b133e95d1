package dev.coach.core.extraction.conversation.frames;

import dev.coach.core.extraction.lexicon.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file of frames. A line in column one names a meaning, the indented lines below it are its frames. {@code <wish> = i want
 * to} declares an abbreviation; declared several times, it stands for each of its texts.
 */
final class FrameFile {
    private static final Pattern ABBREVIATION = Pattern.compile("<([a-z-]+)>");

    private FrameFile() {}

    /** A meaning and its frames. */
    record Section(String meaning, List<String> frames) {}

    /** The sections in order; a meaning may head several. */
    static List<Section> read(String file) {
        Map<String, List<String>> abbreviations = new HashMap<>();
        List<Section> sections = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("<")) {
                String[] parts = line.split("=", 2);
                String name = parts[0].strip();
                abbreviations
                        .computeIfAbsent(name.substring(1, name.length() - 1), key -> new ArrayList<>())
                        .add(parts[1].strip());
            } else if (line.startsWith(" ")) {
                sections.getLast().frames().addAll(spelledOut(line.strip(), abbreviations));
            } else {
                sections.add(new Section(line.strip(), new ArrayList<>()));
            }
        }
        return sections;
    }

    private static List<String> spelledOut(String frame, Map<String, List<String>> abbreviations) {
        Matcher abbreviation = ABBREVIATION.matcher(frame);
        if (!abbreviation.find()) {
            return List.of(frame);
        }
        List<String> texts = abbreviations.get(abbreviation.group(1));
        if (texts == null) {
            throw new IllegalStateException("no such abbreviation: " + frame);
        }
        return texts.stream()
                .map(text -> frame.substring(0, abbreviation.start()) + text + frame.substring(abbreviation.end()))
                .flatMap(text -> spelledOut(text, abbreviations).stream())
                .toList();
    }

    /** Languages other than English, which have a folder each, are compared so; the meanings stay in capitals. */
    private static String withoutAccents(String line) {
        return line.startsWith(" ") || line.startsWith("<") ? Phrasebook.folded(line) : line;
    }

    private static List<String> lines(String name) {
        String file = name + ".txt";
        try (InputStream text = FrameFile.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> name.indexOf('/') < 0 ? line : withoutAccents(line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
