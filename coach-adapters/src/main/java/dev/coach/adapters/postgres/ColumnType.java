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
    private static final ColumnType TEXT = new ColumnType("text", "?", "%s");
    private static final ColumnType INTEGER = cast("integer");
    private static final ColumnType SCALE = cast("scale");
    private static final ColumnType BOOLEAN = cast("boolean");
    private static final ColumnType MONTH = new ColumnType("month", "?", "%s");
    private static final ColumnType COUNTRY = new ColumnType("country", "?", "%s");
    private static final ColumnType DECIMAL =
            new ColumnType("numeric(10,1)", "cast(? as numeric(10, 1))", "cast(trim_scale(%s) as text)");
    private static final ColumnType COUNTRIES =
            new ColumnType("text[]", "string_to_array(?, ',')", "array_to_string(%s, ',')");

    static ColumnType of(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> TEXT;
            case AttributeType.Address address -> TEXT;
            case AttributeType.Choice<?> choice -> TEXT;
            case AttributeType.WholeNumber number -> INTEGER;
            case AttributeType.Scale scale -> SCALE;
            case AttributeType.Decimal decimal -> DECIMAL;
            case AttributeType.YesNo yesNo -> BOOLEAN;
            case AttributeType.Month month -> MONTH;
            case AttributeType.Country country -> COUNTRY;
            case AttributeType.Countries countries -> COUNTRIES;
        };
    }

    String select(String column) {
        return selection.formatted(column);
    }

    private static ColumnType cast(String type) {
        return new ColumnType(type, "cast(? as " + type + ")", "cast(%s as text)");
    }
}
