package dev.coach.core.domain.profile;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Values as people read them in English: {@code yes} for {@code true}, {@code part time} for {@code part_time}, {@code 45,000 EUR
 * a year}, {@code Germany} for {@code DE}.
 */
public final class ReadableValue {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ReadableValue() {}

    /**
     * The value in words.
     *
     * @param value in canonical form
     */
    public static String of(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.YesNo yesNo -> value.equals("true") ? "yes" : "no";
            case AttributeType.Choice<?> choice ->
                choice.values() == Cefr.class ? value.toUpperCase(Locale.ROOT) : value.replace('_', ' ');
            case AttributeType.Choices<?> choices -> value.replace("_", " ").replace(",", ", ");
            case AttributeType.Scale scale -> value + " of 5";
            case AttributeType.Percent percent -> value + " %";
            case AttributeType.Month month -> month(value);
            case AttributeType.Months months ->
                MonthRange.parse(value).map(ReadableValue::range).orElse(value);
            case AttributeType.Day day -> DAY.format(LocalDate.parse(value));
            case AttributeType.Pay pay ->
                Money.parse(value).map(ReadableValue::money).orElse(value);
            case AttributeType.ListedSet listed ->
                Arrays.stream(value.split(",", -1))
                        .map(code -> named(listed.list(), code))
                        .collect(Collectors.joining(", "));
            case AttributeType.Listed listed -> named(listed.list(), value);
            case AttributeType.Text text -> value;
            case AttributeType.Address address -> value;
            case AttributeType.Shaped shaped -> value;
            case AttributeType.WholeNumber number -> value;
            case AttributeType.Decimal decimal -> value;
        };
    }

    /** As {@link #of}, with the unit of a number: {@code 12 people}, {@code 2.5 years}. */
    public static String measured(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.WholeNumber number -> withUnit(value, number.unit());
            case AttributeType.Decimal decimal -> withUnit(value, decimal.unit());
            default -> of(type, value);
        };
    }

    private static String withUnit(String value, String unit) {
        if (unit.startsWith("as ")) {
            return value;
        }
        boolean one = value.equals("1");
        return value + " " + (one && unit.equals("people") ? "person" : one ? unit.replaceAll("s$", "") : unit);
    }

    private static String month(String value) {
        return PartialDate.parse(value).map(ReadableValue::month).orElse(value);
    }

    private static String month(PartialDate date) {
        Integer month = date.month();
        return month == null
                ? Integer.toString(date.year())
                : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.year();
    }

    private static String range(MonthRange range) {
        PartialDate end = range.end();
        return end == null ? "since " + month(range.start()) : month(range.start()) + " to " + month(end);
    }

    private static String money(Money money) {
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        format.setMinimumFractionDigits(money.amount().scale() > 0 ? 2 : 0);
        String period = money.period().name().toLowerCase(Locale.ROOT);
        return format.format(money.amount())
                + (money.currency() == null ? "" : " " + money.currency())
                + (money.period() == Money.Period.HOUR ? " an " : " a ")
                + period;
    }

    private static String named(CodeList list, String code) {
        return switch (list) {
            case COUNTRY -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            case LANGUAGE -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
            case CURRENCY -> Currency.getInstance(code).getDisplayName(Locale.ENGLISH);
            case TIME_ZONE -> code;
        };
    }
}
