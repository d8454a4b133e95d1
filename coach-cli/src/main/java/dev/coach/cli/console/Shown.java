package dev.coach.cli.console;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Cefr;
import java.util.Locale;

/** Values as people read them: {@code yes} for {@code true}, {@code part time} for {@code part_time}. */
public final class Shown {
    private Shown() {}

    public static String value(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.YesNo yesNo -> value.equals("true") ? "yes" : "no";
            case AttributeType.Choice<?> choice ->
                choice.values() == Cefr.class ? value.toUpperCase(Locale.ROOT) : value.replace('_', ' ');
            case AttributeType.Choices<?> choices -> value.replace("_", " ").replace(",", ", ");
            case AttributeType.Scale scale -> value + " of 5";
            case AttributeType.Percent percent -> value + " %";
            case AttributeType.Months months -> value.replace("/..", " –").replace("/", " – ");
            case AttributeType.Pay pay -> value.replace("/", " a ").replace("a hour", "an hour");
            case AttributeType.ListedSet listed -> value.replace(",", ", ");
            case AttributeType.Listed listed -> value;
            case AttributeType.Text text -> value;
            case AttributeType.Address address -> value;
            case AttributeType.Shaped shaped -> value;
            case AttributeType.WholeNumber number -> value;
            case AttributeType.Decimal decimal -> value;
            case AttributeType.Month month -> value;
            case AttributeType.Day day -> value;
        };
    }
}
