package dev.coach.core.port;

import dev.coach.core.domain.occupation.Occupation;
import java.util.List;
import java.util.Optional;

/** Names occupations. */
public interface OccupationTaxonomy {
    /**
     * Occupations whose title or alias starts with, then contains, the query; case does not count.
     *
     * @param limit how many at most, from 1
     */
    List<Occupation> search(String query, int limit);

    /** The occupation with this title or alias; case does not count. */
    Optional<Occupation> find(String title);
}
