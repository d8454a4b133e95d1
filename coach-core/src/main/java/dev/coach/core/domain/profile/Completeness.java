package dev.coach.core.domain.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much of what helps the coaching is known.
 *
 * @param goal of the scalars, each weighted by its importance and by what its section is worth now
 * @param sections by the name of the section or collection, in the order of the catalogue; one that nothing counts in is absent
 */
public record Completeness(Share goal, Map<String, Share> sections) {
    public Completeness {
        Objects.requireNonNull(goal, "goal");
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /**
     * A part of a whole.
     *
     * @param known how many attributes have a value
     * @param of how many count
     * @param share from 0 to 1, weighted by importance; 1 when nothing counts
     */
    public record Share(int known, int of, double share) {
        public Share {
            if (known < 0 || known > of) {
                throw new IllegalArgumentException("not a part of %d: %d".formatted(of, known));
            }
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share is from 0 to 1: " + share);
            }
        }
    }
}
