package dev.coach.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Sensitivity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The reference page {@code docs/attributes.md} says what the catalogue declares. {@code make catalogue}, which runs this with
 * {@code -Dcatalogue=write}, writes it.
 */
class AttributeReferenceTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Path PAGE = Path.of("../docs/attributes.md");
    private static final String HEAD = """
            # What Coach can know about a coachee

            Written from the catalogue by `make catalogue`; do not edit. %d attributes in %d sections, and %d collections whose items have
            %d fields. Importance says how much knowing it helps the coaching, burden how much effort answering takes, both from 1 to 5.
            Sensitivity: *open* is asked like anything, *personal* late, *sensitive* never without opt-in. A value has one written form,
            which API, ledger and columns use: money `45000 EUR/year`, months `2019-05` or `2019`, ranges `2019-03/2021` or `2019/..`,
            dates `2019-05-31`, sets with commas and in the API as lists, languages as ISO 639, countries as ISO 3166-1.
            """;

    @Test
    void thePageSaysWhatTheCatalogueDeclares() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/attributes.md and the catalogue disagree; run 'make catalogue'")
                .isEqualTo(page);
    }

    private static String page() {
        int fields = CATALOGUE.collections().stream()
                .mapToInt(collection -> collection.fields().size())
                .sum();
        StringBuilder page = new StringBuilder(HEAD.formatted(
                CATALOGUE.scalars().size(),
                CATALOGUE.sections().size(),
                CATALOGUE.collections().size(),
                fields));
        for (Section section : CATALOGUE.sections()) {
            boolean whole = section.attributes().stream()
                    .allMatch(attribute -> attribute.sensitivity() == Sensitivity.SENSITIVE);
            String optIn = whole ? "Sensitive as a whole: nothing of it without the coachee's opt-in." : "";
            table(page, section.name(), section.title(), optIn, section.attributes());
        }
        for (ItemCollection collection : CATALOGUE.collections()) {
            String identity =
                    "A collection; what tells two items apart: " + String.join(", ", collection.identity()) + ".";
            table(page, collection.name(), collection.title(), identity, collection.fields());
        }
        return page.toString();
    }

    private static void table(
            StringBuilder page, String name, String title, String note, List<Attribute<?>> attributes) {
        page.append("\n## %s (`%s`)\n\n".formatted(title, name));
        if (!note.isEmpty()) {
            page.append(note).append("\n\n");
        }
        page.append("| Name | Type | Meaning | Question | Importance, burden | Sensitivity | Fresh for |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        for (Attribute<?> attribute : attributes) {
            page.append("| `%s` | %s | %s | %s | %d, %d | %s | %s |\n"
                    .formatted(
                            attribute.name(),
                            type(attribute),
                            attribute.meaning(),
                            Objects.requireNonNullElse(attribute.question(), "never asked"),
                            attribute.importance(),
                            attribute.burden(),
                            attribute.sensitivity().name().toLowerCase(Locale.ROOT),
                            attribute.freshMonths() == 0 ? "ever" : attribute.freshMonths() + " months"));
        }
    }

    private static String type(Attribute<?> attribute) {
        String type = switch (attribute.type()) {
            case AttributeType.Text text -> "text, at most " + text.maxLength() + " characters";
            case AttributeType.Address address -> address.code();
            case AttributeType.Shaped shaped -> "code such as `" + shaped.example() + "`";
            case AttributeType.WholeNumber(int min, int max, String unit) -> "%d to %d %s".formatted(min, max, unit);
            case AttributeType.Decimal(int min, int max, int places, String unit) ->
                "%d to %d %s, %d decimal".formatted(min, max, unit, places);
            case AttributeType.YesNo yesNo -> "yes or no";
            case AttributeType.Scale scale -> "1 to 5";
            case AttributeType.Percent percent -> "0 to 100 percent";
            case AttributeType.Month month -> "year or month";
            case AttributeType.Months months -> "range of months";
            case AttributeType.Day day -> "date";
            case AttributeType.Pay pay -> "money";
            case AttributeType.Choice<?> choice -> "one of " + String.join(", ", choice.allowed());
            case AttributeType.Choices<?> choices -> "some of " + String.join(", ", choices.allowed());
            case AttributeType.Listed listed -> listed.code().replace('_', ' ');
            case AttributeType.ListedSet listed -> listed.list() == CodeList.COUNTRY ? "countries" : "languages";
        };
        if (attribute.ahead()) {
            return type + ", not in the past";
        }
        return attribute.past() ? type + ", not in the future" : type;
    }
}
