package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.MonthRange;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.domain.profile.Relevance;
import dev.coach.core.domain.profile.Sensitivity;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMonthsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** No attribute of the catalogue is a range of months yet. */
    private static final Attribute<MonthRange> RANGE = new Attribute<>(
            "service",
            new AttributeType.Months(),
            "A range",
            null,
            null,
            null,
            1,
            1,
            Sensitivity.OPEN,
            0,
            Relevance.ALWAYS,
            false,
            false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 to 2021             | 2019/2021
            2019-2021                | 2019/2021
            March 2019 until May 2021 | 2019-03/2021-05
            since spring 2019        | 2019/..
            2019-03/..               | 2019-03/..
            """)
    void readsRangesOfMonths(String written, String canonical) {
        assertThat(read(RANGE, written)).isEqualTo(new Reading.Accepted<>(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 2021 to 2019        | cannot end (2019) before it begins (2021)
            May 2021 to March 2021   | cannot end (2021-03) before it begins (2021-05)
            until 2019               | must say from when to when, such as 2019 to 2021 or since March 2019
            31 February 2019 to 2021 | cannot be: there is no 31 February 2019
            """)
    void refusesRangesThatCannotBe(String written, String reason) {
        assertThat(read(RANGE, written)).isEqualTo(new Reading.Rejected<>(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021/2019", "2019-13/2020", "2019/2020-13", "../2019", "2019/", "2019-05/2019-04", "1899/2019"})
    void readsNoOtherRangeIntoOneThatCannotBe(String written) {
        assertThat(read(RANGE, written)).isInstanceOf(Reading.Rejected.class);
    }

    private static Reading<String> read(Attribute<?> attribute, String written) {
        return WrittenValue.read(attribute, written, TODAY, null);
    }
}
