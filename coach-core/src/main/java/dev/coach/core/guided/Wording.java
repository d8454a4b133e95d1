package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Cefr;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.MonthRange;
import dev.coach.core.domain.profile.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into the words that {@link Attribute#reflection()} gives. */
final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NONE = Pattern.compile("(?<![\\w.])0 (?=[a-z])");
    private static final Pattern ONE = Pattern.compile("(?<![\\w.])1 ((?:[a-z]+ )?[a-z]+?)s(?= |$)");

    private Wording() {}

    /**
     * The clause that says this value back.
     *
     * @throws IllegalArgumentException when the pattern offers more or fewer wordings than the type has values
     */
    static String of(Attribute<?> attribute, String pattern, String value) {
        String clause = PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(filled(attribute, found.group(1), value)));
        return isNumber(attribute.type()) ? counted(clause) : clause;
    }

    private static String filled(Attribute<?> attribute, String placeholder, String value) {
        return switch (placeholder) {
            case "" -> shown(attribute.type(), value);
            case "a" -> Phrase.withArticle(Titles.inText(value));
            default -> chosen(attribute, List.of(placeholder.split("\\|", -1)), value);
        };
    }

    private static String chosen(Attribute<?> attribute, List<String> wordings, String value) {
        List<String> values = switch (attribute.type()) {
            case AttributeType.Choice<?> choice -> choice.allowed();
            case AttributeType.YesNo yesNo -> List.of("true", "false");
            default -> List.of();
        };
        if (values.size() != wordings.size()) {
            throw new IllegalArgumentException("%s has %d values, and %d wordings of them"
                    .formatted(attribute.name(), values.size(), wordings.size()));
        }
        return wordings.get(values.indexOf(value));
    }

    private static String shown(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.Choice<?> choice ->
                choice.values() == Cefr.class ? value.toUpperCase(Locale.ROOT) : Phrase.words(value);
            case AttributeType.Choices<?> choices ->
                Phrase.list(Arrays.stream(value.split(",")).map(Phrase::words).toList());
            case AttributeType.YesNo yesNo -> Boolean.parseBoolean(value) ? "yes" : "no";
            case AttributeType.Percent percent -> value + " %";
            case AttributeType.Listed listed -> Phrase.listed(listed.list(), value);
            case AttributeType.ListedSet some ->
                Phrase.list(Arrays.stream(value.split(","))
                        .map(code -> Phrase.listed(some.list(), code))
                        .toList());
            case AttributeType.Month month -> date(PartialDate.parse(value).orElseThrow());
            case AttributeType.Months months ->
                MonthRange.parse(value).map(Wording::range).orElseThrow();
            case AttributeType.Day day ->
                LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
            case AttributeType.Pay pay -> Money.parse(value).map(Wording::pay).orElseThrow();
            case AttributeType.Text text -> value;
            case AttributeType.Address address -> value;
            case AttributeType.Shaped shaped -> value;
            case AttributeType.WholeNumber number -> value;
            case AttributeType.Decimal decimal -> value;
            case AttributeType.Scale scale -> value;
        };
    }

    private static String range(MonthRange range) {
        return range.end() == null
                ? "since " + date(range.start())
                : "from " + date(range.start()) + " to " + date(range.end());
    }

    /** {@code 45,000 EUR a year}, {@code 14.50 GBP an hour}. */
    private static String pay(Money money) {
        String amount = String.format(Locale.ENGLISH, money.amount().scale() > 0 ? "%,.2f" : "%,.0f", money.amount());
        String period = money.period().name().toLowerCase(Locale.ROOT);
        return amount + (money.currency() == null ? " " : " " + money.currency() + " ") + Phrase.withArticle(period);
    }

    private static String date(PartialDate date) {
        Integer month = date.month();
        return month == null
                ? Integer.toString(date.year())
                : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.year();
    }

    private static boolean isNumber(AttributeType<?> type) {
        return type instanceof AttributeType.WholeNumber || type instanceof AttributeType.Decimal;
    }

    /** {@code 0 direct reports} to {@code no direct reports}, {@code 1 years} to {@code one year}. */
    private static String counted(String clause) {
        return ONE.matcher(NONE.matcher(clause).replaceAll("no ")).replaceAll("one $1");
    }
}
