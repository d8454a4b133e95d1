package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Reading;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A country as people fill in its code: ISO 3166-1 in two letters or three, UK and EL as the European Union writes them, or its
 * English name. What is none of these stays as it is, so that the check of the catalogue names it.
 */
record Country(String field) implements Words {
    private static final Map<String, String> ALSO_CALLED = Map.of("UK", "GB", "EL", "GR");

    @Override
    public Reading<Map<String, String>> read(String written) {
        return new Reading.Accepted<>(Map.of(field, code(written).orElse(written)));
    }

    @Override
    public Optional<String> write(Map<String, String> known) {
        return Optional.ofNullable(known.get(field));
    }

    private static Optional<String> code(String written) {
        String letters = written.strip().toUpperCase(Locale.ROOT);
        String code = ALSO_CALLED.getOrDefault(letters, letters);
        return find(known -> known.equals(code))
                .or(() -> find(known -> Locale.of("", known).getISO3Country().equals(code)))
                .or(() -> named(written.strip()));
    }

    /** The code of the country with this English name. */
    static Optional<String> named(String name) {
        return find(code -> name(code).equalsIgnoreCase(name));
    }

    /** The country in English. */
    static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static Optional<String> find(Predicate<String> wanted) {
        return Arrays.stream(Locale.getISOCountries()).filter(wanted).findFirst();
    }
}
