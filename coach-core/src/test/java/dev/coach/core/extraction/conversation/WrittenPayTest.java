package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Reading;
import dev.coach.core.schema.Compensation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenPayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $21.50 an hour          | 21.5 CAD/hour
            52k dollars             | 52000 CAD/year
            45 bucks a day          | 45 CAD/day
            US$52k                  | 52000 USD/year
            52k USD                 | 52000 USD/year
            €21.50 an hour          | 21.5 EUR/hour
            21.50 an hour           | 21.5/hour
            """)
    void readsDollarsAsThoseOfTheCoachee(String written, String canonical) {
        assertThat(read(written)).isEqualTo(new Reading.Accepted<>(canonical));
    }

    @Test
    void takesNoOtherSignForTheCoacheesDollars() {
        assertThat(read("R$5000 a month")).isInstanceOf(Reading.Rejected.class);
    }

    private static Reading<String> read(String written) {
        return WrittenValue.read(Compensation.CURRENT_BASE_PAY, written, LocalDate.of(2026, 11, 26), "CAD");
    }
}
