package dev.coach.server.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entity tags in conditions (RFC 9110). A proxy that compresses makes a tag weak, so that weak ones count like strong ones. */
record VersionTags(Set<String> tags) {
    static final String ANY = "*";
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\"|\\*)");

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Those of {@code If-Match} or {@code If-None-Match}; empty when the header is not there. */
    static Optional<VersionTags> in(Context ctx, String header) {
        @Nullable String value = ctx.header(header);
        return Optional.ofNullable(value)
                .map(list -> new VersionTags(Arrays.stream(list.split(","))
                        .map(String::strip)
                        .map(TAG::matcher)
                        .filter(Matcher::matches)
                        .map(tag -> tag.group(1))
                        .collect(Collectors.toSet())));
    }

    boolean isAny() {
        return tags.contains(ANY);
    }

    /** Whether this tag is among them. */
    boolean cover(String tag) {
        return isAny() || tags.contains(tag);
    }

    /** Those that can be of a version. */
    Stream<Long> versions() {
        return tags.stream()
                .filter(tag -> tag.matches("\"\\d{1,18}\""))
                .map(tag -> Long.valueOf(tag.substring(1, tag.length() - 1)));
    }
}
