package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.RandomValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the catalogue declares can be typed in, comes back equal, and is refused outside its bounds. */
class WholeCatalogueEditTest {
    /** What one person's values must say together. */
    private static final Map<String, String> ONE_LIFE = Map.of(
            "birth_year", "1966",
            "age_band", "from_55_to_64",
            "graduation_year", "1988",
            "years_of_experience", "30",
            "years_in_role", "5",
            "years_in_field", "20",
            "years_leading", "10",
            "target_pay_min", "40000 EUR/year",
            "walk_away_pay", "38000 EUR/year",
            "target_pay_ideal", "60000 EUR/year");

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.with()
                .clock(() -> TODAY.atStartOfDay().toInstant(ZoneOffset.UTC))
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer edit(TestClient coachee, Map<String, ?> values) {
        return coachee.patch("/profile", JSON.writeValueAsString(Map.of("values", values)), "If-Match", "*");
    }

    private static TestClient consenting(String name) {
        TestClient coachee = server.coachee(name);
        coachee.get("/profile/consents")
                .json()
                .get("items")
                .forEach(item -> coachee.put(
                                "/profile/consents/" + item.get("section").asString())
                        .expect(204));
        return coachee;
    }

    @Test
    void everyScalarComesBackAsItWasTyped() {
        TestClient typist = consenting("typist");
        TestClient program = consenting("program");
        Map<String, String> canonical = new LinkedHashMap<>();
        RandomValues random = new RandomValues(new Random(11));
        CATALOGUE.scalars().forEach(attribute -> canonical.put(attribute.name(), draw(attribute, random)));
        canonical.putAll(ONE_LIFE);

        edit(typist, canonical).expect(200);
        JsonNode typed = typist.get("/profile").json().get("values");
        Map<String, JsonNode> values = new LinkedHashMap<>();
        CATALOGUE
                .scalars()
                .forEach(attribute ->
                        values.put(attribute.name(), typed.get(attribute.name()).get("value")));
        edit(program, values).expect(200);
        JsonNode sent = program.get("/profile").json().get("values");

        for (Attribute<?> attribute : CATALOGUE.scalars()) {
            String name = attribute.name();
            assertThat(typed.get(name).get("value").getNodeType())
                    .as(name)
                    .isEqualTo(WholeProfileTest.expected(attribute));
            assertThat(WholeProfileTest.canonical(typed.get(name).get("value")))
                    .as(name)
                    .isEqualTo(canonical.get(name));
            assertThat(sent.get(name).get("value"))
                    .as(name)
                    .isEqualTo(typed.get(name).get("value"));
        }
    }

    @Test
    void everyFieldOfAnItemComesBackAsItWasTyped() {
        TestClient typist = consenting("itemtypist");
        RandomValues random = new RandomValues(new Random(13));
        for (ItemCollection collection : CATALOGUE.collections()) {
            Map<String, String> canonical = new LinkedHashMap<>();
            collection.fields().forEach(field -> canonical.put(field.name(), draw(field, random)));
            canonical.computeIfPresent("start_date", (field, value) -> "2015");
            canonical.computeIfPresent("end_date", (field, value) -> "2016-05");
            canonical.computeIfPresent("issued", (field, value) -> "2015");
            canonical.computeIfPresent("expires", (field, value) -> "2016-05");
            canonical.computeIfPresent("current", (field, value) -> "false");

            edit(typist, Map.of(collection.name(), List.of(canonical))).expect(200);

            JsonNode item =
                    typist.get("/profile?fields=" + collection.name()).json().at("/values/" + collection.name() + "/0");
            canonical.forEach((field, value) -> assertThat(
                            WholeProfileTest.canonical(item.get(field).get("value")))
                    .as(collection.name() + "." + field)
                    .isEqualTo(value));
        }
    }

    @Test
    void everyAttributeIsRefusedOutsideItsBounds() {
        TestClient sam = consenting("bounds");
        for (Attribute<?> attribute : CATALOGUE.scalars()) {
            for (Object wrong : wrong(attribute)) {
                Answer refused = edit(sam, Map.of(attribute.name(), wrong));
                assertThat(refused.status())
                        .as("%s: %s", attribute.name(), wrong)
                        .isEqualTo(400);
                assertThat(refused.at("/errors/0/pointer"))
                        .as("%s: %s", attribute.name(), wrong)
                        .startsWith("/values/" + attribute.name());
            }
        }
        for (ItemCollection collection : CATALOGUE.collections()) {
            for (Attribute<?> field : collection.fields()) {
                for (Object wrong : wrong(field)) {
                    Answer refused = edit(sam, Map.of(collection.name(), List.of(Map.of(field.name(), wrong))));
                    assertThat(refused.status())
                            .as("%s: %s", field.name(), wrong)
                            .isEqualTo(400);
                    assertThat(refused.at("/errors/0/pointer"))
                            .as("%s: %s", field.name(), wrong)
                            .startsWith("/values/%s/0/%s".formatted(collection.name(), field.name()));
                }
            }
        }
        assertThat(sam.get("/profile").json().get("values")).isEmpty();
    }

    @Test
    void noFieldIsCalledAsWhatStandsBesideTheFields() {
        assertThat(CATALOGUE.collections())
                .allSatisfy(collection -> assertThat(collection.fields())
                        .noneMatch(field ->
                                List.of(ProfilePatch.ID, ProfilePatch.REMOVED).contains(field.name())));
    }

    private static String draw(Attribute<?> attribute, RandomValues random) {
        return Stream.generate(() -> random.next(attribute.type()))
                .filter(written -> attribute.read(written, TODAY) instanceof Reading.Accepted<?>)
                .findFirst()
                .orElseThrow();
    }

    /** Values next to the bounds, and of another kind. */
    private static List<Object> wrong(Attribute<?> attribute) {
        List<Object> wrong = new ArrayList<>(
                switch (attribute.type()) {
                    case AttributeType.Text text ->
                        List.of("x".repeat(text.maxLength() + 1), " ", 1, true, List.of("a"));
                    case AttributeType.Address address -> List.of("not one", 1);
                    case AttributeType.Shaped shaped -> List.of("?", 1);
                    case AttributeType.WholeNumber number ->
                        List.of(number.min() - 1L, number.max() + 1L, number.min() + 0.5, "many", true, 1e300);
                    case AttributeType.Decimal decimal ->
                        List.of(
                                decimal.min() - 1L,
                                decimal.max() + 1L,
                                BigDecimal.ONE
                                        .movePointLeft(decimal.places() + 1)
                                        .add(BigDecimal.valueOf(decimal.min())),
                                "many",
                                true);
                    case AttributeType.YesNo yesNo -> List.of("perhaps", 1, "");
                    case AttributeType.Scale scale -> List.of(0, 6, 2.5, "much");
                    case AttributeType.Percent percent -> List.of(-1, 101, "300 %");
                    case AttributeType.Month month -> List.of("2019-13", "1899", 2019);
                    case AttributeType.Months months ->
                        List.of(
                                "2019/2018",
                                Map.of("start", "2019", "end", "2018"),
                                Map.of("end", "2018"),
                                Map.of("start", "2018", "until", "2019"),
                                5);
                    case AttributeType.Day day -> List.of("2019-02-30", "2019-02", 5);
                    case AttributeType.Pay pay ->
                        List.of(
                                "much",
                                Map.of("amount", -1, "period", "year"),
                                Map.of("amount", 1e9, "period", "year"),
                                Map.of("amount", 1, "period", "century"),
                                Map.of("amount", 1, "currency", "XXY", "period", "year"),
                                Map.of("amount", 1),
                                Map.of("period", "year"),
                                45000);
                    case AttributeType.Choice<?> choice ->
                        List.of("none_of_these", 1, List.of(choice.allowed().getFirst()));
                    case AttributeType.Choices<?> choices ->
                        List.of(
                                "none_of_these",
                                List.of(),
                                List.of(choices.allowed().getFirst(), "none_of_these"));
                    case AttributeType.Listed listed -> List.of("??", 1);
                    case AttributeType.ListedSet listed -> List.of(List.of("??"), List.of(), List.of(1));
                });
        if (attribute.past()) {
            wrong.addAll(
                    attribute.type() instanceof AttributeType.WholeNumber number && number.max() > TODAY.getYear()
                            ? List.of(TODAY.getYear() + 1)
                            : attribute.type() instanceof AttributeType.Month ? List.of("2027", "2026-07") : List.of());
        }
        if (attribute.ahead()) {
            wrong.addAll(List.of("2025", "2026-03"));
        }
        return Arrays.asList(wrong.toArray());
    }
}
