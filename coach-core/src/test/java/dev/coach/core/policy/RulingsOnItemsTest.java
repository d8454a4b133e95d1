package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Target;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Items that are merged, and mentions that are split off them. */
class RulingsOnItemsTest {
    private final Profiles sam = new Profiles();

    @Test
    void whatIsSaidOfAMergedItemCountsForTheOther() {
        Observation acme = sam.in(Profiles.message(1)).said("positions", 1, "employer", "Acme");
        Observation cook = sam.in(Profiles.message(2)).said("positions", 2, "title", "cook");
        Observation merge = sam.merges("positions", 2, 1);
        Observation since = sam.in(Profiles.message(3)).said("positions", 2, "start_date", "2019");

        assertThat(items(acme, cook)).containsExactly("employer=Acme", "title=cook");
        assertThat(items(acme, cook, merge, since)).containsExactly("employer=Acme start_date=2019 title=cook");
        assertThat(items(acme, cook, merge, since, sam.undoes(merge)))
                .containsExactly("employer=Acme", "start_date=2019 title=cook");
    }

    @Test
    void aMentionThatIsSplitOffTakesAllThatItsSourceSaidOfTheItem() {
        Observation cook = sam.in(Profiles.message(1)).said("positions", 1, "title", "cook");
        Observation acme = sam.said("positions", 1, "employer", "Acme");
        Observation leeds = sam.in(Profiles.message(2)).said("positions", 1, "location", "Leeds");
        Observation hilton = sam.said("positions", 1, "employer", "Hilton");
        Observation split = sam.splits("positions", 1, hilton);
        Observation readAgain = sam.said("positions", 1, "start_date", "2020");

        assertThat(items(cook, acme, leeds, hilton)).containsExactly("employer=Hilton location=Leeds title=cook");
        assertThat(items(cook, acme, leeds, hilton, split, readAgain))
                .containsExactly("employer=Acme title=cook", "employer=Hilton location=Leeds start_date=2020");
        assertThat(items(cook, acme, leeds, hilton, split, sam.undoes(split)))
                .containsExactly("employer=Hilton location=Leeds title=cook");
    }

    @Test
    void aMentionCanBeSplitOffMergedAndSplitOffAgain() {
        Observation cook = sam.in(Profiles.message(1)).said("positions", 1, "title", "cook");
        Observation hilton = sam.in(Profiles.message(2)).said("positions", 1, "employer", "Hilton");
        Observation split = sam.splits("positions", 1, hilton);
        Observation merge =
                sam.merges("positions", 1, 1).about(new Target.Item("positions", Rulings.splitOff(split.id())));
        Observation splitAgain = sam.splits("positions", 1, hilton);

        assertThat(items(cook, hilton, split, merge)).containsExactly("employer=Hilton title=cook");
        assertThat(items(cook, hilton, split, merge, splitAgain)).containsExactly("title=cook", "employer=Hilton");
    }

    @Test
    void mergingInCirclesLeavesOneItem() {
        Observation one = sam.said("skills", 1, "name", "SQL");
        Observation two = sam.said("skills", 2, "level", "4");
        Observation three = sam.said("skills", 3, "years", "2");

        assertThat(items(
                        one,
                        two,
                        three,
                        sam.merges("skills", 1, 2),
                        sam.merges("skills", 2, 3),
                        sam.merges("skills", 3, 1)))
                .containsExactly("level=4 name=SQL years=2");
    }

    @Test
    void aConfirmationFollowsTheMentionThatItConfirmed() {
        Observation cook = sam.in(Profiles.message(1)).said("positions", 1, "title", "cook");
        Observation hilton = sam.in(Profiles.message(2)).said("positions", 1, "employer", "Hilton");
        Observation confirmation = sam.confirms(hilton);
        Observation split = sam.splits("positions", 1, hilton);
        Profile profile = Profiles.folded(cook, hilton, confirmation, split);

        assertThat(profile.item("positions", Rulings.splitOff(split.id()))
                        .orElseThrow()
                        .fields()
                        .get("employer"))
                .hasFieldOrPropertyWithValue("authority", Authority.CONFIRMED);
    }

    private static List<String> items(Observation... ledger) {
        return Profiles.folded(ledger).items().values().stream()
                .flatMap(List::stream)
                .map(ProfileItem::written)
                .map(fields -> fields.entrySet().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
