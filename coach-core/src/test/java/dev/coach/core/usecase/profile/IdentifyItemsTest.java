package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Profiles;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifyItemsTest {
    private final Profiles sam = new Profiles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # known                          | said in one text                                          | known item, or a new one
            employer=Acme                    | employer=ACME Corp. title=cook                            | 1
            employer=Acme title=cook         | employer=Acme title=waiter                                | new 1
            employer=Acme                    | employer=Acme title=cook; employer=Acme title=waiter      | 1, new 1
            title=cook                       | employer=Acme title=cook; employer=Hilton title=cook      | 1, new 1
            ""                               | employer=Acme title=cook; employer=ACME title=Cook        | new 1, new 1
            ""                               | employer=Acme; title=cook                                 | new 1, new 2
            ""                               | employer=Acme; employer=Acme title=cook; employer=Acme title=waiter | new 1, new 1, new 2
            ""                               | employer=Acme title=cook start_date=2015; employer=Acme title=cook start_date=2019 | new 1, new 2
            employer=Acme title=cook end_date=2016 current=false | employer=Acme title=cook current=true | new 1
            employer=Acme title=cook current=true | employer=Acme title=cook current=false end_date=2020 | 1
            """)
    void findsTheItemOfEachMention(String known, String said, String expected) {
        List<Claim> claims = new ArrayList<>();
        String[] mentions = said.split("; ");
        for (int label = 0; label < mentions.length; label++) {
            for (String field : mentions[label].split(" (?=[a-z_]+=)")) {
                claims.add(claim("p-" + label, field));
            }
        }

        Map<String, ItemId> items = new IdentifyItems(Catalogue.standard())
                .run(profile(known), claims, claim -> false, (first, count) -> new ItemId(new UUID(9, count)));

        assertThat(items.values().stream().map(IdentifyItemsTest::shown)).containsExactly(expected.split(", "));
    }

    private static String shown(ItemId item) {
        return (item.value().getMostSignificantBits() == 9 ? "new " : "")
                + item.value().getLeastSignificantBits();
    }

    private static Claim claim(String label, String field) {
        int equals = field.indexOf('=');
        return new Claim(
                "positions." + field.substring(0, equals),
                label,
                Operation.ASSERT,
                field.substring(equals + 1),
                0.9,
                new Evidence("their words", new Place.InUtterance(0)));
    }

    private Profile profile(String known) {
        if (known.isEmpty()) {
            return Profile.empty(Profiles.SAM);
        }
        return Profiles.knowing(Arrays.stream(known.split(" (?=[a-z_]+=)"))
                .map(field -> sam.said(
                        "positions",
                        1,
                        field.substring(0, field.indexOf('=')),
                        field.substring(field.indexOf('=') + 1)))
                .toArray(Observation[]::new));
    }
}
