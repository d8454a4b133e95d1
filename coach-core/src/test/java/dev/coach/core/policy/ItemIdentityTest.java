package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemIdentityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # one position in other words
            positions | employer=ACME Corp. title=Cook         | employer=Acme title=cook
            positions | employer=Acme GmbH & Co. KG             | employer=acme
            positions | employer=The Acme Company               | employer=Acme
            positions | employer=Acme title=cook                | employer=Acme
            positions | title=cook                              | employer=Acme title=Cook
            positions | employer=Acme title=cook start_date=2019-05 | employer=Acme title=cook start_date=2019
            positions | employer=Acme start_date=2015 end_date=2017 | employer=Acme title=cook start_date=2015
            positions | employer=Acme end_date=2017             | employer=Acme start_date=2017
            positions | employer=Acme end_date=2017             | employer=Acme start_date=2017-11
            positions | employer=Acme current=true end_date=2027-05 | employer=Acme current=true
            education | institution=Université de Genève        | institution=Universite de Geneve degree=MSc
            skills    | name=C#                                 | name=c#
            positions | employer=Marks & Spencer                | employer=Marks and Spencer
            positions | employer=Sainsbury's                    | employer=Sainsbury’s
            positions | employer=Sainsbury's                    | employer=Sainsburys
            positions | employer=Müller GmbH                    | employer=Mueller
            awards    | name=Best date=2019                     | name=best date=2019-05
            """)
    void takesForOne(String collection, String one, String other) {
        assertThat(same(collection, one, other)).isTrue();
        assertThat(same(collection, other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # two titles at one employer, also at the same time
            positions | employer=Acme title=Cook                | employer=Acme title=Sous chef
            positions | employer=Acme title=cook start_date=2015 end_date=2019 | employer=Acme title=waiter start_date=2017
            # left and joined again
            positions | employer=Acme title=intern start_date=2019-05 | employer=Acme title=intern start_date=2021-05
            positions | employer=Acme title=cook end_date=2016  | employer=Acme title=cook start_date=2018
            positions | employer=Acme end_date=2017-03          | employer=Acme start_date=2017-04
            positions | employer=Acme end_date=2016             | employer=Acme end_date=2018
            # over, and told from its beginning to its end, or with more names than what goes on
            positions | title=cook current=true                 | title=cook start_date=2010 end_date=2012 current=false
            positions | title=cook current=true                 | employer=Acme title=cook current=false
            # unpaid and paid
            positions | employer=Acme current=true work_type=volunteer | employer=Acme title=cook current=true
            # one title at two employers
            positions | employer=Acme title=cook                | employer=Hilton title=cook
            positions | employer=Acme Foods title=cook          | employer=Acme title=cook
            # nothing in common
            positions | title=cook                              | employer=Acme
            positions | location=Leeds                          | location=Leeds
            education | institution=MIT degree=BSc              | institution=MIT degree=MSc
            skills    | name=C                                  | name=C++
            skills    | name=Java                               | name=JavaScript
            # got once more
            awards         | name=Best issuer=X date=2019       | name=Best issuer=X date=2020
            certifications | name=BLS issuer=AHA issued=2019-05 | name=BLS issuer=AHA issued=2021-05
            references     | name=Ana statement=Great.          | name=Ana statement=Good.
            publications   | name=Annual report date=2019       | name=Annual report date=2020
            """)
    void keepsApart(String collection, String one, String other) {
        assertThat(same(collection, one, other)).isFalse();
        assertThat(same(collection, other, one)).isFalse();
    }

    @Test
    void whatGoesOnMayEndButWhatIsOverDoesNotGoOn() {
        String goesOn = "employer=Acme current=true";
        String over = "employer=Acme current=false end_date=2020";

        assertThat(same("positions", goesOn, over)).isTrue();
        assertThat(same("positions", over, goesOn)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the one that agrees in more, whatever their order
            employer=Acme title=cook             | 1
            employer=Hilton                      | 2
            title=cook start_date=2015           | 1
            # of two that agree alike, neither is told anything new
            title=cook location=Leeds            | none
            # unless there is nothing new to tell
            title=cook                           | 1
            employer=Tesco                       | none
            """)
    void choosesTheOneThatAMentionMeansAmongTwoCooks(String mention, String chosen) {
        List<Known> cooks = List.of(
                new Known("1", fields("employer=Acme title=cook start_date=2015")),
                new Known("2", fields("employer=Hilton title=cook start_date=2018")));

        assertThat(ItemIdentity.choose(collection("positions"), cooks, fields(mention))
                        .map(Known::name)
                        .orElse("none"))
                .isEqualTo(chosen);
    }

    @Test
    void choosesTheSpellingOfTwoThatWereSplitApart() {
        List<Known> cooks = List.of(
                new Known("1", fields("employer=Acme title=cook start_date=2015")),
                new Known("2", fields("employer=ACME Corp title=cook start_date=2015")));

        assertThat(ItemIdentity.choose(
                                collection("positions"), cooks, fields("employer=ACME Corp title=cook start_date=2015"))
                        .map(Known::name))
                .contains("2");
    }

    @Test
    void saysWhyTwoMentionsAreOne() {
        assertThat(ItemIdentity.explain(
                        collection("positions"),
                        fields("employer=Acme title=cook"),
                        fields("employer=ACME_Corp. title=cook")))
                .isEqualTo("the employer agrees: Acme, ACME_Corp.; the title agrees: cook");
    }

    private record Known(String name, Map<String, String> fields) implements ItemIdentity.Candidate {}

    private static boolean same(String collection, String one, String other) {
        return ItemIdentity.same(collection(collection), fields(one), fields(other));
    }

    private static ItemCollection collection(String name) {
        return Catalogue.standard().collection(name).orElseThrow();
    }

    /** A value goes on until the next name. */
    private static Map<String, String> fields(String written) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : written.split(" (?=[a-z_]+=)")) {
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return fields;
    }
}
