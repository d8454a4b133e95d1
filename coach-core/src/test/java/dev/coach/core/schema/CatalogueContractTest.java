package dev.coach.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The contract lists every name of the catalogue; the types of the web client are generated from it. {@code make catalogue}, which
 * runs this with {@code -Dcatalogue=write}, brings the list up to date.
 */
class CatalogueContractTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Path CONTRACT = Path.of("../coach-server/src/main/resources/openapi.yaml");
    private static final String BEGIN = "    # The catalogue: written by 'make catalogue', do not edit.\n";
    private static final String END = "    # The end of the catalogue.\n";
    private static final int WIDTH = 130;

    @Test
    void theContractNamesWhatTheCatalogueDeclares() throws IOException {
        String contract = Files.readString(CONTRACT);
        int begin = contract.indexOf(BEGIN) + BEGIN.length();
        int end = contract.indexOf(END);
        assertThat(end).isGreaterThanOrEqualTo(begin);
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.writeString(CONTRACT, contract.substring(0, begin) + names() + contract.substring(end));
        } else {
            assertThat(contract.substring(begin, end))
                    .as("openapi.yaml and the catalogue disagree; run 'make catalogue'")
                    .isEqualTo(names());
        }
    }

    private static String names() {
        return enumeration("SectionName", CATALOGUE.sections().stream().map(Section::name))
                + enumeration("ScalarName", CATALOGUE.scalars().stream().map(Attribute::name))
                + enumeration("CollectionName", CATALOGUE.collections().stream().map(ItemCollection::name))
                + enumeration("ViewName", CATALOGUE.views().stream().map(CollectionView::name))
                + enumeration(
                        "FieldName",
                        CATALOGUE.collections().stream()
                                .flatMap(collection -> collection.fields().stream()
                                        .map(field -> collection.name() + "." + field.name())))
                + enumeration("AllowedValue", attributes().flatMap(attribute -> allowed(attribute.type()).stream()));
    }

    private static Stream<Attribute<?>> attributes() {
        return Stream.concat(
                CATALOGUE.scalars().stream(),
                CATALOGUE.collections().stream().flatMap(collection -> collection.fields().stream()));
    }

    private static List<String> allowed(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Choice<?> choice -> choice.allowed();
            case AttributeType.Choices<?> choices -> choices.allowed();
            default -> List.of();
        };
    }

    private static String enumeration(String name, Stream<String> values) {
        StringBuilder text = new StringBuilder("    %s:%n      type: string%n      enum:%n        [".formatted(name));
        int lineStart = text.lastIndexOf("\n");
        boolean first = true;
        for (String value : values.distinct().toList()) {
            if (!first) {
                text.append(',');
                boolean full = text.length() - lineStart + value.length() > WIDTH;
                text.append(full ? "\n         " : " ");
                lineStart = full ? text.lastIndexOf("\n") : lineStart;
            }
            text.append(value);
            first = false;
        }
        return text.append("]\n").toString();
    }
}
