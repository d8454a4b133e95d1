package dev.coach.server.http;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProfileRoutesTest {
    private static final String MESSAGE =
            "I work as a nurse at St. Mary's Hospital in Leeds. I have 12 years of experience. I know Python.";

    private static TestServer server;
    private static TestClient sam;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        sam = server.coachee("sam");
        sam.say(sam.openConversation(), MESSAGE).expect(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void givesEachValueWithTheWordsThatProveIt() {
        Answer profile = sam.get("/profile").expect(200);

        JsonNode title = profile.json().at("/values/current_title");
        assertThat(title.get("value").asString()).isEqualTo("nurse");
        assertThat(title.get("authority").asString()).isEqualTo("said");
        assertThat(title.get("source").asString()).isEqualTo("conversation");
        assertThat(MESSAGE).contains(title.at("/evidence/quote").asString());
        assertThat(profile.header("ETag")).isEqualTo("\"" + profile.at("/version") + "\"");
    }

    @Test
    void givesExactlyTheFieldsThatAreAskedFor() {
        Answer profile = sam.get("/profile?fields=current_title,years_of_experience,current_employer")
                .expect(200);

        assertThat(profile.json().get("values").propertyNames())
                .isSubsetOf("current_title", "years_of_experience", "current_employer")
                .contains("current_title");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(sam.get("/profile?fields=visa_type").expect(200).json().get("values"))
                .isEmpty();
    }

    @Test
    void namesEveryUnknownField() {
        Answer refused =
                sam.get("/profile?fields=current_title,salry,positions,colour").expectProblem(400, "unknown_attribute");

        assertThat(refused.at("/detail")).contains("salry").contains("colour").doesNotContain("positions");
        assertThat(refused.json().at("/errors").findValuesAsString("parameter")).containsExactly("fields", "fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", ",,", "current_title,", "current_title,,city", "%20"})
    void takesNoFieldForAMistake(String fields) {
        Answer refused = sam.get("/profile?fields=" + fields).expectProblem(400, "invalid_input");

        assertThat(refused.json().get("errors")).hasSize(1);
        assertThat(refused.at("/errors/0/parameter")).isEqualTo("fields");
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        Answer get = sam.raw("GET", "/api/v1/profile", "Cookie", sam.cookie()).expect(200);

        Answer head = sam.raw("HEAD", "/api/v1/profile", "Cookie", sam.cookie()).expect(200);
        assertThat(head.body()).isEmpty();
        for (String header : List.of("ETag", "Content-Type", "Content-Length")) {
            assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
        }
        sam.raw("HEAD", "/api/v1/profile?fields=colour", "Cookie", sam.cookie()).expect(400);
    }

    @Test
    void namesAnUnknownParameterAndTheKnownOnes() {
        for (String path :
                List.of("/profile?feilds=city", "/conversations?limti=1", "/me?x=1", "/profile/city/history?befor=2")) {
            Answer refused = sam.get(path).expectProblem(400, "invalid_input");

            assertThat(refused.at("/errors/0/parameter")).isEqualTo(path.replaceAll(".*\\?|=.*", ""));
        }
        assertThat(sam.get("/conversations?limti=1").at("/detail"))
                .isEqualTo("There is no parameter limti; known is limit.");
        assertThat(sam.get("/me?x=1").at("/detail")).isEqualTo("There is no parameter x; none is known here.");
    }

    @Test
    void takesFieldsThatAreAskedForOneByOne() {
        Answer answer = sam.get("/profile?fields=current_title&fields=city").expect(200);

        assertThat(answer.body())
                .isEqualTo(sam.get("/profile?fields=current_title,city").body());
    }

    @Test
    void answersWhoeverHasTheVersionWithoutTheProfile() {
        String tag = sam.get("/profile").expect(200).header("ETag");

        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            Answer same = sam.get("/profile", "If-None-Match", known).expect(304);
            assertThat(same.header("ETag")).isEqualTo(tag);
            assertThat(same.body()).isEmpty();
        }
        sam.get("/profile?fields=current_title", "If-None-Match", "\"0\"").expect(200);
        sam.get("/profile?fields=colour", "If-None-Match", tag).expectProblem(400, "unknown_attribute");
    }

    @Test
    void measuresHowMuchIsKnown() {
        JsonNode completeness = sam.get("/profile/completeness").expect(200).json();

        assertThat(completeness.at("/goal/known").asInt()).isPositive();
        assertThat(completeness.at("/sections/current_situation/share").asDouble())
                .isGreaterThan(0)
                .isLessThan(1);
        assertThat(completeness.at("/sections").propertyNames()).contains("positions");
    }

    @Test
    void givesTheCatalogueOnce() {
        Answer schema = sam.get("/profile/schema").expect(200);

        assertThat(schema.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(sam.get("/profile/schema", "If-None-Match", schema.header("ETag"))
                        .expect(304)
                        .body())
                .isEmpty();
    }

    @Test
    void declaresEveryAttributeAsTheCatalogueDoes() {
        JsonNode schema = sam.get("/profile/schema").expect(200).json();
        Catalogue catalogue = server.coach.catalogue();

        List<JsonNode> declared = new ArrayList<>();
        schema.get("sections").forEach(section -> section.get("attributes").forEach(declared::add));
        assertThat(declared).hasSameSizeAs(catalogue.scalars());
        for (int index = 0; index < declared.size(); index++) {
            Attribute<?> attribute = catalogue.scalars().get(index);
            JsonNode json = declared.get(index);
            assertThat(json.get("name").asString()).isEqualTo(attribute.name());
            assertThat(json.get("type").asString()).isEqualTo(attribute.type().code());
            assertThat(json.get("meaning").asString()).isEqualTo(attribute.meaning());
            assertThat(json.path("question").asString("")).isEqualTo(requireNonNullElse(attribute.question(), ""));
            assertThat(json.path("reason").asString("")).isEqualTo(requireNonNullElse(attribute.reason(), ""));
            assertThat(json.path("past").asBoolean(false)).isEqualTo(attribute.past());
            assertThat(json.path("ahead").asBoolean(false)).isEqualTo(attribute.ahead());
            if (json.has("codeList")) {
                assertThat(schema.get("codeLists").propertyNames())
                        .contains(json.get("codeList").asString());
            }
        }
        assertThat(schema.get("collections").size())
                .isEqualTo(catalogue.collections().size());
        assertThat(schema.at("/views/0/name").asString()).isEqualTo("technical_skills");
    }
}
