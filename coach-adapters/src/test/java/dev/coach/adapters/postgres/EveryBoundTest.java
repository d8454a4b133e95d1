package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the catalogue does not allow, no column takes: a mistake in Java cannot spoil a profile. */
class EveryBoundTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final UUID COACHEE = UUID.nameUUIDFromBytes(new byte[] {'b', 'o', 'u', 'n', 'd'});

    /** The states of SQL for a check that does not hold, and for what the type of a column cannot be. */
    private static final String CHECK_OR_TYPE = "23514|22...";

    @Test
    void typeAndColumnRefuseWhatIsOutOfBounds() throws SQLException {
        try (Connection connection = TestDatabase.shared().pool().getConnection()) {
            connection.setAutoCommit(false);
            makeProfile(connection);
            for (Section section : CATALOGUE.sections()) {
                for (Attribute<?> attribute : section.attributes()) {
                    assertBounded(connection, section.name(), "coachee_id", "?", attribute);
                }
            }
            for (ItemCollection collection : CATALOGUE.collections()) {
                for (Attribute<?> field : collection.fields()) {
                    assertBounded(
                            connection,
                            collection.name(),
                            "ordinal, item_id, coachee_id",
                            "1, gen_random_uuid(), ?",
                            field);
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void makeProfile(Connection connection) throws SQLException {
        for (String sql : List.of(
                "insert into coach.account (coachee_id, email, display_name, password_hash, created_at)"
                        + " values (?, 'bounds@example.org', '', '', now())",
                "insert into coach.profile (coachee_id, version) values (?, 0)")) {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, COACHEE);
                insert.execute();
            }
        }
    }

    private static void assertBounded(
            Connection connection, String table, String key, String keyValues, Attribute<?> attribute)
            throws SQLException {
        String insert = "insert into coach.\"%s\" (%s, \"%s\") values (%s, %s)"
                .formatted(
                        table,
                        key,
                        attribute.name(),
                        keyValues,
                        ColumnType.of(attribute.type()).parameter());
        Savepoint before = connection.setSavepoint();
        for (String value : EveryAllowedValueTest.values(attribute.type())) {
            assertThatNoException()
                    .as("%s.%s: %s", table, attribute.name(), value)
                    .isThrownBy(() -> insert(connection, insert, value));
            connection.rollback(before);
        }
        for (String value : outOfBounds(attribute.type())) {
            assertThat(attribute.type().read(value))
                    .as("%s.%s: %s", table, attribute.name(), value)
                    .isInstanceOf(Reading.Rejected.class);
            assertThatExceptionOfType(SQLException.class)
                    .as("%s.%s: %s", table, attribute.name(), value)
                    .isThrownBy(() -> insert(connection, insert, value))
                    .satisfies(refused -> assertThat(refused.getSQLState()).matches(CHECK_OR_TYPE));
            connection.rollback(before);
        }
    }

    private static void insert(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, COACHEE);
            insert.setString(2, value);
            insert.execute();
        }
    }

    private static List<String> outOfBounds(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> List.of("x".repeat(text.maxLength() + 1));
            case AttributeType.Address address -> List.of("no", "x".repeat(301));
            case AttributeType.Shaped shaped -> List.of("?", "", shaped.example() + shaped.example());
            case AttributeType.WholeNumber number ->
                List.of(Integer.toString(number.min() - 1), Integer.toString(number.max() + 1));
            case AttributeType.Decimal number ->
                List.of(Integer.toString(number.min() - 1), number.max() + "." + "0".repeat(number.places() - 1) + "1");
            case AttributeType.YesNo yesNo -> List.of("perhaps");
            case AttributeType.Scale scale -> List.of("0", "6");
            case AttributeType.Percent percent -> List.of("-1", "101");
            case AttributeType.Month month -> List.of("1899", "2101-01", "2019-13", "May 2019");
            case AttributeType.Months months ->
                List.of("2021/2019", "2021-03/2021-02", "2021-03/2020", "2021", "../2021");
            case AttributeType.Day day -> List.of("1899-12-31", "2101-01-01", "2023-02-29");
            case AttributeType.Pay pay -> List.of("-1/year", "45000", "1000000000/year", "1.234/hour", "5 EUR/second");
            case AttributeType.Choice<?> choice -> List.of("no_such_value", "");
            case AttributeType.Choices<?> choices ->
                List.of("no_such_value", "", choices.allowed().getFirst() + ",no_such_value");
            case AttributeType.Listed listed -> List.of("?", "no such code");
            case AttributeType.ListedSet listed -> List.of("?", "", "de,DEU1");
        };
    }
}
