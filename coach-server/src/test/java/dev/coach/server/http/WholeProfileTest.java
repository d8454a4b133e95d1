package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.ProfileDraft;
import dev.coach.core.testkit.RandomValues;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** A profile that holds a value for everything that the catalogue declares. */
class WholeProfileTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private static TestServer server;
    private static TestClient sam;
    private static Profile profile;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        sam = server.coachee("sam");
        IdSource ids = UUID::randomUUID;
        Source source = new Source.Said(new ConversationId(ids.next()), new MessageId(ids.next()));
        ProfileStore profiles = server.stores.profiles();
        CoacheeId coachee = CoacheeId.of(sam.get("/me").at("/id"));
        ProfileDraft draft = new ProfileDraft(profiles.read(coachee), source, ids, InstantSource.system());
        RandomValues values = new RandomValues(new Random(7));
        CATALOGUE.scalars().forEach(attribute -> draft.set(attribute.name(), values.next(attribute.type())));
        CATALOGUE.collections().forEach(collection -> draft.addItem(collection.name(), fields(collection, values)));
        for (String kind : List.of("technical", "language", "technical")) {
            draft.addItem(
                    "skills",
                    Map.of(
                            "name",
                            kind + values.next(CATALOGUE.scalars().getFirst().type()),
                            "kind",
                            kind));
        }
        String declined = CATALOGUE.scalars().getLast().name();
        draft.decline(declined);
        profiles.apply(draft.update(), null);
        profile = profiles.read(coachee);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void givesEveryValueInTheJsonTypeOfItsAttribute() {
        JsonNode values = sam.get("/profile").expect(200).json().get("values");

        for (Attribute<?> attribute : CATALOGUE.scalars()) {
            JsonNode known = values.get(attribute.name());
            if (profile.declined().contains(attribute.name())) {
                assertThat(known.toString()).isEqualTo("{\"status\":\"declined\"}");
            } else {
                assertThat(known.get("value").getNodeType())
                        .as(attribute.name())
                        .isEqualTo(expected(attribute));
                assertThat(canonical(known.get("value")))
                        .as(attribute.name())
                        .isEqualTo(profile.find(attribute).orElseThrow().value());
            }
        }
        for (ItemCollection collection : CATALOGUE.collections()) {
            JsonNode item = values.get(collection.name()).get(0);
            for (Attribute<?> field : collection.fields()) {
                assertThat(item.get(field.name()).get("value").getNodeType())
                        .as(collection.name() + "." + field.name())
                        .isEqualTo(expected(field));
            }
        }
    }

    @Test
    void givesEachNameOnItsOwn() {
        for (String name : CATALOGUE.names()) {
            assertThat(sam.get("/profile?fields=" + name)
                            .expect(200)
                            .json()
                            .get("values")
                            .propertyNames())
                    .containsExactly(name);
        }
    }

    @Test
    void givesOnlyTheItemsOfAView() {
        JsonNode values = sam.get("/profile?fields=technical_skills,skills")
                .expect(200)
                .json()
                .get("values");

        assertThat(values.get("technical_skills").findValues("kind"))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.get("value").asString()).isEqualTo("technical"));
        assertThat(values.get("skills").size())
                .isEqualTo(profile.items(CATALOGUE.collection("skills").orElseThrow())
                        .size())
                .isGreaterThan(values.get("technical_skills").size());
    }

    @Test
    void givesASectionAsItsScalars() {
        for (Section section : CATALOGUE.sections()) {
            assertThat(sam.get("/profile?fields=" + section.name())
                            .expect(200)
                            .json()
                            .get("values")
                            .propertyNames())
                    .as(section.name())
                    .containsExactlyElementsOf(
                            section.attributes().stream().map(Attribute::name).toList());
        }
    }

    @Test
    void givesEveryFieldOfEveryItemInItsCanonicalForm() {
        JsonNode values = sam.get("/profile").expect(200).json().get("values");

        for (ItemCollection collection : CATALOGUE.collections()) {
            profile.items(collection)
                    .getFirst()
                    .fields()
                    .forEach((field, known) -> assertThat(canonical(values.get(collection.name())
                                    .get(0)
                                    .get(field)
                                    .get("value")))
                            .as(collection.name() + "." + field)
                            .isEqualTo(known.value()));
        }
    }

    private static Map<String, String> fields(ItemCollection collection, RandomValues values) {
        Map<String, String> fields = new LinkedHashMap<>();
        collection.fields().forEach(field -> fields.put(field.name(), values.next(field.type())));
        return fields;
    }

    static JsonNodeType expected(Attribute<?> attribute) {
        return switch (attribute.type().code()) {
            case "whole_number", "decimal", "scale", "percent" -> JsonNodeType.NUMBER;
            case "yes_no" -> JsonNodeType.BOOLEAN;
            case "choices", "countries", "languages" -> JsonNodeType.ARRAY;
            case "money", "months" -> JsonNodeType.OBJECT;
            default -> JsonNodeType.STRING;
        };
    }

    /** What the value in JSON is in its canonical form. */
    static String canonical(JsonNode value) {
        if (value.has("period")) {
            String currency =
                    value.has("currency") ? " " + value.get("currency").asString() : "";
            return value.get("amount").decimalValue().toPlainString() + currency + "/"
                    + value.get("period").asString();
        }
        if (value.has("start")) {
            return value.get("start").asString() + "/" + value.path("end").asString("..");
        }
        return value.isArray()
                ? String.join(",", value.valueStream().map(JsonNode::asString).toList())
                : value.asString();
    }
}
