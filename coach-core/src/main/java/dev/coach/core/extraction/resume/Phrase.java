package dev.coach.core.extraction.resume;

import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Place;

/**
 * Some words of one line.
 *
 * @param from where they begin in the line, in characters
 * @param to where they end, exclusive
 */
record Phrase(TextLine line, int from, int to) {
    private static final String AROUND = " \t,;:|·•–—−-";

    static Phrase whole(TextLine line) {
        return new Phrase(line, 0, line.text().length()).trimmed();
    }

    String text() {
        return line.text().substring(from, to);
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** A part, by its place in {@link #text()}. */
    Phrase part(int start, int end) {
        return new Phrase(line, from + start, from + end);
    }

    /** Without spaces and separators around it. */
    Phrase trimmed() {
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(line.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Phrase(line, start, end);
    }

    /** Both, with what stands between them on their line. */
    Phrase through(Phrase later) {
        return new Phrase(line, from, later.to);
    }

    Evidence evidence() {
        return new Evidence(text(), new Place.InDocument(line.page(), line.number()));
    }
}
