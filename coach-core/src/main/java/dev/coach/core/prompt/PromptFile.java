package dev.coach.core.prompt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt as it stands in a file: a version, then parts, each behind a heading with its name. <code>{{name}}</code> in a part
 * is the place of a value.
 *
 * <pre>
 * version: coach-reply/6
 *
 * ## question.asked
 * End with this question: {{text}}
 * </pre>
 *
 * @param version id and number, for example {@code coach-reply/6}
 * @param parts by name
 */
record PromptFile(String version, Map<String, String> parts) {
    private static final Pattern VERSION = Pattern.compile("version: ([a-z][a-z-]*/\\d+)\\s*");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\S+)[ \\t]*$");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern SEVERAL_EMPTY_LINES = Pattern.compile("\\n{3,}");

    PromptFile {
        parts = Map.copyOf(parts);
    }

    /** @throws IllegalArgumentException that says what is wrong with the file */
    static PromptFile parse(String file) {
        // Some editors begin a file with a mark that nobody sees.
        String text = file.replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
        Matcher heading = HEADING.matcher(text);
        boolean more = heading.find();
        Matcher version = VERSION.matcher(text.substring(0, more ? heading.start() : text.length()));
        if (!version.matches()) {
            throw new IllegalArgumentException("must begin with a line such as \"version: coach-reply/6\"");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        while (more) {
            String name = heading.group(1);
            int from = heading.end();
            more = heading.find();
            String part = text.substring(from, more ? heading.start() : text.length());
            if (parts.put(name, part.strip()) != null) {
                throw new IllegalArgumentException("has the part " + name + " twice");
            }
        }
        return new PromptFile(version.group(1), parts);
    }

    /** The names of the places in a part. */
    Set<String> places(String part) {
        Set<String> places = new HashSet<>();
        Matcher place = PLACE.matcher(part(part));
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("has no part " + name);
        }
        return part;
    }

    /**
     * A part with its values; a value may be empty, and lines that it leaves empty go.
     *
     * @throws IllegalArgumentException when a place has no value
     */
    String fill(String name, Map<String, String> values) {
        Map<String, String> left = new HashMap<>(values);
        String filled = PLACE.matcher(part(name)).replaceAll(place -> {
            String value = left.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "has a place in %s that nothing fills: %s".formatted(name, place.group()));
            }
            return Matcher.quoteReplacement(value);
        });
        return SEVERAL_EMPTY_LINES.matcher(filled).replaceAll("\n\n").strip();
    }
}
