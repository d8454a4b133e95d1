package dev.coach.it;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.RandomValues;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A value for every scalar of the catalogue. */
final class PossibleValues {
    /** What is past by then is past. */
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    private PossibleValues() {}

    /** Random values that can be true, also together; the same for the same seed. */
    static Map<String, String> of(long seed) {
        Catalogue catalogue = Catalogue.standard();
        Plausibility plausibility = new Plausibility(catalogue);
        RandomValues random = new RandomValues(new Random(seed));
        Map<String, String> values = new LinkedHashMap<>();
        catalogue.scalars().forEach(attribute -> values.put(attribute.name(), any(attribute, random)));
        for (List<Plausibility.Fault> faults = plausibility.ofScalars(values, TODAY);
                !faults.isEmpty();
                faults = plausibility.ofScalars(values, TODAY)) {
            for (Plausibility.Fault fault : faults) {
                Stream.of(fault.relation().first(), fault.relation().second())
                        .forEach(attribute -> values.put(attribute.name(), any(attribute, random)));
            }
        }
        return values;
    }

    private static String any(Attribute<?> attribute, RandomValues random) {
        return Stream.generate(() -> random.next(attribute.type()))
                .filter(written -> attribute.read(written, TODAY) instanceof Reading.Accepted<?>)
                .findFirst()
                .orElseThrow();
    }
}
