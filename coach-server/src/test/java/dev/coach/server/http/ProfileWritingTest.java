package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people write into their profile by hand is understood over HTTP, too; what a program sends as JSON is taken at its word. */
class ProfileWritingTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private static TestServer server;
    private TestClient sam;

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

    @BeforeEach
    void signUp() {
        sam = server.coachee("writer" + PEOPLE.incrementAndGet());
    }

    private Answer edit(String name, JsonNode value) {
        return sam.patch("/profile", JSON.writeValueAsString(Map.of("values", Map.of(name, value))), "If-Match", "*");
    }

    private Answer write(String name, String written) {
        return edit(name, JSON.valueToTree(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            current_base_pay          | about 45k EUR a year        | {"amount":45000,"currency":"EUR","period":"year"}
            current_base_pay          | £14.50 an hour              | {"amount":14.5,"currency":"GBP","period":"hour"}
            target_pay_min            | 52k                         | {"amount":52000,"period":"year"}
            unemployed_since          | since spring 2019           | "2019"
            unemployed_since          | March 2019                  | "2019-03"
            goal_deadline             | by the end of next year     | "2027-12"
            visa_expiry               | 31.05.2027                  | "2027-05-31"
            years_in_role             | two and a half years        | 2.5
            direct_reports            | about 12 people             | 12
            travel_percent_max        | up to 20 percent            | 20
            goal_confidence           | four out of five            | 4
            needs_sponsorship         | not yet                     | false
            employment_type           | I work full time            | "full_time"
            english_level             | B2                          | "b2"
            country                   | the United States           | "US"
            other_languages           | English and some Spanish    | ["en","es"]
            work_authorized_countries | Germany, France             | ["DE","FR"]
            """)
    void understandsWhatPeopleWriteAndKeepsTheirWords(String name, String written, String value) {
        write(name, written).expect(200);

        JsonNode kept = sam.get("/profile").json().at("/values/" + name);
        assertThat(kept.get("value").toString()).isEqualTo(value);
        assertThat(kept.at("/evidence/quote").asString()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            travel_percent_max | 300 %                 | This must be between 0 and 100 percent.
            direct_reports     | minus three           | This cannot be negative.
            direct_reports     | 3 or 4                | This is not a whole number of people.
            unemployed_since   | June 2027             | This cannot lie in the future.
            unemployed_since   | 31 February 2019      | This cannot be: there is no 31 February 2019.
            current_base_pay   | 45k to 50k a year     | This must be one amount, such as 45000 EUR a year.
            current_base_pay   | €15                   | This must say what it is paid for: €15 an hour, a day, a week, a month or a year.
            english_level      | B3                    | This must be one of a1, a2, b1, b2, c1, c2.
            country            | Frnace                | This must be a country, such as Germany or DE.
            """)
    void refusesWhatCannotBeTrueOrIsNotClearWithTheReason(String name, String written, String reason) {
        Answer refused = write(name, written).expectProblem(400, "invalid_input");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/values/" + name);
        assertThat(refused.at("/errors/0/detail")).isEqualTo(reason);
    }

    @Test
    void understandsTheFieldsOfItemsAndPointsAtThoseItDoesNot() {
        sam.patch("/profile", """
                        {"values": {"positions": [{"title": "Nurse", "start_date": "since spring 2019"}]}}
                        """, "If-Match", "*").expect(200);
        JsonNode nurse = sam.get("/profile").json().at("/values/positions/0");
        assertThat(nurse.at("/start_date/value").asString()).isEqualTo("2019");

        Answer refused = sam.patch("/profile", """
                        {"values": {"travel_percent_max": "300 %%", "positions":
                          [{"id": "%s", "start_date": "a while ago"}, {"title": "Cook", "start_date": "next year"}]}}
                        """.formatted(nurse.get("id").asString()), "If-Match", "*");

        refused.expectProblem(400, "invalid_input");
        assertThat(refused.json().get("errors").findValuesAsString("pointer"))
                .containsExactly(
                        "/values/travel_percent_max",
                        "/values/positions/0/start_date",
                        "/values/positions/1/start_date");
    }

    @Test
    void asksWhichDollarsAreMeantUntilItIsKnown() {
        Answer refused = write("current_base_pay", "$21.50 an hour").expectProblem(400, "invalid_input");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/values/current_base_pay");
        assertThat(refused.at("/errors/0/detail"))
                .isEqualTo("This must name the currency by its code, such as USD, CAD or JPY.");

        write("country", "the United States").expect(200);
        write("current_base_pay", "$21.50 an hour").expect(200);
        assertThat(sam.get("/profile").at("/values/current_base_pay/value/currency"))
                .isEqualTo("USD");
    }

    /** Words are for people: within an array or an object of JSON they are a mistake of the program that sends it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            current_base_pay          | {"amount":"about 45k","currency":"EUR","period":"year"} | /values/current_base_pay
            current_base_pay          | {"amount":45000,"currency":"euros","period":"year"}     | /values/current_base_pay
            current_base_pay          | {"amount":45000,"currency":"EUR","period":3}            | /values/current_base_pay/period
            current_base_pay          | 45000                                                   | /values/current_base_pay
            other_languages           | ["some Spanish"]                                        | /values/other_languages
            work_authorized_countries | ["DE",7]                                                | /values/work_authorized_countries/1
            travel_percent_max        | 300                                                     | /values/travel_percent_max
            years_in_role             | 2.55                                                    | /values/years_in_role
            unemployed_since          | 2019                                                    | /values/unemployed_since
            english_level             | ["b2"]                                                  | /values/english_level
            """)
    void takesOtherJsonAtItsWord(String name, String json, String pointer) {
        Answer refused = edit(name, JSON.readTree(json)).expectProblem(400, "invalid_input");

        assertThat(refused.json().get("errors").findValuesAsString("pointer")).isEqualTo(List.of(pointer));
    }
}
