package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Reading;
import java.util.Optional;

/** Values in the one way of writing that the catalogue keeps. */
final class Canonical {
    private Canonical() {}

    /** Empty when the catalogue does not allow the value. */
    static <T> Optional<String> of(AttributeType<T> type, String value) {
        return switch (type.read(value)) {
            case Reading.Accepted<T>(T accepted) -> Optional.of(type.write(accepted));
            case Reading.Rejected<T> rejected -> Optional.empty();
        };
    }
}
