package dev.coach.core.testkit;

import dev.coach.core.domain.occupation.Occupation;
import dev.coach.core.port.OccupationTaxonomy;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A taxonomy of exactly the occupations that a test gives it, found in the order in which they were given. */
public final class InMemoryOccupationTaxonomy implements OccupationTaxonomy {
    private final List<Occupation> occupations;

    public InMemoryOccupationTaxonomy(List<Occupation> occupations) {
        this.occupations = List.copyOf(occupations);
    }

    @Override
    public List<Occupation> search(String query, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
        String wanted = query.toLowerCase(Locale.ROOT);
        Predicate<Occupation> starts = occupation -> names(occupation).anyMatch(name -> name.startsWith(wanted));
        return occupations.stream()
                .filter(occupation -> names(occupation).anyMatch(name -> name.contains(wanted)))
                .sorted(Comparator.comparing(starts::test, Comparator.reverseOrder()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Occupation> find(String title) {
        String wanted = title.toLowerCase(Locale.ROOT);
        return occupations.stream()
                .filter(occupation -> names(occupation).anyMatch(wanted::equals))
                .findFirst();
    }

    private static Stream<String> names(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.title()), occupation.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
