package dev.coach.core.domain.profile;

import java.util.Objects;
import java.util.Optional;

/** What came of reading a written value. */
public sealed interface Reading<T> {
    /** Accepts what was found, and rejects with this reason when nothing was. */
    static <T> Reading<T> of(Optional<T> found, String reason) {
        return found.<Reading<T>>map(Accepted::new).orElseGet(() -> new Rejected<>(reason));
    }

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
