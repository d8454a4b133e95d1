package dev.coach.cli.console;

import dev.coach.core.domain.profile.AttributeType;

/** Values as people read them: {@code yes} for {@code true}, {@code part time} for {@code part_time}. */
public final class Shown {
    private Shown() {}

    public static String value(AttributeType<?> type, String value) {
        return switch (type) {
            case AttributeType.YesNo yesNo -> value.equals("true") ? "yes" : "no";
            case AttributeType.Choice<?> choice -> value.replace('_', ' ');
            case AttributeType.Scale scale -> value + " of 5";
            case AttributeType.Countries countries -> value.replace(",", ", ");
            default -> value;
        };
    }
}
