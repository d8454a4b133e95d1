package dev.coach.core.extraction.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June 2023 – present | 2023-06 | now",
                "Sept 2018 – May 2023 | 2018-09 | 2023-05",
                "Sept. 2018 - May 2023 | 2018-09 | 2023-05",
                "January 2019 to Present | 2019-01 | now",
                "May – Aug 2022 | 2022-05 | 2022-08",
                "2012 - 2014 | 2012 | 2014",
                "2019–20 | 2019 | 2020",
                "2015 / 07 | 2015-07 | ",
                "2016/09 - 2018/01 | 2016-09 | 2018-01",
                "03/2019 - Present | 2019-03 | now",
                "01.02.2016 – 31.07.2019 | 2016-02 | 2019-07",
                "08/2019 – heute | 2019-08 | now",
                "seit Oktober 2020 | 2020-10 | now",
                "septiembre de 2018 – actualidad | 2018-09 | now",
                "octobre 2016 à juin 2017 | 2016-10 | 2017-06",
                "August 2012 to May 2016 | 2012-08 | 2016-05",
                "15 June 2021 – 3 July 2021 | 2021-06 | 2021-07",
                "June 15, 2021 | 2021-06 | ",
                "Summer 2019 | 2019 | ",
                "04/05/2020 | 2020 | ",
                "25/05/2020 | 2020-05 | ",
                "since 2017 | 2017 | now",
                "2021 | 2021 | ",
            })
    void readsTheTimesThatResumesPrint(String text, String start, String end) {
        assertThat(DateSpan.in(text)).singleElement().satisfies(span -> {
            assertThat(span.start()).hasToString(start);
            assertThat(span.open()).isEqualTo("now".equals(end));
            if (end == null || "now".equals(end)) {
                assertThat(span.end()).isNull();
            } else {
                assertThat(span.end()).hasToString(end);
            }
            assertThat(span.quotedFrom(text)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "512-555-0147",
                "US Patent 11,234,2019,567",
                "10.1234/neurips.2023.1234",
                "room 20190",
                "2023 – 2019 months ago x1999y"
            })
    void takesNoOtherNumbersForTimes(String text) {
        assertThat(DateSpan.in(text).stream().map(span -> span.quotedFrom(text)))
                .doesNotContain("0147", "2019,567", "20190", "2023 – 2019");
    }

    @Test
    void findsTheTimeInsideOtherWords() {
        String text = "2016 / 09 - University of Bremen";

        assertThat(DateSpan.in(text))
                .singleElement()
                .satisfies(span -> assertThat(span.quotedFrom(text)).isEqualTo("2016 / 09"));
    }

    @Test
    void knowsWhenATextIsOnlyATime() {
        assertThat(DateSpan.isAlone("May 2022 – Aug 2022 (4 months)")).isTrue();
        assertThat(DateSpan.isAlone("2014 - 2016 - We4IT GmbH")).isFalse();
        assertThat(DateSpan.isAlone("4 months")).isFalse();
    }
}
