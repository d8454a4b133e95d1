package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Positions;
import dev.coach.core.usecase.profile.EditOutcome.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can each be right and still not be true together. */
class ImpossibleProfileTest extends SamsProfile {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            certifications | name=CKA, issued=2020, expires=2018          | certifications.expires
            licences       | name=Nurse, issued=2020-05, expires=2020-04  | licences.expires
            education      | institution=MIT, start_date=2012, end_date=2010 | education.end_date
            education      | institution=MIT, end_date=2100, completed=yes | education.completed
            projects       | name=Atlas, start_date=2012, end_date=2010   | projects.end_date
            memberships    | name=ACM, start_date=2012-02, end_date=2012-01 | memberships.end_date
            positions      | title=Cook, start_date=2016, end_date=2015   | positions.end_date
            positions      | title=Cook, start_date=2016, end_date=2018, current=yes | positions.current
            """)
    void refusesAnItemThatCannotBe(String collection, String fields, String refused) {
        assertThat(refused(new Edit.AddItem(collection, fields(fields))))
                .extracting(Refusal::attribute)
                .containsExactly(refused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            certifications | name=CKA, issued=2020, expires=2020
            certifications | name=CKA, expires=2018
            licences       | name=Nurse, issued=2020, expires=2020-01
            education      | institution=MIT, end_date=2100, completed=no
            education      | institution=MIT, end_date=2015, completed=yes
            positions      | title=Cook, start_date=2016, end_date=2100, current=yes
            positions      | title=Cook, start_date=2016, end_date=2018, current=no
            """)
    void takesAnItemThatCanBe(String collection, String fields) {
        edit(new Edit.AddItem(collection, fields(fields)));

        assertThat(profile().items().get(collection)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birth_year=1990, graduation_year=1980                     | graduation_year
            graduation_year=1990, birth_year=2010                     | graduation_year
            birth_year=2010, years_of_experience=50                   | years_of_experience
            birth_year=2010, years_in_role=30                         | years_in_role
            birth_year=2010, years_in_field=30                        | years_in_field
            birth_year=2010, years_leading=20                         | years_leading
            years_of_experience=20, years_in_role=60                  | years_in_role
            years_of_experience=5, years_in_field=8                   | years_in_field
            years_of_experience=5, years_leading=7.5                  | years_leading
            native_language=es, second_language=es                    | second_language
            native_language=es, second_language=en, third_language=en | third_language
            native_language=es, third_language=es                     | third_language
            nationality=ES, second_nationality=ES                     | second_nationality
            birth_year=2005, age_band=over_64                         | age_band
            birth_year=1950, age_band=from_25_to_34                   | age_band
            walk_away_pay=60000 EUR/year, target_pay_ideal=50000 EUR/year | target_pay_ideal
            walk_away_pay=60000/year, target_pay_ideal=50000/year | target_pay_ideal
            current_base_pay=60000 EUR/year, current_total_pay=50000 EUR/year | current_total_pay
            target_pay_min=5000 EUR/month, target_pay_ideal=50000 EUR/year | target_pay_ideal
            """)
    void refusesScalarsThatCannotBe(String values, String refused) {
        assertThat(refused(edits(values))).extracting(Refusal::attribute).containsExactly(refused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birth_year=1990, graduation_year=2012, years_of_experience=5, years_in_role=5
            years_of_experience=3, years_in_role=3.5
            years_of_experience=5, years_in_field=7, years_leading=7
            native_language=es, second_language=en, third_language=fr
            nationality=ES, second_nationality=MX
            birth_year=1961, age_band=over_64
            walk_away_pay=60000 EUR/year, target_pay_ideal=50000 USD/year
            walk_away_pay=60000/year, target_pay_ideal=50000 USD/year
            current_base_pay=60000 EUR/year, current_total_pay=60000 EUR/year
            walk_away_pay=30 EUR/hour, target_pay_ideal=50000 EUR/year
            target_pay_min=50000 EUR/year, target_pay_ideal=50000 EUR/year
            """)
    void takesScalarsThatCanBe(String values) {
        Edit[] edits = edits(values);
        edit(edits);

        assertThat(profile().values()).hasSize(edits.length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birth_year=1985 | positions | title=Cook, start_date=1970                | positions.start_date
            birth_year=1990 | positions | title=Cook, start_date=1975, end_date=1979 | positions.start_date
            birth_year=1990 | education | institution=MIT, end_date=1989              | education.end_date
            birth_year=1990 | licences  | name=Nurse, issued=1989-12                  | licences.issued
            """)
    void refusesAnItemOfATimeBeforeItCouldBe(String born, String collection, String fields, String refused) {
        edit(edits(born));

        assertThat(refused(new Edit.AddItem(collection, fields(fields))))
                .extracting(Refusal::attribute)
                .contains(refused);
    }

    @Test
    void refusesAYearOfBirthThatItemsDoNotGoWith() {
        edit(new Edit.AddItem("positions", fields("title=Cook, start_date=1970")));

        assertThat(refused(edits("birth_year=1985")))
                .extracting(Refusal::attribute, Refusal::reason)
                .containsExactly(tuple("birth_year", "start_date 1970 is too early for birth_year 1985."));
        edit(edits("birth_year=1960"));
    }

    @Test
    void refusesTheEditThatDoesNotGoWithWhatIsKnown() {
        edit(edits("graduation_year=1990"));

        assertThat(refused(edits("birth_year=2010")))
                .extracting(Refusal::attribute, Refusal::reason)
                .containsExactly(tuple("birth_year", "graduation_year 1990 is too early for birth_year 2010."));
        edit(edits("birth_year=2010, graduation_year=2025"));
    }

    @Test
    void leavesNoItemWithoutAName() {
        edit(new Edit.AddItem("positions", fields("title=Cook, employer=Acme")));
        ItemId cook = profile().items(Positions.COLLECTION).getFirst().id();
        Target start = new Target.Field("positions", cook, "start_date");
        Edit title = new Edit.Clear(new Target.Field("positions", cook, "title"));
        Edit employer = new Edit.Clear(new Target.Field("positions", cook, "employer"));

        assertThat(refused(title, employer, new Edit.Set(start, "2018")))
                .extracting(Refusal::attribute)
                .containsExactly("positions.start_date");
        assertThat(refused(new Edit.RemoveItem("positions", cook), new Edit.Set(start, "2018")))
                .extracting(Refusal::code)
                .containsExactly(ErrorCode.NOT_FOUND);
        edit(title, new Edit.Set(start, "2018"));
        edit(employer);
        assertThat(profile().items(Positions.COLLECTION)).isEmpty();
    }

    @Test
    void undoesNothingThatWouldBringBackWhatCannotBe() {
        edit(new Edit.AddItem("positions", fields("title=Cook, start_date=2015, end_date=2018")));
        ItemId cook = profile().items(Positions.COLLECTION).getFirst().id();
        Target start = new Target.Field("positions", cook, "start_date");
        Target end = new Target.Field("positions", cook, "end_date");
        edit(new Edit.Set(start, "2005"), new Edit.Set(end, "2010"));

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.undoChange().run(SAM, start, null))
                .returns(ErrorCode.INVALID_INPUT, CoachException::code)
                .withMessageContaining("end_date 2010 is before start_date 2015.");
        assertThat(value(start).value()).isEqualTo("2005");

        coach.undoChange().run(SAM, end, null);
        coach.undoChange().run(SAM, start, null);
        assertThat(value(start).value()).isEqualTo("2015");
        assertThat(value(end).value()).isEqualTo("2018");
    }

    @Test
    void undoesNoScalarThatDoesNotGoWithAnother() {
        Target born = new Target.Scalar("birth_year");
        edit(edits("birth_year=2010"));
        edit(edits("birth_year=1960, graduation_year=1985"));

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.undoChange().run(SAM, born, null))
                .returns(ErrorCode.INVALID_INPUT, CoachException::code);
        assertThat(value(born).value()).isEqualTo("1960");
    }

    private static Edit[] edits(String values) {
        return fields(values).entrySet().stream()
                .map(value -> new Edit.Set(new Target.Scalar(value.getKey()), value.getValue()))
                .toArray(Edit[]::new);
    }

    private static Map<String, String> fields(String written) {
        Map<String, String> fields = new LinkedHashMap<>();
        Stream.of(written.split(", "))
                .map(field -> List.of(field.split("=")))
                .forEach(field -> fields.put(field.getFirst(), field.getLast()));
        return fields;
    }
}
