package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProfileEditRoutesTest {
    private static TestServer server;
    private static int people;
    private TestClient sam;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void signUp() {
        sam = server.coachee("sam" + people++);
    }

    private Answer edit(String values) {
        return sam.patch("/profile", "{\"values\":" + values + "}", "If-Match", "*");
    }

    private static List<String> pointers(Answer refused) {
        return refused.json().get("errors").findValuesAsString("pointer");
    }

    @Test
    void keepsWhatIsTypedAsTheCoacheesOwnWord() {
        Answer changed = edit("{\"current_title\":\"Nurse\",\"years_of_experience\":12.5}")
                .expect(200);

        assertThat(changed.json().get("values").propertyNames())
                .containsExactly("current_title", "years_of_experience");
        JsonNode title = sam.get("/profile?fields=current_title").json().at("/values/current_title");
        assertThat(title.get("value").asString()).isEqualTo("Nurse");
        assertThat(title.get("authority").asString()).isEqualTo("corrected");
        assertThat(title.get("source").asString()).isEqualTo("profile");
        assertThat(title.at("/evidence/quote").asString()).isEqualTo("Nurse");
        assertThat(changed.header("ETag")).isEqualTo("\"" + changed.at("/version") + "\"");
    }

    @Test
    void readsATextAsPeopleWriteIt() {
        edit("{\"has_vehicle\":\"yes\",\"years_of_experience\":\"12\",\"work_authorized_countries\":\"de, FR\"}")
                .expect(200);

        JsonNode values = sam.get("/profile").json().get("values");
        assertThat(values.at("/has_vehicle/value").asBoolean()).isTrue();
        assertThat(values.at("/years_of_experience/value").asInt()).isEqualTo(12);
        assertThat(values.at("/work_authorized_countries/value").toString()).isEqualTo("[\"DE\",\"FR\"]");
    }

    @Test
    void clearsAndDeclines() {
        edit("{\"current_title\":\"Nurse\",\"city\":\"Leeds\"}").expect(200);

        Answer changed = edit("{\"current_title\":null,\"city\":{\"status\":\"declined\"},\"region\":null}")
                .expect(200);

        assertThat(changed.json().get("values").toString()).isEqualTo("{\"city\":{\"status\":\"declined\"}}");
        assertThat(sam.get("/profile").json().get("values").toString())
                .isEqualTo("{\"city\":{\"status\":\"declined\"}}");
    }

    @Test
    void addsChangesAndRemovesItems() {
        edit("{\"positions\":[{\"title\":\"Nurse\",\"employer\":\"Acme\",\"end_date\":null},{\"title\":\"Cook\"}]}")
                .expect(200);
        JsonNode positions = sam.get("/profile?fields=positions").json().at("/values/positions");
        String nurse = positions.at("/0/id").asString();
        String cook = positions.at("/1/id").asString();

        Answer changed = edit(("{\"positions\":[{\"id\":\"%s\",\"employer\":null,\"start_date\":\"2014-07\"},"
                                + "{\"id\":\"%s\",\"removed\":true},{\"title\":\"Teacher\"}]}")
                        .formatted(nurse, cook))
                .expect(200);

        JsonNode left = changed.json().at("/values/positions");
        assertThat(left.valueStream().map(item -> item.at("/title/value").asString()))
                .containsExactly("Nurse", "Teacher");
        assertThat(left.get(0).propertyNames()).containsExactlyInAnyOrder("id", "title", "start_date");
        assertThat(left.get(0).get("id").asString()).isEqualTo(nurse);
    }

    @Test
    void saysWhatToDoWithoutAVersion() {
        Answer refused = sam.patch("/profile", "{\"values\":{\"city\":\"Leeds\"}}");

        refused.expectProblem(428, "precondition_required");
        assertThat(refused.at("/detail")).contains("If-Match").contains("ETag");
    }

    @Test
    void refusesAnEditOfAnOlderVersion() {
        String before = sam.get("/profile").header("ETag");
        String after = edit("{\"city\":\"Leeds\"}").header("ETag");

        for (String tag : List.of(before, "nonsense", "\"nonsense\"", "W/" + after)) {
            Answer refused = sam.patch("/profile", "{\"values\":{\"city\":\"York\"}}", "If-Match", tag);
            refused.expectProblem(412, "version_conflict");
            assertThat(refused.header("ETag")).isEqualTo(after);
        }
        assertThat(sam.get("/profile").at("/values/city/value")).isEqualTo("Leeds");
        sam.patch("/profile", "{\"values\":{\"city\":\"York\"}}", "If-Match", before + ", " + after)
                .expect(200);
    }

    @Test
    void namesTheEditThatCannotBeTrueWithTheRest() {
        edit("{\"birth_year\":1990}").expect(200);

        Answer refused = edit("""
                {"graduation_year": 1985, "walk_away_pay": "60000 EUR/year", "target_pay_ideal": "50000 EUR/year",
                 "certifications": [{"name": "PSM I"}, {"name": "CKA", "issued": "2020", "expires": "2018"}],
                 "positions": [{"title": "Cook", "end_date": "2018", "current": true}]}
                """);

        refused.expectProblem(400, "invalid_input");
        assertThat(refused.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString() + " "
                                + error.get("detail").asString()))
                .containsExactlyInAnyOrder(
                        "/values/graduation_year graduation_year 1985 is too early for birth_year 1990.",
                        "/values/target_pay_ideal target_pay_ideal 50000 EUR/year is less than walk_away_pay 60000 EUR/year.",
                        "/values/certifications/1/expires expires 2018 is before issued 2020.",
                        "/values/positions/0/current current true does not go with end_date 2018.");
    }

    @Test
    void namesEveryMistakeWithItsPlaceAndChangesNothing() {
        edit("{\"positions\":[{\"title\":\"Nurse\"}]}").expect(200);
        String version = sam.get("/profile").header("ETag");
        String nurse = sam.get("/profile").at("/values/positions/0/id");

        Answer refused = edit("""
                {"city": "Leeds", "current_title": 5, "birth_year": 1850, "colour": "red", "technical_skills": [],
                 "work_authorized_countries": ["DE", 7], "has_vehicle": [], "a/b~c": 1, "unemployed_since": "2100",
                 "skills": {}, "positions": [7, {"id": "%s", "start_date": true, "shape": "round"}, {"id": "x", "title": "Cook"},
                   {"id": "%s", "removed": false}, {"id": "%s"}]}
                """.formatted(nurse, nurse, nurse));

        refused.expectProblem(400, "invalid_input");
        assertThat(pointers(refused))
                .containsExactly(
                        "/values/current_title",
                        "/values/birth_year",
                        "/values/colour",
                        "/values/technical_skills",
                        "/values/work_authorized_countries/1",
                        "/values/has_vehicle",
                        "/values/a~1b~0c",
                        "/values/unemployed_since",
                        "/values/skills",
                        "/values/positions/0",
                        "/values/positions/1/start_date",
                        "/values/positions/1/shape",
                        "/values/positions/2/id",
                        "/values/positions/3/removed",
                        "/values/positions/4");
        assertThat(sam.get("/profile").header("ETag")).isEqualTo(version);
    }

    @Test
    void refusesWhatCannotBeTrueOfAnItem() {
        edit("{\"positions\":[{\"title\":\"Nurse\",\"start_date\":\"2019\"}]}").expect(200);
        String nurse = sam.get("/profile").at("/values/positions/0/id");

        Answer refused = edit(
                "{\"city\":\"Leeds\",\"positions\":[{\"id\":\"%s\",\"title\":\"Cook\",\"end_date\":\"2018\"},{\"level\":3}]}"
                        .formatted(nurse)
                        .replace(",{\"level\":3}", ",{\"location\":\"York\"}"));

        refused.expectProblem(400, "invalid_input");
        assertThat(pointers(refused)).containsExactlyInAnyOrder("/values/positions/0/end_date", "/values/positions/1");
        assertThat(refused.body()).contains("2018").contains("2019");
        assertThat(sam.get("/profile?fields=city").json().get("values")).isEmpty();
    }

    @Test
    void takesNobodyElsesItem() {
        edit("{\"positions\":[{\"title\":\"Nurse\"}]}").expect(200);
        String foreign = sam.get("/profile").at("/values/positions/0/id");
        sam = server.coachee("eve" + people++);

        Answer refused =
                edit("{\"positions\":[{\"id\":\"%s\",\"title\":\"Cook\",\"employer\":\"Acme\"}]}".formatted(foreign));
        Answer none = edit("{\"positions\":[{\"id\":\"%s\",\"title\":\"Cook\",\"employer\":\"Acme\"}]}"
                .formatted(UUID.randomUUID()));

        assertThat(pointers(refused.expectProblem(404, "not_found"))).containsExactly("/values/positions/0/id");
        assertThat(none.at("/detail")).isEqualTo(refused.at("/detail"));
        edit("{\"positions\":[{\"id\":\"%s\",\"removed\":true}]}".formatted(foreign))
                .expectProblem(404, "not_found");
    }

    @Test
    void refusesABodyThatIsNoSetOfValues() {
        for (String body : List.of(
                "[]",
                "{}",
                "{\"values\":[]}",
                "{\"values\":null}",
                "{\"value\":{}}",
                "{\"values\":{\"city\":\"a\",\"city\":\"b\"}}",
                "")) {
            sam.patch("/profile", body, "If-Match", "*").expectProblem(400, "invalid_input");
        }
        edit("{}").expect(200);
    }

    @Test
    void refusesTextThatCannotBeStored() {
        Answer refused = edit("{\"city\":\"a\\u0000b\",\"region\":\"\\ud800\"}");

        refused.expectProblem(400, "invalid_input");
        assertThat(pointers(refused)).containsExactly("/values/city", "/values/region");
    }
}
