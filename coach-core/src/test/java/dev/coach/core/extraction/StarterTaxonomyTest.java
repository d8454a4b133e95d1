package dev.coach.core.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.occupation.Occupation;
import dev.coach.core.port.OccupationTaxonomy;
import dev.coach.core.testkit.OccupationTaxonomyContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterTaxonomyTest extends OccupationTaxonomyContract {
    private final StarterTaxonomy taxonomy = StarterTaxonomy.load();

    @Override
    protected OccupationTaxonomy taxonomy() {
        return taxonomy;
    }

    @Override
    protected Occupation knownOccupation() {
        return taxonomy.find("physiotherapist").orElseThrow();
    }

    @Test
    void shipsFourHundredOccupationsWithTheirIscoGroups() {
        List<Occupation> all = taxonomy.search("", 10_000);

        assertThat(all).hasSizeGreaterThanOrEqualTo(400);
        assertThat(all).allSatisfy(occupation -> assertThat(occupation.code()).matches("[0-9]{4}"));
    }

    @Test
    void givesEachTitleToOneOccupationOnly() {
        List<String> names = taxonomy.search("", 10_000).stream()
                .flatMap(occupation -> Stream.concat(Stream.of(occupation.title()), occupation.aliases().stream()))
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(1_500);
    }

    @Test
    void findsTheUsualNames() {
        assertThat(taxonomy.find("Software Engineer"))
                .get()
                .extracting(Occupation::code)
                .isEqualTo("2512");
        assertThat(taxonomy.find("CEO")).get().extracting(Occupation::title).isEqualTo("chief executive");
        assertThat(taxonomy.search("data en", 5))
                .first()
                .extracting(Occupation::title)
                .isEqualTo("data engineer");
    }
}
