package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.testkit.ProfileDraft;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What came together goes together, over HTTP. */
class BatchRoutesTest {
    private static TestServer server;
    private static int people;
    private TestClient kim;
    private BatchId batch;

    BatchRoutesTest() {
        batch = new BatchId(UUID.randomUUID());
    }

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void importSomething() {
        kim = server.coachee("importer" + people++);
        CoacheeId coachee = CoacheeId.of(kim.get("/me").at("/id"));
        ProfileDraft brought = new ProfileDraft(
                        server.stores.profiles().read(coachee),
                        new Source.Imported("resume.json", "/basics"),
                        UUID::randomUUID,
                        InstantSource.system())
                .set("city", "Leeds")
                .addItem("skills", Map.of("name", "Baking"));
        server.stores
                .profiles()
                .applyBatch(brought.update(), new Batch(batch, "JSON Resume, resume.json", null, Instant.EPOCH));
    }

    @Test
    void undoesAllOfAnImportAndTheUndoOfIt() {
        Answer undone = kim.post("/profile/batches/" + batch + "/undo", "").expect(200);

        assertThat(undone.header("ETag")).isEqualTo(kim.get("/profile").header("ETag"));
        assertThat(kim.get("/profile").json().get("values")).isEmpty();
        JsonNode batches = kim.get("/profile/batches").expect(200).json().get("items");
        assertThat(batches).hasSize(2);
        assertThat(batches.at("/0/undoes").asString()).isEqualTo(batch.toString());
        assertThat(batches.at("/1/title").asString()).isEqualTo("JSON Resume, resume.json");

        kim.post("/profile/batches/" + batches.at("/0/batch").asString() + "/undo", "")
                .expect(200);
        assertThat(kim.get("/profile").json().get("values").propertyNames())
                .containsExactlyInAnyOrder("city", "skills");
    }

    @Test
    void knowsNobodyElsesBatch() {
        TestClient eve = server.coachee("stranger" + people++);

        eve.post("/profile/batches/" + batch + "/undo", "").expectProblem(404, "not_found");
        eve.post("/profile/batches/nonsense/undo", "").expectProblem(404, "not_found");
        assertThat(eve.get("/profile/batches").json().get("items")).isEmpty();
        assertThat(kim.get("/profile").at("/values/city/value")).isEqualTo("Leeds");
    }
}
