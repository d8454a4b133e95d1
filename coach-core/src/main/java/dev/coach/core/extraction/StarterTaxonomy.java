package dev.coach.core.extraction;

import dev.coach.core.domain.occupation.Occupation;
import dev.coach.core.extraction.lexicon.OccupationLexicon;
import dev.coach.core.port.OccupationTaxonomy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The occupations that Coach ships with, some four hundred with their ISCO-08 groups. They come from the lexicon of the rules,
 * so that what the rules can read can also be looked up. Immutable.
 */
public final class StarterTaxonomy implements OccupationTaxonomy {
    private final List<Occupation> occupations;
    private final Map<String, Occupation> byName = new HashMap<>();

    private StarterTaxonomy(List<Occupation> occupations) {
        this.occupations = occupations;
        for (Occupation occupation : occupations) {
            names(occupation).forEach(name -> byName.putIfAbsent(name, occupation));
        }
    }

    public static StarterTaxonomy load() {
        return new StarterTaxonomy(OccupationLexicon.load().occupations());
    }

    /** {@inheritDoc} Within each group they come in the order of their codes. */
    @Override
    public List<Occupation> search(String query, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
        String wanted = query.toLowerCase(Locale.ROOT);
        return occupations.stream()
                .filter(occupation -> names(occupation).anyMatch(name -> name.contains(wanted)))
                .sorted(Comparator.comparing(
                        occupation -> names(occupation).noneMatch(name -> name.startsWith(wanted))))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Occupation> find(String title) {
        return Optional.ofNullable(byName.get(title.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> names(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.title()), occupation.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
