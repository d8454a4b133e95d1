package dev.coach.adapters.exchange;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonResumeFormatTest {
    private static final JsonResumeFormat FORMAT = new JsonResumeFormat();

    static byte[] whole() {
        try (InputStream in =
                Objects.requireNonNull(JsonResumeFormatTest.class.getResourceAsStream("whole.resume.json"))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void readsEveryMemberThatTheProfileHasAnAttributeFor() {
        Read read = Read.of(FORMAT, whole());

        assertThat(read.problems()).isEmpty();
        assertThat(read.rejected()).isZero();
        assertThat(read.scalars())
                .containsOnly(
                        entry("full_name", "Ada Novák"),
                        entry("headline", "Pastry chef"),
                        entry("email", "ada@example.org"),
                        entry("phone", "+420 601 234 567"),
                        entry("website_url", "https://example.org/ada"),
                        entry("elevator_pitch", "I bake."),
                        entry("postal_code", "110 00"),
                        entry("city", "Praha"),
                        entry("country", "CZ"),
                        entry("region", "Bohemia"),
                        entry("linkedin_url", "https://www.linkedin.com/in/ada"),
                        entry("github_url", "https://github.com/ada"),
                        entry("other_profile_url", "https://example.social/@ada"));
        assertThat(read.items("positions"))
                .containsExactly(
                        Map.of(
                                "employer", "Café Louvre",
                                "location", "Praha",
                                "title", "Head pastry chef",
                                "start_date", "2019-03",
                                "end_date", "2022-06",
                                "responsibilities", "Ran the pastry kitchen.",
                                "achievements", "Halved the waste\nTrained four apprentices"),
                        Map.of(
                                "employer", "Sweet Home",
                                "title", "Owner",
                                "start_date", "2022-07",
                                "current", "true"),
                        Map.of(
                                "employer", "Food bank",
                                "title", "Cook",
                                "start_date", "2017",
                                "end_date", "2018",
                                "responsibilities", "Cooked on Sundays.",
                                "achievements", "Fed two hundred",
                                "work_type", "volunteer"));
        assertThat(read.items("education"))
                .containsExactly(Map.of(
                        "institution", "Hotel school",
                        "field_of_study", "Confectionery",
                        "degree", "Certificate of apprenticeship",
                        "start_date", "2014-09",
                        "end_date", "2017-06",
                        "grade", "1.2",
                        "courses", "Sugar\nChocolate"));
        assertThat(read.items("skills"))
                .containsExactly(
                        Map.of("name", "Baking", "level", "5"),
                        Map.of("name", "Puff pastry"),
                        Map.of("name", "Sourdough"));
        assertThat(read.items("projects"))
                .containsExactly(Map.of(
                        "name", "Open bakery",
                        "description", "A bakery that anybody may use.",
                        "outcome", "Opened in spring\nIs used every day",
                        "skills_used", "Planning, Bread",
                        "start_date", "2021",
                        "end_date", "2023-04",
                        "url", "https://example.org/open",
                        "role", "Founder, Baker"));
    }

    @Test
    void readsTheSmallSections() {
        Read read = Read.of(FORMAT, whole());

        assertThat(read.items("awards"))
                .containsExactly(Map.of(
                        "name", "Golden whisk",
                        "date", "2021-10",
                        "issuer", "Guild of bakers",
                        "given_for", "For the plum cake."));
        assertThat(read.items("certifications"))
                .containsExactly(Map.of(
                        "name", "HACCP",
                        "issued", "2018-02",
                        "url", "https://example.org/haccp",
                        "issuer", "City of Prague"));
        assertThat(read.items("publications"))
                .containsExactly(Map.of(
                        "name", "Cakes of Bohemia",
                        "publisher", "Small press",
                        "date", "2020-11",
                        "url", "https://example.org/cakes",
                        "summary", "Forty recipes."));
        assertThat(read.items("languages"))
                .containsExactly(
                        Map.of("name", "Czech", "native", "true"),
                        Map.of(
                                "name", "German",
                                "listening", "b2",
                                "reading", "b2",
                                "interaction", "b2",
                                "production", "b2",
                                "writing", "b2"),
                        Map.of("name", "French"));
        assertThat(read.items("interests"))
                .containsExactly(Map.of("name", "Mushrooms", "keywords", "Ceps, Identification"));
        assertThat(read.items("references"))
                .containsExactly(Map.of("name", "Jan Dvořák", "statement", "Her strudel is without equal."));
    }

    @Test
    void saysWhereAClaimStands() {
        Read read = Read.of(FORMAT, whole());

        assertThat(read.places("positions.title"))
                .containsExactly("/work/0/position", "/work/1/position", "/volunteer/0/position");
        assertThat(read.places("skills.name"))
                .containsExactly("/skills/0/name", "/skills/0/keywords/0", "/skills/0/keywords/1");
        assertThat(read.places("city")).containsExactly("/basics/location/city");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // What is empty says nothing.
                "{} | ",
                "{\"$schema\": \"https://example.org/x.json\", \"meta\": {}} | ",
                "{\"$schema\": \"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json\", \"x\": 1} | ",
                // What is something else is not taken for a résumé that says nothing.
                "{\"name\": \"left-pad\", \"version\": \"1.0.0\"} | is no JSON Resume: it has none of its sections, such as basics, work or education",
                "{\"id\": \"c1\", \"turns\": []} | is no JSON Resume: it has none of its sections, such as basics, work or education",
                "{\"basics\": null, \"work\": null, \"skills\": []} | ",
                "{\"basics\": {\"name\": \"\", \"email\": null, \"location\": {}, \"profiles\": []}} | ",
                "{\"work\": [{}, {\"name\": \"\", \"highlights\": [null, \" \"]}]} | ",
                "{\"work\": [{\"name\": \"A\", \"endDate\": \"\", \"startDate\": null}]} | ",
                // Numbers are texts, one text is a list of one, and odd dates are dates.
                "{\"education\": [{\"institution\": \"A\", \"score\": 4.0, \"startDate\": 2011, \"courses\": \"One\"}]} | ",
                "{\"work\": [{\"name\": \"A\", \"startDate\": \"May 2011\", \"endDate\": \"Present\"}]} | ",
                "{\"work\": [{\"name\": \"A\", \"startDate\": \"2011-05-00\", \"endDate\": \"2012-01-01T00:00:00Z\"}]} | ",
                "{\"work\": [{\"name\": \"A\", \"startDate\": \"05/2011\", \"endDate\": \"Summer 2012\"}]} | ",
                // What cannot be meant is named and located.
                "{\"work\": {\"name\": \"A\"}} | /work: must be a list",
                "{\"work\": [\"A\"]} | /work/0: must be an object",
                "{\"work\": [null]} | /work/0: must be an object",
                "{\"basics\": {\"profiles\": [{}, \"\"]}} | /basics/profiles/1: must be an object",
                "{\"basics\": []} | ",
                "{\"basics\": [1]} | /basics: must be an object",
                "{\"basics\": {\"location\": \"Berlin\"}} | /basics/location: must be an object",
                "{\"basics\": {\"name\": {\"first\": \"A\"}}} | /basics/name: must be a text",
                "{\"basics\": {\"profiles\": [{\"url\": [\"x\"]}]}} | /basics/profiles/0/url: must be a text",
                "{\"work\": [{\"name\": \"A\", \"startDate\": \"long ago\"}]} | /work/0/startDate: startDate must be a date such as 2019, 2019-05 or 2019-05-31",
                "{\"work\": [{\"name\": \"A\", \"startDate\": \"2019-13\"}]} | /work/0/startDate: startDate must be a date such as 2019, 2019-05 or 2019-05-31",
                "{\"work\": [{\"highlights\": [\"A\", {\"b\": 1}]}]} | /work/0/highlights/1: must be a text",
                "{\"skills\": [{\"keywords\": {\"a\": \"b\"}}]} | /skills/0/keywords: must be a list",
                "[1] | must be one JSON object",
                "\"text\" | must be one JSON object",
            })
    void namesAndLocatesWhatIsWrong(String document, String problem) {
        assertThat(Read.of(FORMAT, document).problems())
                .containsExactlyElementsOf(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void keepsTheGoodMembersOfARowWithABadOne() {
        Read read = Read.of(
                FORMAT, "{\"work\": [{\"name\": \"Acme\", \"startDate\": \"2019\", \"endDate\": \"soon-ish\"}]}");

        assertThat(read.items("positions")).containsExactly(Map.of("employer", "Acme", "start_date", "2019"));
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void namesWhatItSaysAndTheProfileCannotHold() {
        assertThat(Read.of(FORMAT, "{\"x-theme\": \"dark\", \"work\": [{\"name\": \"A\", \"pets/~\": [1]}]}")
                        .leftOut())
                .containsExactlyInAnyOrder("x-theme", "work.pets/~");
    }

    @ParameterizedTest
    @CsvSource({
        "Native speaker, true, ",
        "Muttersprache, true, ",
        "Near-native, , ",
        "Native-like, , ",
        "not a native speaker, , ",
        "Fluent, , ",
        "B2, , b2",
        "Upper intermediate (B2), , b2",
        "b1+, , b1",
        "B1/B2, , ",
        "'Native speaker, C2', true, c2",
        "'listening C1, writing B1', , c1"
    })
    void readsALevelOnlyWhereTheWordsSayOne(String fluency, String isNative, String listening) {
        Read read =
                Read.of(FORMAT, "{\"languages\": [{\"language\": \"Czech\", \"fluency\": \"%s\"}]}".formatted(fluency));

        Map<String, String> language = read.items("languages").getFirst();
        assertThat(language.get("native")).isEqualTo(isNative);
        assertThat(language.get("listening")).isEqualTo(listening);
        assertThat(read.rejected()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "3.9/4.0, 3.9/4.0, ",
        "Dissertation: On whisks, , On whisks",
        "Master's thesis - Plum cakes, , Plum cakes",
        "thesis grade A, thesis grade A, "
    })
    void takesAThesisInThePlaceOfAGradeForAThesis(String score, String grade, String thesis) {
        Map<String, String> school = Read.of(
                        FORMAT, "{\"education\": [{\"institution\": \"A\", \"score\": \"%s\"}]}".formatted(score))
                .items("education")
                .getFirst();

        assertThat(school.get("grade")).isEqualTo(grade);
        assertThat(school.get("thesis")).isEqualTo(thesis);
    }
}
