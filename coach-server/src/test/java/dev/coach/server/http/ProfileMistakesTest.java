package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who mistypes several things is told of all of them at once. */
class ProfileMistakesTest {
    private static TestServer server;
    private static int people;
    private TestClient kim;

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
        kim = server.coachee("kim" + people++);
    }

    private Answer edit(String values) {
        return kim.patch("/profile", "{\"values\":" + values + "}", "If-Match", "*");
    }

    private static Map<String, String> mistakes(Answer refused) {
        Map<String, String> mistakes = new TreeMap<>();
        refused.expectProblem(400, "invalid_input")
                .json()
                .get("errors")
                .forEach(error -> mistakes.put(
                        error.get("pointer").asString(), error.get("detail").asString()));
        return mistakes;
    }

    @Test
    void namesWhatCannotBeReadAndWhatCannotBeTrueInOneAnswer() {
        edit("{\"birth_year\":1990}").expect(200);

        assertThat(mistakes(edit("""
                        {"current_title": 5, "graduation_year": 1985, "colour": "red",
                         "positions": [{"title": 7, "start_date": "2019", "end_date": "2018"}, {"location": "York"}]}
                        """)))
                .containsOnlyKeys(
                        "/values/current_title",
                        "/values/graduation_year",
                        "/values/colour",
                        "/values/positions/0/title",
                        "/values/positions/0/end_date",
                        "/values/positions/1");
        assertThat(kim.get("/profile").json().get("values").propertyNames()).containsExactly("birth_year");
    }

    @Test
    void doesNotHoldAgainstOthersWhatABrokenValueTakesThePlaceOf() {
        edit("{\"positions\":[{\"title\":\"Nurse\",\"start_date\":\"2010\",\"end_date\":\"2015\"}]}")
                .expect(200);
        String nurse = kim.get("/profile").at("/values/positions/0/id");

        assertThat(mistakes(edit("{\"positions\":[{\"id\":\"%s\",\"start_date\":\"2020\",\"end_date\":\"soonish\"}]}"
                        .formatted(nurse))))
                .containsOnlyKeys("/values/positions/0/end_date");
        assertThat(mistakes(
                        edit("{\"positions\":[{\"id\":\"%s\",\"title\":7,\"location\":\"York\"}]}".formatted(nurse))))
                .containsOnlyKeys("/values/positions/0/title");
    }

    @ParameterizedTest
    @CsvSource({
        "birth_year, 1850",
        "birth_year, 2100",
        "years_of_experience, -3",
        "years_of_experience, 400",
        "travel_percent_max, 300",
        "autonomy_pref, 9",
        "hours_per_week_pref, 1000",
        "hours_per_week_pref, 3.25"
    })
    void givesTheSameReasonForANumberAndForItsText(String name, String number) {
        Answer asNumber = edit("{\"%s\":%s}".formatted(name, number));
        Answer asText = edit("{\"%s\":\"%s\"}".formatted(name, number));

        assertThat(asNumber.status()).isEqualTo(asText.status());
        assertThat(asNumber.at("/detail")).isEqualTo(asText.at("/detail"));
    }

    @Test
    void answersAnEditWithTheTimeThatIsReadLater() {
        Answer changed = edit("{\"city\":\"Leeds\"}").expect(200);

        assertThat(kim.get("/profile").json().at("/values/city"))
                .isEqualTo(changed.json().at("/values/city"));
    }
}
