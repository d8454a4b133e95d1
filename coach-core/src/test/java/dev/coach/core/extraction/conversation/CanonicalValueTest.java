package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.RandomValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value in its canonical form is itself or nothing, however freely {@link WrittenValue} reads what people write. */
class CanonicalValueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void readsEveryCanonicalValueOfTheCatalogueAsItself() {
        RandomValues values = new RandomValues(new Random(7));
        Catalogue catalogue = Catalogue.standard();
        List<Attribute<?>> all = new ArrayList<>(catalogue.scalars());
        catalogue.collections().forEach(collection -> all.addAll(collection.fields()));
        for (Attribute<?> attribute : all) {
            for (int round = 0; round < 50; round++) {
                String value = values.next(attribute.type());
                LocalDate today = LocalDate.of(attribute.ahead() ? 1900 : 2101, 1, 1);
                assertThat(WrittenValue.read(attribute, value, today, null))
                        .as("%s %s", attribute.name(), value)
                        .isEqualTo(new Reading.Accepted<>(value));
            }
        }
    }

    /** Such as a program sends: it must learn of its mistake, and a near value would hide it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birth_year                | 1899
            birth_year                | 2021
            birth_year                | 1987-05
            direct_reports            | -1
            direct_reports            | 1e3
            direct_reports            | 1000000
            years_in_role             | 2.55
            years_in_role             | 300
            travel_percent_max        | -1
            travel_percent_max        | 101
            travel_percent_max        | 20.5
            stress_level              | 0
            stress_level              | 6
            stress_level              | 2.5
            needs_sponsorship         | 1
            unemployed_since          | 1899
            unemployed_since          | 1899-05
            unemployed_since          | 2019-00
            unemployed_since          | 2019-13
            unemployed_since          | 2019-02-30
            unemployed_since          | 2026-12
            unemployed_since          | 2019/2021
            goal_deadline             | 2027-13
            visa_expiry               | 2027-02-30
            visa_expiry               | 2027-13-01
            visa_expiry               | 1899-12-31
            visa_expiry               | 2101-01-01
            visa_expiry               | 2027-05
            current_base_pay          | -1/year
            current_base_pay          | 45000 EUR/century
            current_base_pay          | 1000000000/year
            current_base_pay          | 45000.125 EUR/year
            employment_type           | part_time,full_time
            english_level             | b3
            country                   | QQ
            country                   | DE,FR
            work_authorized_countries | DE,QQ
            work_authorized_countries | DE,,FR
            other_languages           | de,qq
            pay_currency              | QQQ
            timezone                  | Europe/Gotham
            interest_code             | SXX
            """)
    void readsNoOtherValueIntoOneThatIsOutOfItsBounds(String name, String written) {
        assertThat(WrittenValue.read(attribute(name), written, TODAY, null)).isInstanceOf(Reading.Rejected.class);
    }

    private static Attribute<?> attribute(String name) {
        return Catalogue.standard().find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
