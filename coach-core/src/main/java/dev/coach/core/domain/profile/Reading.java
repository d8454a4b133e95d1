package dev.coach.core.domain.profile;

import java.util.Objects;

/** What came of reading a written value. */
public sealed interface Reading<T> {
    record Accepted<T>(T value) implements Reading<T> {
        public Accepted {
            Objects.requireNonNull(value, "value");
        }
    }

    /** @param reason what is wrong with it, to be put after the attribute's name: {@code must be between 0 and 70} */
    record Rejected<T>(String reason) implements Reading<T> {
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
