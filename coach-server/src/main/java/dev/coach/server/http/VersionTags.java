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

/**
 * Entity tags in conditions (RFC 9110, 13.1). Who has a version already may name it by a weak tag, as a proxy that compresses
 * makes it; who edits a version must name it by a strong one.
 */
record VersionTags(Set<String> tags) {
    static final String ANY = "*";
    private static final Pattern STRONG = Pattern.compile("(\"[^\"]*\"|\\*)");
    private static final Pattern WEAK = Pattern.compile("(?:W/)?" + STRONG);

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Those of {@code If-None-Match}; empty when the header is not there. */
    static Optional<VersionTags> known(Context ctx) {
        return in(ctx, "If-None-Match", WEAK);
    }

    /** Those of {@code If-Match} that can match; empty when the header is not there. */
    static Optional<VersionTags> expected(Context ctx) {
        return in(ctx, "If-Match", STRONG);
    }

    private static Optional<VersionTags> in(Context ctx, String header, Pattern form) {
        @Nullable String value = ctx.header(header);
        return Optional.ofNullable(value)
                .map(list -> new VersionTags(Arrays.stream(list.split(","))
                        .map(String::strip)
                        .map(form::matcher)
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
