package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Resumes as people fill them in who do not look things up. */
class JsonResumeByHandTest {
    private static final JsonResumeFormat FORMAT = new JsonResumeFormat();

    @ParameterizedTest
    @CsvSource({
        "GB, GB",
        "gb, GB",
        "UK, GB",
        "uk, GB",
        "GBR, GB",
        "United Kingdom, GB",
        "EL, GR",
        "USA, US",
        "de, DE",
        "Germany, DE",
        "XX, rejected: must be an ISO 3166-1 country code such as DE"
    })
    void readsACountryHoweverItsCodeIsFilledIn(String written, String country) {
        Read read = Read.of(FORMAT, "{\"basics\": {\"location\": {\"countryCode\": \"%s\"}}}".formatted(written));

        assertThat(read.scalars()).containsEntry("country", country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"network\": \"GitHub\", \"username\": \"x\" | github_url | https://github.com/x",
                "\"network\": \"github\", \"username\": \"@x-y\", \"url\": \"\" | github_url | https://github.com/x-y",
                "\"network\": \"LinkedIn\", \"username\": \"zoe-m\" | linkedin_url | https://www.linkedin.com/in/zoe-m",
                "\"network\": \"GitHub\", \"username\": \"x\", \"url\": \"https://github.com/y\" | github_url | https://github.com/y",
                "\"network\": \"Mastodon\", \"username\": \"x\" | |",
                "\"network\": \"GitHub\", \"username\": \"Zoë M.\" | |",
                "\"network\": \"GitHub\", \"username\": \"x/y\" | |",
                "\"username\": \"x\" | |",
            })
    void takesAUsernameForAPageWhereItIsOne(String page, String attribute, String address) {
        Read read = Read.of(FORMAT, "{\"basics\": {\"profiles\": [{%s}]}}".formatted(page));

        assertThat(read.rejected()).isZero();
        assertThat(read.scalars()).isEqualTo(attribute == null ? Map.of() : Map.of(attribute, address));
    }

    @Test
    void aNumberIsATextOnlyWhereOneCanBeMeant() {
        Read read = Read.of(new JsonResumeFormat(), """
                {"basics": {"location": {"postalCode": 8001}},
                 "work": [{"name": "Acme", "position": 5, "startDate": 2011}, {"name": true}],
                 "projects": [{"name": "Atlas", "keywords": ["a", 1]}]}
                """);

        assertThat(read.problems())
                .containsExactly(
                        "/work/0/position: must be a text",
                        "/work/1/name: must be a text",
                        "/projects/0/keywords/1: must be a text");
        assertThat(read.scalars()).containsEntry("postal_code", "8001");
        assertThat(read.items("positions").getFirst()).containsEntry("start_date", "2011");
    }

    @Test
    void namesFromBeforeVersionOneAreRead() {
        Read read = Read.of(new JsonResumeFormat(), """
                {"basics": {"website": "https://ada.example.org"},
                 "work": [{"company": "Acme", "position": "Cook"}, {"name": "Beta", "company": "Old Beta"}]}
                """);

        assertThat(read.scalars()).containsEntry("website_url", "https://ada.example.org");
        assertThat(read.items("positions").getFirst()).containsEntry("employer", "Acme");
        assertThat(read.items("positions").get(1)).containsEntry("employer", "Beta");
        assertThat(read.places("positions.employer")).first().isEqualTo("/work/0/company");
        assertThat(read.leftOut()).containsExactly("work.company");
    }
}
