package dev.coach.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClaimSchemaTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    void namesExactlyTheAttributesOfEachSectionAndCollection() {
        for (Section section : CATALOGUE.sections()) {
            assertThat(attributes(ClaimSchema.of(CATALOGUE, Set.of(section.name()), Set.of(section.name()))))
                    .containsExactlyElementsOf(
                            section.attributes().stream().map(Attribute::name).toList());
        }
        for (ItemCollection collection : CATALOGUE.collections()) {
            assertThat(attributes(ClaimSchema.of(CATALOGUE, Set.of(collection.name()), Set.of())))
                    .containsExactlyElementsOf(collection.fields().stream()
                            .map(field -> collection.name() + "." + field.name())
                            .toList());
        }
    }

    @Test
    void holdsNothingSensitiveWithoutOptIn() {
        assertThat(attributes(ClaimSchema.of(CATALOGUE, List.of("goals", "wellbeing"), Set.of())))
                .contains("target_role")
                .doesNotContain("stress_level");
    }

    @Test
    void requiresEveryPropertyAndNoOther() {
        JsonNode schema = ClaimSchema.of(CATALOGUE, List.of("compensation", "skills"), Set.of());
        JsonNode claim = schema.at("/properties/claims/items");

        assertThat(schema.get("required").toString()).isEqualTo("[\"claims\"]");
        assertThat(claim.get("additionalProperties").asBoolean()).isFalse();
        assertThat(claim.get("required").toString())
                .isEqualTo("[\"attribute\",\"item\",\"operation\",\"value\",\"quote\",\"messageId\",\"confidence\"]");
        assertThat(claim.at("/properties/operation/enum").toString()).isEqualTo("[\"assert\",\"retire\",\"decline\"]");
        assertThat(claim.at("/properties/value/description").asString())
                .contains("current_base_pay: 45000 EUR/year or 30/hour. Base pay now", "skills.level: 1 to 5.");
    }

    @Test
    void refusesANameThatIsNoSectionOrCollection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimSchema.of(CATALOGUE, List.of("goal"), Set.of()))
                .withMessageContaining("goal");
    }

    private static List<String> attributes(JsonNode schema) {
        return schema.at("/properties/claims/items/properties/attribute/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
