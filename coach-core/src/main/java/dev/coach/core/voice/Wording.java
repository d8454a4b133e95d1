package dev.coach.core.voice;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into patterns such as {@link Attribute#reflection()}. */
final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Grammar grammar;

    Wording(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The clause that says this value back.
     *
     * @throws IllegalArgumentException when the pattern offers more or fewer wordings than the type has values
     */
    String of(Attribute<?> attribute, String pattern, String value) {
        String clause = PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(filled(attribute, found.group(1), value)));
        return isNumber(attribute.type()) ? grammar.counted(clause) : clause;
    }

    private String filled(Attribute<?> attribute, String placeholder, String value) {
        return switch (placeholder) {
            case "" -> shown(attribute.type(), value);
            case "a" -> grammar.occupation(value);
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
    private String shown(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.Choices<?> choices -> list(value, grammar::choice);
            case AttributeType.ListedSet some -> {
                AttributeType<String> one = new AttributeType.Listed(some.list());
                yield list(value, code -> grammar.value(one, code));
            }
            case AttributeType.Scale scale -> value;
            default -> grammar.value(type, value);
        };
    }

    private String list(String values, UnaryOperator<String> shown) {
        return grammar.list(Arrays.stream(values.split(",")).map(shown).toList());
    }

    private static boolean isNumber(AttributeType<?> type) {
        return type instanceof AttributeType.WholeNumber || type instanceof AttributeType.Decimal;
    }
}
