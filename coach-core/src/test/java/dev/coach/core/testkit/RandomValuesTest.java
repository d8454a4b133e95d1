package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.schema.Catalogue;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomValuesTest {
    @Test
    void everyTypeOfTheCatalogueReadsItsValuesAndWritesThemBackUnchanged() {
        Catalogue catalogue = Catalogue.standard();
        RandomValues values = new RandomValues(new Random(11));
        Stream.concat(
                        catalogue.scalars().stream(),
                        catalogue.collections().stream().flatMap(collection -> collection.fields().stream()))
                .forEach(attribute -> {
                    for (int count = 0; count < 50; count++) {
                        assertCanonical(attribute, values.next(attribute.type()));
                    }
                });
    }

    private static <T> void assertCanonical(Attribute<T> attribute, String written) {
        assertThat(attribute.type().read(written))
                .as("%s: %s", attribute.name(), written)
                .isInstanceOfSatisfying(Reading.Accepted.class, accepted -> {
                    @SuppressWarnings("unchecked")
                    T value = (T) accepted.value();
                    assertThat(attribute.type().write(value)).isEqualTo(written);
                });
    }
}
