package dev.coach.server.wire;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Money;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a type lets through. What it does not have is absent. */
record Bounds(
        @Nullable String unit,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Integer places,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable String example,
        @Nullable List<String> allowed,
        @Nullable String codeList) {
    private static final Bounds NONE = new Bounds(null, null, null, null, null, null, null, null, null);

    static Bounds of(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.WholeNumber(int min, int max, String unit) -> number(min, max, null, unit);
            case AttributeType.Decimal(int min, int max, int places, String unit) -> number(min, max, places, unit);
            case AttributeType.Scale scale -> number(1, 5, null, null);
            case AttributeType.Percent percent -> number(0, 100, null, "percent");
            case AttributeType.Text text -> length(text.maxLength());
            case AttributeType.Address address -> length(AttributeType.Address.MAX_LENGTH);
            case AttributeType.Shaped shaped ->
                new Bounds(null, null, null, null, null, shaped.regex(), shaped.example(), null, null);
            case AttributeType.Choice<?> choice -> allowed(choice.allowed());
            case AttributeType.Choices<?> choices -> allowed(choices.allowed());
            // The periods; an amount has no other limit that a form needs to know.
            case AttributeType.Pay pay ->
                allowed(Arrays.stream(Money.Period.values())
                        .map(ProfileSchemaJson::lower)
                        .toList());
            case AttributeType.Listed listed -> codes(ProfileSchemaJson.lower(listed.list()));
            case AttributeType.ListedSet listed -> codes(ProfileSchemaJson.lower(listed.list()));
            case AttributeType.YesNo yesNo -> NONE;
            case AttributeType.Month month -> NONE;
            case AttributeType.Months months -> NONE;
            case AttributeType.Day day -> NONE;
        };
    }

    private static Bounds number(int min, int max, @Nullable Integer places, @Nullable String unit) {
        return new Bounds(unit, min, max, places, null, null, null, null, null);
    }

    private static Bounds length(int maxLength) {
        return new Bounds(null, null, null, null, maxLength, null, null, null, null);
    }

    private static Bounds allowed(List<String> values) {
        return new Bounds(null, null, null, null, null, null, null, values, null);
    }

    private static Bounds codes(String list) {
        return new Bounds(null, null, null, null, null, null, null, null, list);
    }
}
