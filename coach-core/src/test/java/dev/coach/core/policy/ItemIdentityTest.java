package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.schema.Education;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemIdentityTest {
    @Test
    void takesSpellingsOfOneEmployerForOnePosition() {
        assertThat(ItemIdentity.same(
                        Positions.COLLECTION,
                        Map.of("employer", "ACME Corp.", "title", "Cook"),
                        Map.of("employer", "Acme", "title", "cook")))
                .isTrue();
    }

    @Test
    void keepsTwoTitlesAtOneEmployerApart() {
        assertThat(ItemIdentity.same(
                        Positions.COLLECTION,
                        Map.of("employer", "Acme", "title", "Cook"),
                        Map.of("employer", "Acme", "title", "Sous chef")))
                .isFalse();
    }

    @Test
    void keepsTwoStaysWithOneTitleApartWhenTheirBeginningsDiffer() {
        assertThat(ItemIdentity.same(
                        Positions.COLLECTION,
                        Map.of("employer", "Acme", "title", "Intern", "start_date", "2019-05"),
                        Map.of("employer", "Acme", "title", "Intern", "start_date", "2021-05")))
                .isFalse();
        assertThat(ItemIdentity.same(
                        Positions.COLLECTION,
                        Map.of("employer", "Acme", "title", "Intern", "start_date", "2019-05"),
                        Map.of("employer", "Acme", "title", "Intern", "start_date", "2019")))
                .isTrue();
    }

    @Test
    void addsWhatWasNotKnownOfAnItem() {
        assertThat(ItemIdentity.same(
                        Education.COLLECTION,
                        Map.of("institution", "Université de Genève"),
                        Map.of("institution", "Universite de Geneve", "degree", "MSc")))
                .isTrue();
    }

    @Test
    void neverMatchesWithoutAnythingInCommon() {
        assertThat(ItemIdentity.same(Positions.COLLECTION, Map.of("title", "Cook"), Map.of("employer", "Acme")))
                .isFalse();
        assertThat(ItemIdentity.same(Skills.COLLECTION, Map.of("name", "C"), Map.of("name", "C++")))
                .isFalse();
        assertThat(ItemIdentity.same(Skills.COLLECTION, Map.of("name", "C#"), Map.of("name", "c#")))
                .isTrue();
    }
}
