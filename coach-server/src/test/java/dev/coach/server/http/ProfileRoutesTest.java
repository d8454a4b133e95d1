package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
        assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                .containsExactly("/fields/1", "/fields/3");
    }

    @Test
    void takesNoFieldForAMistake() {
        sam.get("/profile?fields=").expectProblem(400, "unknown_attribute");
    }

    @Test
    void listsTheWholeCatalogue() {
        JsonNode schema = sam.get("/profile/schema").expect(200).json();

        assertThat(schema.get("sections").findValuesAsString("name"))
                .containsAll(server.coach.catalogue().scalars().stream()
                        .map(attribute -> attribute.name())
                        .toList());
        assertThat(schema.get("collections").size())
                .isEqualTo(server.coach.catalogue().collections().size());
        assertThat(schema.at("/views/0/name").asString()).isEqualTo("technical_skills");
    }
}
