package dev.coach.core.testkit;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Money.Period;
import dev.coach.core.domain.profile.MonthRange;
import dev.coach.core.domain.profile.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws values in canonical form for any attribute type; the same seed draws the same values. */
public final class RandomValues {
    private static final String[] WORDS = {
        "nurse",
        "Zürich",
        "data",
        "O'Neill",
        "\"quoted\"",
        "50%_off",
        "{curly}",
        "back\\slash",
        "日本語",
        "👩‍⚕️",
        "a;b",
        "--",
        "é",
        "NULL",
        "<b>",
        "tab\there"
    };

    private final RandomGenerator random;

    public RandomValues(RandomGenerator random) {
        this.random = random;
    }

    /** A value that the type reads and writes back unchanged. */
    public String next(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> text(text.maxLength());
            case AttributeType.Address address -> address(address);
            case AttributeType.WholeNumber number -> Integer.toString(between(number.min(), number.max()));
            case AttributeType.Decimal decimal -> decimal(decimal);
            case AttributeType.YesNo yesNo -> Boolean.toString(random.nextBoolean());
            case AttributeType.Scale scale -> Integer.toString(between(1, 5));
            case AttributeType.Month month -> month();
            case AttributeType.Choice<?> choice -> anyOf(choice.allowed().toArray(String[]::new));
            case AttributeType.Choices<?> choices -> some(choices.allowed());
            case AttributeType.Percent percent -> Integer.toString(between(0, 100));
            case AttributeType.Months months -> months();
            case AttributeType.Day day ->
                LocalDate.of(1900, 1, 1).plusDays(between(0, 73_000)).toString();
            case AttributeType.Pay pay -> pay();
            case AttributeType.Shaped shaped -> shaped.example();
            case AttributeType.Listed listed -> anyOf(listed.list().codes().toArray(String[]::new));
            case AttributeType.ListedSet listed -> some(listed.list().codes().toList());
        };
    }

    /** At least one of them, in their order. */
    private String some(List<String> values) {
        int certain = random.nextInt(values.size());
        int one = random.nextInt(values.size());
        return IntStream.range(0, values.size())
                .filter(at -> at == certain || at == one || values.size() < 20 && random.nextBoolean())
                .mapToObj(values::get)
                .collect(Collectors.joining(","));
    }

    /** Words with everything that stores, JSON and HTML like to trip over; now and then of the greatest length. */
    private String text(int maxLength) {
        if (random.nextInt(8) == 0) {
            return "x".repeat(maxLength);
        }
        String[] words = random.ints(between(1, 5), 0, WORDS.length)
                .mapToObj(index -> WORDS[index])
                .toArray(String[]::new);
        String text = String.join(" ", words);
        return text.length() <= maxLength ? text : "y".repeat(between(1, maxLength));
    }

    private String address(AttributeType.Address type) {
        int number = between(10_000, 99_999);
        return switch (type.kind()) {
            case EMAIL -> "person.%d+cv@mail-%d.example.org".formatted(number, number);
            case PHONE -> "+49 (0)30 %d-%d".formatted(number, number);
            case URL ->
                "https://%s:8080/people/%d?tab=cv&x=%%20#top"
                        .formatted(type.host().isEmpty() ? "example.org" : type.host(), number);
        };
    }

    private String decimal(AttributeType.Decimal type) {
        int unit = (int) Math.pow(10, type.places());
        return type.write(BigDecimal.valueOf(
                random.nextLong((long) type.min() * unit, (long) type.max() * unit + 1), type.places()));
    }

    private String month() {
        int year = between(1900, 2100);
        return random.nextBoolean() ? Integer.toString(year) : "%04d-%02d".formatted(year, between(1, 12));
    }

    private String months() {
        PartialDate first = PartialDate.parse(month()).orElseThrow();
        PartialDate second = PartialDate.parse(month()).orElseThrow();
        boolean inOrder = first.compareTo(second) <= 0;
        return inOrder && random.nextInt(4) == 0
                ? new MonthRange(first, null).toString()
                : new MonthRange(inOrder ? first : second, inOrder ? second : first).toString();
    }

    private String pay() {
        BigDecimal amount = BigDecimal.valueOf(between(0, 999_999_999), random.nextInt(3));
        String currency =
                random.nextInt(4) == 0 ? null : anyOf(CodeList.CURRENCY.codes().toArray(String[]::new));
        return new Money(amount, currency, Period.values()[random.nextInt(Period.values().length)]).toString();
    }

    private int between(int min, int max) {
        return (int) random.nextLong(min, max + 1L);
    }

    private String anyOf(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
