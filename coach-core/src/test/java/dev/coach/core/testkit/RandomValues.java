package dev.coach.core.testkit;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.AttributeType.AddressKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

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
            case AttributeType.Address address -> address(address.kind());
            case AttributeType.WholeNumber number -> Integer.toString(between(number.min(), number.max()));
            case AttributeType.Decimal decimal -> decimal(decimal);
            case AttributeType.YesNo yesNo -> Boolean.toString(random.nextBoolean());
            case AttributeType.Scale scale -> Integer.toString(between(1, 5));
            case AttributeType.Month month -> month();
            case AttributeType.Choice<?> choice -> anyOf(choice.allowed().toArray(String[]::new));
            case AttributeType.Country country -> anyOf(Locale.getISOCountries());
            case AttributeType.Countries countries ->
                random.ints(between(1, 6), 0, Locale.getISOCountries().length)
                        .mapToObj(index -> Locale.getISOCountries()[index])
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(","));
        };
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

    private String address(AddressKind kind) {
        int number = between(10_000, 99_999);
        return switch (kind) {
            case EMAIL -> "person.%d+cv@mail-%d.example.org".formatted(number, number);
            case PHONE -> "+49 (0)30 %d-%d".formatted(number, number);
            case URL -> "https://example.org:8080/people/%d?tab=cv&x=%%20#top".formatted(number);
        };
    }

    private String decimal(AttributeType.Decimal type) {
        BigDecimal tenths = BigDecimal.valueOf(between(type.min() * 10, type.max() * 10), 1);
        return type.write(tenths);
    }

    private String month() {
        int year = between(1900, 2100);
        return random.nextBoolean() ? Integer.toString(year) : "%04d-%02d".formatted(year, between(1, 12));
    }

    private int between(int min, int max) {
        return (int) random.nextLong(min, max + 1L);
    }

    private String anyOf(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
