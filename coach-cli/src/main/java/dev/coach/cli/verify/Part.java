package dev.coach.cli.verify;

import dev.coach.core.domain.profile.ProfileValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing that a value says of itself, told apart when two values look alike. */
enum Part {
    VALUE(ProfileValue::value),
    AUTHORITY(value -> value.authority().code()),
    CONFIDENCE(ProfileValue::confidence),
    QUOTE(ProfileValue::quote),
    SOURCE(ProfileValue::source),
    OBSERVATION(value -> value.observation().value()),
    OBSERVED_AT(ProfileValue::observedAt),
    EXTRACTED_AT(ProfileValue::extractedAt);

    private final Function<ProfileValue, Object> of;

    Part(Function<ProfileValue, Object> of) {
        this.of = of;
    }

    String of(ProfileValue value) {
        return String.valueOf(of.apply(value));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** In which parts two values differ. */
    static List<Part> differing(ProfileValue one, ProfileValue other) {
        return Stream.of(values())
                .filter(part -> !Objects.equals(part.of.apply(one), part.of.apply(other)))
                .toList();
    }
}
