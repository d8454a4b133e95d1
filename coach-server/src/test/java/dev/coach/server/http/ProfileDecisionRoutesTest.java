package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.testkit.ProfileDraft;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

// Longer than 250 lines because every decision meets every kind of target over HTTP.
/** What the coachee decides about values that others read, and how it can be followed. */
class ProfileDecisionRoutesTest {
    private static TestServer server;
    private static int people;
    private TestClient sam;
    private CoacheeId coachee;

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
        coachee = CoacheeId.of(sam.get("/me").at("/id"));
    }

    /** Another mention, as if said in another message. */
    private ProfileDraft said() {
        Source source = new Source.Said(new ConversationId(UUID.randomUUID()), new MessageId(UUID.randomUUID()));
        return new ProfileDraft(
                server.stores.profiles().read(coachee), source, UUID::randomUUID, InstantSource.system());
    }

    private void store(ProfileDraft draft) {
        server.stores.profiles().apply(draft.update(), null);
    }

    private String title() {
        return sam.get("/profile?fields=current_title").at("/values/current_title/value");
    }

    @Test
    void showsBothSidesOfAConflictUntilOneIsConfirmed() {
        store(said().set("current_title", "Nurse"));
        sam.post("/profile/current_title/confirm", "").expect(200);
        store(said().contest("current_title", "Cook"));

        JsonNode conflict = sam.get("/profile/conflicts").expect(200).json().at("/items/0");
        assertThat(conflict.get("attribute").asString()).isEqualTo("current_title");
        assertThat(conflict.at("/current/value").asString()).isEqualTo("Nurse");
        assertThat(conflict.at("/contender/value").asString()).isEqualTo("Cook");
        assertThat(conflict.at("/contender/evidence/quote").asString()).isEqualTo("Cook");
        assertThat(sam.get("/profile").at("/values/current_title/conflict/value"))
                .isEqualTo("Cook");

        Answer confirmed = sam.post(
                        "/profile/current_title/confirm",
                        TestClient.json(
                                "observation",
                                conflict.at("/contender/observation").asString()))
                .expect(200);

        assertThat(confirmed.at("/values/current_title/value")).isEqualTo("Cook");
        assertThat(confirmed.at("/values/current_title/authority")).isEqualTo("confirmed");
        assertThat(confirmed.header("ETag")).isEqualTo(sam.get("/profile").header("ETag"));
        assertThat(sam.get("/profile/conflicts").json().get("items")).isEmpty();
    }

    @Test
    void takesBackWhatIsRejectedAndUndoneAndKeepsTheirHistory() {
        store(said().set("current_title", "Nurse"));
        store(said().set("current_title", "Cook"));

        sam.post("/profile/current_title/reject", "").expect(200);
        assertThat(title()).isEqualTo("Nurse");
        sam.post("/profile/current_title/undo", "").expect(200);
        assertThat(title()).isEqualTo("Cook");

        JsonNode items =
                sam.get("/profile/current_title/history").expect(200).json().get("items");
        assertThat(items.findValuesAsString("operation")).containsExactly("undo", "reject", "assert", "assert");
        assertThat(items.findValuesAsString("standing")).containsExactly("ruling", "undone", "current", "superseded");
        assertThat(items.at("/1/concerns")).isEqualTo(items.at("/2/observation"));
    }

    @Test
    void turnsTheLeavesOfALongHistory() {
        for (int time = 0; time < 5; time++) {
            store(said().set("current_title", "Title " + time));
        }
        List<String> values = new ArrayList<>();
        String after = "";
        do {
            Answer page =
                    sam.get("/profile/current_title/history?limit=2" + after).expect(200);
            values.addAll(page.json().get("items").findValuesAsString("value"));
            after = page.at("/next").isEmpty() ? "" : "&after=" + page.at("/next");
        } while (!after.isEmpty());

        assertThat(values).containsExactly("Title 4", "Title 3", "Title 2", "Title 1", "Title 0");
        sam.get("/profile/current_title/history?after=" + UUID.randomUUID()).expectProblem(400, "invalid_input");
        sam.get("/profile/current_title/history?after=x").expectProblem(400, "invalid_input");
        sam.get("/profile/current_title/history?limit=0").expectProblem(400, "invalid_input");
    }

    @Test
    void addressesAnItemAndEachOfItsFields() {
        store(said().addItem("positions", Map.of("title", "Nurse", "employer", "Acme")));
        String item = sam.get("/profile").at("/values/positions/0/id");

        Answer field =
                sam.post("/profile/positions.title/" + item + "/confirm", "").expect(200);
        assertThat(field.at("/values/positions/0/title/authority")).isEqualTo("confirmed");
        assertThat(field.at("/values/positions/0/employer/authority")).isEqualTo("said");
        Answer whole = sam.post("/profile/positions/" + item + "/confirm", "").expect(200);
        assertThat(whole.at("/values/positions/0/employer/authority")).isEqualTo("confirmed");
        assertThat(sam.get("/profile/positions/" + item + "/history").json().get("items"))
                .hasSize(5);
        assertThat(sam.get("/profile/positions.employer/" + item + "/history")
                        .json()
                        .get("items"))
                .hasSize(2);
        assertThat(sam.get("/profile/positions.location/" + item + "/history")
                        .json()
                        .get("items"))
                .isEmpty();

        sam.post("/profile/positions/" + item + "/undo", "").expect(200);
        sam.post("/profile/positions/" + item + "/reject", "").expect(200);
        assertThat(sam.get("/profile").json().get("values")).isEmpty();
        assertThat(sam.get("/profile/positions/" + item + "/history")
                        .json()
                        .get("items")
                        .findValuesAsString("standing"))
                .contains("rejected");
    }

    @Test
    void mergesItemsAndTakesThemApart() {
        store(said().addItem("positions", Map.of("title", "Nurse", "employer", "Acme")));
        store(said().addItem("positions", Map.of("title", "Staff nurse", "employer", "ACME Corp.")));
        JsonNode positions = sam.get("/profile").json().at("/values/positions");
        String first = positions.at("/0/id").asString();
        String second = positions.at("/1/id").asString();

        Answer merged = sam.post("/profile/positions/" + second + "/merge", TestClient.json("into", first))
                .expect(200);
        assertThat(merged.json().at("/values/positions")).hasSize(1);
        JsonNode history =
                sam.get("/profile/positions/" + first + "/history").json().get("items");
        assertThat(history.toString()).contains("you said that the two are one").contains("\"into\":\"" + first);

        Answer split = sam.post(
                        "/profile/positions/" + first + "/split",
                        TestClient.json(
                                "observation",
                                positions.at("/1/title/observation").asString()))
                .expect(200);
        assertThat(split.json().at("/values/positions")).hasSize(2);
        sam.post("/profile/positions/" + first + "/merge", TestClient.json("into", first))
                .expectProblem(400, "invalid_input");
        sam.post("/profile/positions/" + first + "/merge", "{}").expectProblem(400, "invalid_input");
        sam.post("/profile/positions/" + first + "/split", "{}").expectProblem(400, "invalid_input");
        sam.post("/profile/positions.title/" + first + "/split", "{}").expectProblem(400, "invalid_input");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        for (String verb : List.of("confirm", "reject", "undo")) {
            assertThat(sam.post("/profile/colour/" + verb, "")
                            .expectProblem(400, "unknown_attribute")
                            .at("/detail"))
                    .contains("colour");
            sam.post("/profile/positions/" + verb, "").expectProblem(400, "invalid_input");
            sam.post("/profile/current_title/" + UUID.randomUUID() + "/" + verb, "")
                    .expectProblem(400, "invalid_input");
            sam.post("/profile/current_title/" + verb, "").expectProblem(404, "not_found");
            sam.post(
                            "/profile/current_title/" + verb,
                            TestClient.json("observation", UUID.randomUUID().toString()))
                    .expectProblem(404, "not_found");
            sam.post("/profile/current_title/" + verb, "{\"observation\":7}").expectProblem(400, "invalid_input");
            sam.post("/profile/positions/nonsense/" + verb, "").expectProblem(404, "not_found");
        }
        sam.get("/profile/colour/history").expectProblem(400, "unknown_attribute");
        assertThat(sam.get("/profile/current_title/history").expect(200).json().get("items"))
                .isEmpty();
    }

    @Test
    void someoneElsesItemLooksLikeNone() {
        store(said().addItem("positions", Map.of("title", "Nurse", "employer", "Acme")));
        String foreign = sam.get("/profile").at("/values/positions/0/id");
        TestClient eve = server.coachee("eve" + people++);
        store(said().set("current_title", "Nurse"));

        for (String item : List.of(foreign, UUID.randomUUID().toString())) {
            for (String path : List.of("/profile/positions/" + item, "/profile/positions.title/" + item)) {
                eve.get(path + "/history").expectProblem(404, "not_found");
                for (String verb : List.of("confirm", "reject", "undo")) {
                    eve.post(path + "/" + verb, "").expectProblem(404, "not_found");
                }
            }
            eve.post(
                            "/profile/positions/" + item + "/merge",
                            TestClient.json("into", UUID.randomUUID().toString()))
                    .expectProblem(404, "not_found");
            eve.post(
                            "/profile/positions/" + item + "/split",
                            TestClient.json("observation", UUID.randomUUID().toString()))
                    .expectProblem(404, "not_found");
        }
        assertThat(sam.get("/profile").at("/values/positions/0/title/value")).isEqualTo("Nurse");
    }

    @Test
    void keepsWhatIsSensitiveOnlyWithConsent() {
        JsonNode consent = sam.get("/profile/consents").expect(200).json().at("/items/0");
        String section = consent.get("section").asString();
        String attribute = server.coach.catalogue().sections().stream()
                .filter(one -> one.name().equals(section))
                .flatMap(one -> one.attributes().stream())
                .filter(one -> one.sensitivity().name().equals("SENSITIVE")
                        && one.type().code().equals("scale"))
                .findFirst()
                .orElseThrow()
                .name();
        String edit = "{\"values\":{\"%s\":3}}".formatted(attribute);
        assertThat(consent.get("given").asBoolean()).isFalse();

        Answer refused = sam.patch("/profile", edit, "If-Match", "*").expectProblem(403, "consent_required");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/values/" + attribute);
        sam.put("/profile/consents/" + section).expect(204);
        sam.put("/profile/consents/" + section).expect(204);
        assertThat(sam.get("/profile/consents").json().at("/items/0/given").asBoolean())
                .isTrue();
        sam.patch("/profile", edit, "If-Match", "*").expect(200);
        sam.delete("/profile/consents/" + section).expect(204);

        assertThat(sam.get("/profile").json().get("values")).isEmpty();
        assertThat(sam.get("/profile/" + attribute + "/history").json().get("items"))
                .isEmpty();
        sam.put("/profile/consents/colour").expectProblem(400, "unknown_attribute");
        sam.delete("/profile/consents/colour").expectProblem(400, "unknown_attribute");
    }
}
