package dev.coach.adapters.postgres;

import dev.coach.core.domain.profile.AttributeType;

/**
 * How a type of the catalogue is kept in a column. Values come and go in their canonical written form; PostgreSQL itself
 * turns them into typed columns and back.
 *
 * @param sqlType the name of the column's type or domain
 * @param parameter what stands in a statement for a value that is bound as text
 * @param selection what gives the canonical form back; {@code %s} is the column
 */
record ColumnType(String sqlType, String parameter, String selection) {
    private static final ColumnType TEXT = text("text");
    private static final ColumnType INTEGER = cast("integer");
    private static final ColumnType SCALE = cast("scale");
    private static final ColumnType PERCENT = cast("percent");
    private static final ColumnType BOOLEAN = cast("boolean");
    private static final ColumnType MONTH = text("month");
    private static final ColumnType MONTHS = text("months");
    private static final ColumnType DAY = cast("day");
    private static final ColumnType PAY = text("pay");
    private static final ColumnType SET =
            new ColumnType("text[]", "string_to_array(?, ',')", "array_to_string(%s, ',')");

    static ColumnType of(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> TEXT;
            case AttributeType.Shaped shaped -> TEXT;
            case AttributeType.Choice<?> choice -> TEXT;
            case AttributeType.Choices<?> choices -> SET;
            case AttributeType.Address address -> text(address.code());
            case AttributeType.WholeNumber number -> INTEGER;
            case AttributeType.Decimal decimal -> decimal(decimal.places());
            case AttributeType.Scale scale -> SCALE;
            case AttributeType.Percent percent -> PERCENT;
            case AttributeType.YesNo yesNo -> BOOLEAN;
            case AttributeType.Month month -> MONTH;
            case AttributeType.Months months -> MONTHS;
            case AttributeType.Day day -> DAY;
            case AttributeType.Pay pay -> PAY;
            case AttributeType.Listed listed -> text(listed.code());
            case AttributeType.ListedSet listed -> SET;
        };
    }

    String select(String column) {
        return selection.formatted(column);
    }

    private static ColumnType text(String type) {
        return new ColumnType(type, "?", "%s");
    }

    private static ColumnType decimal(int places) {
        return new ColumnType(
                "numeric(10,%d)".formatted(places),
                "cast(? as numeric(10, %d))".formatted(places),
                "cast(trim_scale(%s) as text)");
    }

    private static ColumnType cast(String type) {
        return new ColumnType(type, "cast(? as " + type + ")", "cast(%s as text)");
    }
}
