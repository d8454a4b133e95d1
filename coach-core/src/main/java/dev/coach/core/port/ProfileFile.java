package dev.coach.core.port;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a file says about a coachee, as far as it could be read. */
public sealed interface ProfileFile {
    /** What is wrong with the file, in its order; empty for a good one. */
    List<Problem> problems();

    /**
     * One thing that is wrong.
     *
     * @param where as a person finds it: {@code /work/0/startDate}, {@code Positions.csv:3}; empty for the file as a whole
     * @param what a sentence without its full stop, about that place: {@code must be a date such as 2019 or 2019-05}
     */
    record Problem(String where, String what) {
        public Problem {
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(what, "what");
        }

        @Override
        public String toString() {
            return where.isEmpty() ? what : where + ": " + what;
        }
    }

    /**
     * A file of another program.
     *
     * @param claims in the order of the file; values as its format writes them, not yet checked; what groups an item's claims is
     *     the place of its row
     * @param texts what stands at each {@link dev.coach.core.domain.profile.Place.InFile} that a claim names
     * @param leftOut what it says and the profile has no attribute for: {@code work.url}
     */
    record Foreign(List<Claim> claims, Map<String, String> texts, List<Problem> problems, Set<String> leftOut)
            implements ProfileFile {
        public Foreign {
            claims = List.copyOf(claims);
            texts = Map.copyOf(texts);
            problems = List.copyOf(problems);
            leftOut = Collections.unmodifiableSet(new LinkedHashSet<>(leftOut));
        }
    }

    /**
     * A profile of Coach with its history.
     *
     * @param observations by the place where each stands, in the order of the ledger; they name the coachee of the file
     * @param texts what was said or written at the sources that they name, as far as the file holds it
     */
    record Own(Map<String, Observation> observations, Map<Source, String> texts, List<Problem> problems)
            implements ProfileFile {
        public Own {
            observations = Collections.unmodifiableMap(new LinkedHashMap<>(observations));
            texts = Map.copyOf(texts);
            problems = List.copyOf(problems);
        }
    }
}
