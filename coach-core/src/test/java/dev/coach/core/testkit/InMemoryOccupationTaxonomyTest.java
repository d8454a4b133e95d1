package dev.coach.core.testkit;

import dev.coach.core.domain.occupation.Occupation;
import dev.coach.core.port.OccupationTaxonomy;
import java.util.List;

class InMemoryOccupationTaxonomyTest extends OccupationTaxonomyContract {
    private static final Occupation NURSE =
            new Occupation("2221", "registered nurse", List.of("staff nurse", "hospital nurse"));

    @Override
    protected OccupationTaxonomy taxonomy() {
        return new InMemoryOccupationTaxonomy(List.of(
                new Occupation("3221", "assistant nurse (registered)", List.of()),
                new Occupation("5321", "manual therapist's aide", List.of("carer 100%")),
                NURSE,
                new Occupation("1120", "manager", List.of("managing director")),
                new Occupation("5141", "hairdresser", List.of())));
    }

    @Override
    protected Occupation knownOccupation() {
        return NURSE;
    }
}
