package dev.coach.core.voice;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.MonthRange;
import dev.coach.core.domain.profile.PartialDate;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as people read them in Spanish: {@code sí}, {@code 45.000 EUR al año}, {@code marzo de 2028}, {@code Alemania}. */
final class SpanishValues {
    private static final Locale SPANISH = Locale.of("es");

    /** By their names in English. */
    private static final Map<String, String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .map(Locale::of)
            .collect(Collectors.toUnmodifiableMap(
                    language -> language.getDisplayLanguage(Locale.ENGLISH),
                    language -> language.getDisplayLanguage(SPANISH),
                    (first, second) -> first));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM", SPANISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);

    private final Map<String, String> choices = TextFile.read("schema/es/choices.properties");

    /** @param value in canonical form */
    String of(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.YesNo yesNo -> value.equals("true") ? "sí" : "no";
            case AttributeType.Choice<?> choice -> choice(value);
            case AttributeType.Choices<?> some ->
                Arrays.stream(value.split(",")).map(this::choice).collect(Collectors.joining(", "));
            case AttributeType.Scale scale -> value + " de 5";
            case AttributeType.Percent percent -> value + " %";
            case AttributeType.Month month ->
                PartialDate.parse(value).map(SpanishValues::month).orElse(value);
            case AttributeType.Months months ->
                MonthRange.parse(value).map(SpanishValues::range).orElse(value);
            case AttributeType.Day day -> DAY_OF_YEAR.format(LocalDate.parse(value));
            case AttributeType.Pay pay ->
                Money.parse(value).map(SpanishValues::money).orElse(value);
            case AttributeType.ListedSet listed ->
                Arrays.stream(value.split(",", -1))
                        .map(code -> named(listed.list(), code))
                        .collect(Collectors.joining(", "));
            case AttributeType.Listed listed -> named(listed.list(), value);
            case AttributeType.Decimal decimal -> value.replace('.', ',');
            case AttributeType.Text text -> value;
            case AttributeType.Address address -> value;
            case AttributeType.Shaped shaped -> value;
            case AttributeType.WholeNumber number -> value;
        };
    }

    String day(LocalDate day, boolean withYear) {
        return (withYear ? DAY_OF_YEAR : DAY).format(day);
    }

    String choice(String constant) {
        String words = choices.get(constant);
        if (words == null) {
            throw new IllegalArgumentException("choices.properties has no word for " + constant);
        }
        return words;
    }

    private static String month(PartialDate date) {
        Integer month = date.month();
        return month == null
                ? Integer.toString(date.year())
                : Month.of(month).getDisplayName(TextStyle.FULL, SPANISH) + " de " + date.year();
    }

    private static String range(MonthRange range) {
        PartialDate end = range.end();
        return end == null ? "desde " + month(range.start()) : "de %s a %s".formatted(month(range.start()), month(end));
    }

    private static String money(Money money) {
        String period = switch (money.period()) {
            case HOUR -> " por hora";
            case DAY -> " al día";
            case WEEK -> " a la semana";
            case MONTH -> " al mes";
            case YEAR -> " al año";
        };
        return amount(money.amount()) + (money.currency() == null ? "" : " " + money.currency()) + period;
    }

    private static String amount(BigDecimal amount) {
        NumberFormat format = NumberFormat.getInstance(SPANISH);
        format.setMaximumFractionDigits(2);
        format.setMinimumFractionDigits(amount.scale() > 0 ? 2 : 0);
        return format.format(amount);
    }

    private static String named(CodeList list, String code) {
        return switch (list) {
            case COUNTRY -> Locale.of("", code).getDisplayCountry(SPANISH);
            case LANGUAGE -> Locale.of(code).getDisplayLanguage(SPANISH);
            case CURRENCY -> Currency.getInstance(code).getDisplayName(SPANISH);
            case TIME_ZONE -> code;
        };
    }

    /** The name of a language that is named in English; another name as it is. */
    String language(String english) {
        return LANGUAGES.getOrDefault(english, english);
    }
}
