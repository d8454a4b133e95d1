package dev.coach.server.wire;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.MonthRange;
import java.math.BigDecimal;
import java.util.List;

/** Values in the JSON of their type. */
final class TypedValue {
    private TypedValue() {}

    /** What stands for this canonical text: a number, a boolean, a list of texts, an object, or the text itself. */
    static Object of(AttributeType<?> type, String canonical) {
        return switch (type) {
            case AttributeType.WholeNumber number -> Integer.valueOf(canonical);
            case AttributeType.Scale scale -> Integer.valueOf(canonical);
            case AttributeType.Percent percent -> Integer.valueOf(canonical);
            case AttributeType.Decimal decimal -> new BigDecimal(canonical);
            case AttributeType.YesNo yesNo -> Boolean.valueOf(canonical);
            case AttributeType.Choices<?> choices -> List.of(canonical.split(","));
            case AttributeType.ListedSet listed -> List.of(canonical.split(","));
            case AttributeType.Pay pay -> MoneyJson.of(Money.parse(canonical).orElseThrow());
            case AttributeType.Months months ->
                MonthRangeJson.of(MonthRange.parse(canonical).orElseThrow());
            case AttributeType.Text text -> canonical;
            case AttributeType.Address address -> canonical;
            case AttributeType.Shaped shaped -> canonical;
            case AttributeType.Month month -> canonical;
            case AttributeType.Day day -> canonical;
            case AttributeType.Choice<?> choice -> canonical;
            case AttributeType.Listed listed -> canonical;
        };
    }
}
