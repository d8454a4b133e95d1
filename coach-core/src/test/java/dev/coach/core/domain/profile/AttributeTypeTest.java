package dev.coach.core.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTypeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static final Map<String, AttributeType<?>> TYPES = Map.ofEntries(
            Map.entry("pay", new AttributeType.Pay()),
            Map.entry("months", new AttributeType.Months()),
            Map.entry("day", new AttributeType.Day()),
            Map.entry("percent", new AttributeType.Percent()),
            Map.entry("hundredths", new AttributeType.Decimal(0, 10, 2, "points")),
            Map.entry("cefr", new AttributeType.Choice<>(Cefr.class)),
            Map.entry("days", new AttributeType.Choices<>(DayOfWeek.class)),
            Map.entry("riasec", new AttributeType.Shaped("[RIASEC]{3}", "SAE", true)),
            Map.entry("language", new AttributeType.Listed(CodeList.LANGUAGE)),
            Map.entry("languages", new AttributeType.ListedSet(CodeList.LANGUAGE)),
            Map.entry("currency", new AttributeType.Listed(CodeList.CURRENCY)),
            Map.entry("zone", new AttributeType.Listed(CodeList.TIME_ZONE)));

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "\ufeff \u2060"})
    void takesNoTextThatNobodyCanSee(String written) {
        assertThat(CurrentSituation.TITLE.read(written, LocalDate.EPOCH))
                .isEqualTo(new Reading.Rejected<>("must not be empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "pay, 45000 EUR/year, 45000 EUR/year",
        "pay, ' 45000.00 eur/Year ', 45000 EUR/year",
        "pay, 14.50/hour, 14.5/hour",
        "pay, 007/day, 7/day",
        "pay, 0/month, 0/month",
        "months, 2019-03/2021, 2019-03/2021",
        "months, 2019/.., 2019/..",
        "months, 2019-03/2019, 2019-03/2019",
        "day, 2024-02-29, 2024-02-29",
        "percent, 20, 20",
        "hundredths, 1.50, 1.5",
        "cefr, C1, c1",
        "days, 'friday, Monday,friday', 'monday,friday'",
        "riasec, sae, SAE",
        "language, DE, de",
        "language, ase, ase",
        "languages, 'fr,DE,fr', 'de,fr'",
        "currency, chf, CHF",
        "currency, xof, XOF",
        "zone, europe/berlin, Europe/Berlin"
    })
    void bringsAValueIntoItsCanonicalForm(String type, String written, String canonical) {
        assertThat(canonical(type(type), written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "pay, 45000, must be an amount such as 45000 EUR/year or 30/hour",
        "pay, 45k EUR/year, must be an amount such as 45000 EUR/year or 30/hour",
        "pay, 45000 XXX/year, must be an amount such as 45000 EUR/year or 30/hour",
        "pay, 45000 XYZ/year, must be an amount such as 45000 EUR/year or 30/hour",
        "months, 2021/2019, 'must be a range of years or months such as 2019-03/2021 or 2019/.., and not end before it begins'",
        "months, ../2019, 'must be a range of years or months such as 2019-03/2021 or 2019/.., and not end before it begins'",
        "day, 2023-02-29, must be a date such as 2019-05-31",
        "day, 1850-01-01, must be between 1900 and 2100",
        "percent, 20 %, is not a whole number of percent",
        "percent, 101, must be between 0 and 100 percent",
        "hundredths, 1.555, is not a number of points with at most 2 decimal places",
        "cefr, C3, 'must be one of a1, a2, b1, b2, c1, c2'",
        "days, 'monday,someday', 'must be some of monday, tuesday, wednesday, thursday, friday, saturday, sunday'",
        "riasec, SAX, must be a code such as SAE",
        "language, German, must be an ISO 639 language code such as de",
        "language, deu, must be an ISO 639 language code such as de",
        "languages, '', must be ISO 639 language codes such as de",
        "currency, Euro, must be an ISO 4217 currency code such as EUR",
        "currency, XXX, must be an ISO 4217 currency code such as EUR",
        "currency, XAU, must be an ISO 4217 currency code such as EUR"
    })
    void refusesWhatCannotBeTrueAndSaysWhy(String type, String written, String reason) {
        assertThat(type(type).read(written)).isEqualTo(new Reading.Rejected<>(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "birth_year, 2026, true",
        "birth_year, 2020, true",
        "positions.start_date, 2026-06, false",
        "positions.start_date, 2027, false",
        "positions.start_date, 2026-05, true",
        "positions.start_date, 2026, true",
        "goal_deadline, 2027, true"
    })
    void refusesTheFutureWhereItCannotBe(String name, String written, boolean possible) {
        Attribute<?> attribute = Catalogue.standard().find(name).orElseThrow();
        Reading<?> reading = attribute.read(written, TODAY);

        if (!possible) {
            assertThat(reading).isEqualTo(new Reading.Rejected<>("cannot lie in the future"));
        } else {
            assertThat(reading).isEqualTo(attribute.type().read(written));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "goal_deadline, 2026-06-01, 2026-05, true",
        "goal_deadline, 2026-06-02, 2026-05, false",
        "goal_deadline, 2026-12-31, 2026, true",
        "goal_deadline, 2026-06-02, 2025, false",
        "goal_deadline, +999999999-12-31, 1999, true",
        "visa_expiry, 2026-06-02, 2025-01-01, true"
    })
    void refusesThePastWhereItCannotBeWhenItIsTold(String name, LocalDate today, String written, boolean possible) {
        Attribute<?> attribute = Catalogue.standard().find(name).orElseThrow();

        assertThat(attribute.read(written, today))
                .isEqualTo(
                        possible ? attribute.type().read(written) : new Reading.Rejected<>("cannot lie in the past"));
    }

    @Test
    void refusesABirthYearAfterThisOne() {
        Attribute<?> birthYear = Catalogue.standard().find("birth_year").orElseThrow();

        assertThat(birthYear.read("2019", LocalDate.of(2018, 12, 31)))
                .isEqualTo(new Reading.Rejected<>("cannot lie in the future"));
    }

    @Test
    void refusesMoneyAndRangesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(new BigDecimal("1.234"), null, Money.Period.HOUR))
                .withMessageContaining("1.234");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(BigDecimal.ONE, "EURO", Money.Period.HOUR))
                .withMessageContaining("EURO");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonthRange(new PartialDate(2020, 5), new PartialDate(2020, 4)))
                .withMessageContaining("2020-05 ends before it begins: 2020-04");
    }

    private static AttributeType<?> type(String name) {
        return Objects.requireNonNull(TYPES.get(name), name);
    }

    private static <T> String canonical(AttributeType<T> type, String written) {
        return switch (type.read(written)) {
            case Reading.Accepted<T>(T value) -> type.write(value);
            case Reading.Rejected<T>(String reason) -> "rejected: " + reason;
        };
    }
}
