package dev.coach.core.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableValueTest {
    private static final Map<String, AttributeType<?>> TYPES = Map.ofEntries(
            Map.entry("money", new AttributeType.Pay()),
            Map.entry("months", new AttributeType.Months()),
            Map.entry("month", new AttributeType.Month()),
            Map.entry("day", new AttributeType.Day()),
            Map.entry("percent", new AttributeType.Percent()),
            Map.entry("cefr", new AttributeType.Choice<>(Cefr.class)),
            Map.entry("country", new AttributeType.Listed(CodeList.COUNTRY)),
            Map.entry("languages", new AttributeType.ListedSet(CodeList.LANGUAGE)),
            Map.entry("people", new AttributeType.WholeNumber(0, 100, "people")),
            Map.entry("years", new AttributeType.Decimal(0, 70, 1, "years")),
            Map.entry("year", new AttributeType.WholeNumber(1900, 2020, "as a year")),
            Map.entry("yes_no", new AttributeType.YesNo()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money     | 45000 EUR/year  | 45,000 EUR a year
            money     | 14.5 GBP/hour   | 14.50 GBP an hour
            money     | 2000/month      | 2,000 a month
            months    | 2019-03/2021    | March 2019 to 2021
            months    | 2019/..         | since 2019
            month     | 2019-03         | March 2019
            month     | 2019            | 2019
            day       | 2027-05-31      | 31 May 2027
            percent   | 80              | 80 %
            cefr      | b2              | B2
            country   | DE              | Germany
            languages | en,es           | English, Spanish
            people    | 12              | 12 people
            people    | 1               | 1 person
            years     | 1               | 1 year
            years     | 2.5             | 2.5 years
            year      | 1987            | 1987
            yes_no    | true            | yes
            """)
    void valuesReadAsPeopleSayThem(String type, String value, String shown) {
        AttributeType<?> known = Objects.requireNonNull(TYPES.get(type));
        assertThat(ReadableValue.measured(known, value)).isEqualTo(shown);
    }
}
