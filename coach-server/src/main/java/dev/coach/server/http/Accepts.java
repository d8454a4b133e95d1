package dev.coach.server.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The media types that a caller takes, from the {@code Accept} header. */
record Accepts(List<String> ranges) {
    static final String EVENT_STREAM = "text/event-stream";

    /** @param header absent when the caller takes anything */
    static Accepts of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return new Accepts(List.of("*/*"));
        }
        return new Accepts(Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(range -> !range.matches(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*"))
                .map(range -> range.split(";", 2)[0].strip())
                .toList());
    }

    /** Whether it is named, not just covered by a wildcard. */
    boolean names(String type) {
        return ranges.contains(type);
    }

    boolean takes(String type) {
        return names(type) || ranges.contains("*/*") || ranges.contains(type.substring(0, type.indexOf('/')) + "/*");
    }
}
