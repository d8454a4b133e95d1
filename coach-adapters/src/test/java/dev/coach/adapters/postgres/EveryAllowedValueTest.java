package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.ProfileDraft;
import dev.coach.core.testkit.StoresContract;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks of the columns allow whatever the catalogue allows: every choice, and every bound. */
class EveryAllowedValueTest extends StoresContract {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Override
    protected Stores stores() {
        return TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared()));
    }

    @Override
    protected void register(CoacheeId newcomer) {
        TestDatabase.register(newcomer);
    }

    @Test
    void everyAllowedValueCanBeStored() {
        Source said = new Source.Said(new ConversationId(ids.next()), new MessageId(ids.next()));
        int most = CATALOGUE.scalars().stream()
                .mapToInt(attribute -> values(attribute.type()).size())
                .max()
                .orElseThrow();
        assertThat(most).isGreaterThan(5);
        for (int i = 0; i < most; i++) {
            int number = i;
            ProfileDraft draft = new ProfileDraft(stores.profiles().read(coachee), said, ids, clock);
            CATALOGUE.scalars().forEach(attribute -> draft.set(attribute.name(), value(attribute.type(), number)));
            for (ItemCollection collection : CATALOGUE.collections()) {
                Map<String, String> fields = new LinkedHashMap<>();
                collection.fields().forEach(field -> fields.put(field.name(), value(field.type(), number)));
                draft.addItem(collection.name(), fields);
            }
            ProfileUpdate update = draft.update();

            stores.profiles().apply(update, null);

            assertThat(stores.profiles().read(coachee)).isEqualTo(update.after());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfAListIsInItsDomain(CodeList list) throws SQLException {
        String domain = new AttributeType.Listed(list).code();
        try (Connection connection = TestDatabase.shared().pool().getConnection();
                PreparedStatement cast = connection.prepareStatement(
                        "select count(code::coach.%s) from unnest(?) as codes (code)".formatted(domain))) {
            String[] codes = list.codes().toArray(String[]::new);
            cast.setArray(1, connection.createArrayOf("text", codes));
            try (ResultSet count = cast.executeQuery()) {
                count.next();
                assertThat(count.getInt(1)).isEqualTo(codes.length).isGreaterThan(150);
            }
        }
    }

    private static String value(AttributeType<?> type, int number) {
        List<String> values = values(type);
        return values.get(number % values.size());
    }

    /** Some of what a type allows, its bounds among it. */
    static List<String> values(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> List.of("a", "ß".repeat(text.maxLength()));
            case AttributeType.Address address ->
                switch (address.kind()) {
                    case EMAIL -> List.of("ada@example.org");
                    case PHONE -> List.of("+41 44 123 45 67");
                    case URL -> List.of("https://example.org/ada");
                };
            case AttributeType.WholeNumber number ->
                List.of(Integer.toString(number.min()), Integer.toString(number.max()));
            case AttributeType.Decimal decimal ->
                List.of(Integer.toString(decimal.min()), "0.1", Integer.toString(decimal.max()));
            case AttributeType.YesNo yesNo -> List.of("true", "false");
            case AttributeType.Scale scale -> List.of("1", "2", "3", "4", "5");
            case AttributeType.Month month -> List.of("1900", "2100", "1900-01", "2100-12", "2019-10");
            case AttributeType.Choice<?> choice -> choice.allowed();
            case AttributeType.Choices<?> choices ->
                List.of(choices.allowed().getFirst(), String.join(",", choices.allowed()));
            case AttributeType.Percent percent -> List.of("0", "100");
            case AttributeType.Months months -> List.of("1900/2100", "2019-03/2019", "2019/..", "2100-12/2100-12");
            case AttributeType.Day day -> List.of("1900-01-01", "2024-02-29", "2100-12-31");
            case AttributeType.Pay pay ->
                List.of("0/hour", "999999999.99 EUR/year", "14.5 GBP/week", "1/day", "1/month");
            case AttributeType.Shaped shaped -> List.of(shaped.example());
            case AttributeType.Listed listed -> listed.list().codes().limit(2).toList();
            case AttributeType.ListedSet listed ->
                List.of(
                        listed.list().codes().findFirst().orElseThrow(),
                        listed.list().codes().collect(Collectors.joining(",")));
        };
    }
}
