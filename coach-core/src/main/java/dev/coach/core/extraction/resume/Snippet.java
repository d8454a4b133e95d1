package dev.coach.core.extraction.resume;

import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Place;
import org.jspecify.annotations.Nullable;

/**
 * Some words of one line, or of two where a name runs over the end of a line.
 *
 * @param next the line it runs into; absent for nearly all
 * @param from where it begins in {@link #source()}
 * @param to where it ends, exclusive
 */
record Snippet(TextLine line, @Nullable TextLine next, int from, int to) {
    private static final String AROUND = " \t,;:|·•–—−-";

    static Snippet whole(TextLine line) {
        return new Snippet(line, null, 0, line.text().length()).trimmed();
    }

    static Snippet whole(TextLine line, TextLine next) {
        return new Snippet(line, next, 0, line.text().length() + 1 + next.text().length()).trimmed();
    }

    /** The line, or both with a space between them. */
    String source() {
        return next == null ? line.text() : line.text() + " " + next.text();
    }

    String text() {
        return source().substring(from, to);
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** A part, by its place in {@link #text()}. */
    Snippet part(int start, int end) {
        return new Snippet(line, next, from + start, from + end);
    }

    /** Without spaces and separators around it. */
    Snippet trimmed() {
        String source = source();
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Snippet(line, next, start, end);
    }

    /** Both, with what stands between them. */
    Snippet through(Snippet later) {
        return new Snippet(line, next, from, later.to);
    }

    /** Its words; where it runs over the end of a line, those on the line that holds more of it. */
    Evidence evidence() {
        int border = line.text().length();
        if (next == null || to <= border) {
            return evidence(line, from, to);
        }
        int secondFrom = Math.max(0, from - border - 1);
        return from < border && border - from >= to - border - 1
                ? evidence(line, from, border)
                : evidence(next, secondFrom, to - border - 1);
    }

    private static Evidence evidence(TextLine line, int from, int to) {
        return new Evidence(line.text().substring(from, to).strip(), new Place.InDocument(line.page(), line.number()));
    }
}
