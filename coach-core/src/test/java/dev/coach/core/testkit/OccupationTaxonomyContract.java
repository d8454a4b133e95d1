package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.occupation.Occupation;
import dev.coach.core.port.OccupationTaxonomy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link OccupationTaxonomy} does, whatever occupations it knows. */
public abstract class OccupationTaxonomyContract {
    protected abstract OccupationTaxonomy taxonomy();

    /** An occupation of it whose title has at least five letters, with an alias at least that differs from its title. */
    protected abstract Occupation knownOccupation();

    @Test
    void findsAnOccupationByItsTitleInAnyCase() {
        String title = knownOccupation().title();

        for (String written : List.of(title, title.toUpperCase(Locale.ROOT), title.toLowerCase(Locale.ROOT))) {
            assertThat(taxonomy().find(written)).as(written).contains(knownOccupation());
        }
    }

    @Test
    void findsAnOccupationByItsAliasesInAnyCase() {
        assertThat(knownOccupation().aliases()).isNotEmpty().allSatisfy(alias -> {
            assertThat(taxonomy().find(alias)).contains(knownOccupation());
            assertThat(taxonomy().find(alias.toUpperCase(Locale.ROOT))).contains(knownOccupation());
        });
    }

    @Test
    void findsNothingUnderATitleThatNobodyHas() {
        for (String unknown : List.of(
                "xylophone whisperer of nowhere", "", "%", knownOccupation().title() + "x")) {
            assertThat(taxonomy().find(unknown)).as(unknown).isEmpty();
        }
    }

    @Test
    void aPartOfATitleIsEnoughToSearchButNotToFind() {
        String part = knownOccupation().title().substring(1, 5);

        assertThat(taxonomy().search(part, 10_000)).contains(knownOccupation());
        assertThat(taxonomy().search(part.toUpperCase(Locale.ROOT), 10_000)).contains(knownOccupation());
    }

    @Test
    void searchesAliasesToo() {
        assertThat(taxonomy().search(knownOccupation().aliases().getFirst(), 10_000))
                .contains(knownOccupation());
    }

    @Test
    void givesThoseThatStartWithTheQueryBeforeThoseThatContainIt() {
        for (String query : List.of(knownOccupation().title().substring(0, 3), "er", "a", "man")) {
            List<Occupation> found = taxonomy().search(query, 10_000);
            List<Boolean> starting = found.stream()
                    .map(occupation -> startsWith(occupation, query))
                    .toList();

            assertThat(found).allMatch(occupation -> names(occupation).anyMatch(name -> name.contains(query)));
            assertThat(starting.lastIndexOf(true))
                    .as("places of the hits for '%s' that start with it: %s", query, starting)
                    .isEqualTo((int) starting.stream().filter(hit -> hit).count() - 1);
        }
    }

    @Test
    void namesEachOccupationOnce() {
        assertThat(taxonomy().search("e", 10_000)).doesNotHaveDuplicates();
    }

    @Test
    void takesSignsOfPatternsLiterally() {
        for (String query : List.of("%", "_", ".*", "\\", "'", "[a-z]")) {
            assertThat(taxonomy().search(query, 10_000))
                    .as(query)
                    .allMatch(occupation -> names(occupation).anyMatch(name -> name.contains(query)));
        }
    }

    @Test
    void givesAtMostAsManyAsAskedFor() {
        String query = knownOccupation().title().substring(0, 2);
        List<Occupation> all = taxonomy().search(query, 10_000);

        assertThat(taxonomy().search(query, 1)).isEqualTo(all.subList(0, 1));
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> taxonomy().search("nurse", 0));
    }

    private static boolean startsWith(Occupation occupation, String query) {
        return names(occupation).anyMatch(name -> name.startsWith(query.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> names(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.title()), occupation.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
