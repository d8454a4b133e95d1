package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ReadableValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
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
            case "a" -> English.withArticle(Titles.inText(value));
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

    /** Several read as a list, and a number stands in a pattern that has its unit. */
    private static String shown(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.Choices<?> choices -> list(value, English::words);
            case AttributeType.ListedSet some -> {
                AttributeType<String> one = new AttributeType.Listed(some.list());
                yield list(value, code -> ReadableValue.of(one, code));
            }
            case AttributeType.Scale scale -> value;
            default -> ReadableValue.of(type, value);
        };
    }

    private static String list(String values, UnaryOperator<String> shown) {
        return English.list(Arrays.stream(values.split(",")).map(shown).toList());
    }

    private static boolean isNumber(AttributeType<?> type) {
        return type instanceof AttributeType.WholeNumber || type instanceof AttributeType.Decimal;
    }

    /** {@code 0 direct reports} to {@code no direct reports}, {@code 1 years} to {@code one year}. */
    private static String counted(String clause) {
        return ONE.matcher(NONE.matcher(clause).replaceAll("no ")).replaceAll("one $1");
    }
}
