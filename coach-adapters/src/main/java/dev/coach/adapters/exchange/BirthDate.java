package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Reading;
import java.util.Map;
import java.util.Optional;

/** A birthday, of which the year is kept when it is said: {@code Jan 5, 1990}, but {@code Jan 5} without. */
final class BirthDate implements Words {
    @Override
    public Reading<Map<String, String>> read(String written) {
        return new Reading.Accepted<>(WrittenDate.month(written)
                .<Map<String, String>>map(date -> Map.of("birth_year", Integer.toString(date.year())))
                .orElse(Map.of()));
    }

    @Override
    public Optional<String> write(Map<String, String> known) {
        return Optional.ofNullable(known.get("birth_year"));
    }
}
