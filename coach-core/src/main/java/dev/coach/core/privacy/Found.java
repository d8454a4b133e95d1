package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where an identifier stands in a text.
 *
 * @param end behind its last character
 */
record Found(Kind kind, int start, int end) {
    Found {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("nothing stands from %d to %d".formatted(start, end));
        }
    }

    String in(String text) {
        return text.substring(start, end);
    }

    /** The same places in order; what overlaps is one. */
    static List<Found> disjoint(List<Found> found) {
        List<Found> disjoint = new ArrayList<>();
        List<Found> sorted = found.stream()
                .sorted(Comparator.comparingInt(Found::start)
                        .thenComparing(Comparator.comparingInt(Found::end).reversed()))
                .toList();
        for (Found next : sorted) {
            if (disjoint.isEmpty() || disjoint.getLast().end() <= next.start()) {
                disjoint.add(next);
            } else if (next.end() > disjoint.getLast().end()) {
                Found last = disjoint.removeLast();
                disjoint.add(new Found(last.kind(), last.start(), next.end()));
            }
        }
        return disjoint;
    }
}
