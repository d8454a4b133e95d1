package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.testkit.SharedTestData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether what is written is a JSON Resume: by its schema where that is at hand, and by what matters most everywhere. */
class JsonResumeSchemaTest {
    private static final JsonResumeFormat FORMAT = new JsonResumeFormat();
    private static final Set<String> DATES = Set.of("startDate", "endDate", "date", "releaseDate");
    private static final Set<String> LISTS = Set.of("highlights", "courses", "keywords", "roles", "profiles");

    static String written(ProfileUpdate profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FORMAT.write(profile.after(), profile.observations(), source -> Optional.empty(), out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isValidUnderItsSchemaWhateverTheProfileHolds() throws IOException {
        String text = Files.readString(SharedTestData.path("resumes/json-resume/schema.json"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
        assertThat(schema.validate("{\"basics\": {\"email\": \"no\", \"url\": \"no\"}, \"work\": 1}", InputFormat.JSON))
                .as("the validator checks formats")
                .hasSize(3);

        for (long seed = 1; seed <= 200; seed++) {
            assertThat(schema.validate(written(FullProfile.of(seed)), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate(written(FullProfile.with(Map.of())), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void writesTextsDatesAndWholeAddresses(long seed) {
        JsonNode document = JsonMapper.shared().readTree(written(FullProfile.of(seed)));

        document.properties().stream()
                .filter(part -> part.getValue().isArray())
                .forEach(part -> part.getValue().forEach(row -> check(part.getKey(), row)));
        check("basics", document.get("basics"));
    }

    private static void check(String part, JsonNode row) {
        assertThat(row.isObject()).as(part).isTrue();
        for (Map.Entry<String, JsonNode> member : row.properties()) {
            String name = part + "." + member.getKey();
            JsonNode value = member.getValue();
            if (LISTS.contains(member.getKey())) {
                assertThat(value.isArray()).as(name).isTrue();
            } else if (!member.getKey().equals("location") || !part.equals("basics")) {
                assertThat(value.isString()).as(name).isTrue();
                assertThat(value.stringValue()).as(name).isNotBlank();
            }
            if (DATES.contains(member.getKey())) {
                assertThat(value.stringValue()).as(name).matches("[12]\\d{3}(-[01]\\d)?");
            }
            if (member.getKey().equals("url")) {
                assertThat(URI.create(value.stringValue()).isAbsolute())
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void writesAnAddressAsALinkAndLeavesOutWhatIsNone() {
        String document = written(FullProfile.with(Map.of(
                "website_url", "example.org/ada",
                "github_url", "GitHub.com/ada",
                "other_profile_url", "https://example.org/{a}",
                "email", "zoë@example.org")));

        assertThat(document)
                .contains("\"url\" : \"https://example.org/ada\"", "\"url\" : \"https://GitHub.com/ada\"")
                .doesNotContain("{a}", "zoë");
    }

    @Test
    void writesTheSameBytesForTheSameProfile() {
        assertThat(written(FullProfile.of(3))).isEqualTo(written(FullProfile.of(3)));
    }

    @Test
    void readsTheSharedSamplesWithoutAProblem() throws IOException {
        for (String name : List.of("sample", "career-changer", "new-grad", "senior-engineer")) {
            Read read = Read.of(
                    FORMAT, Files.readAllBytes(SharedTestData.path("resumes/json-resume/" + name + ".resume.json")));
            assertThat(read.problems()).as(name).isEmpty();
            assertThat(read.rejected()).as(name).isZero();
            assertThat(read.leftOut())
                    .as(name)
                    .isSubsetOf(
                            "basics.location.address",
                            "basics.profiles",
                            "basics.profiles.username",
                            "work.description",
                            "work.url",
                            "volunteer.url",
                            "education.url",
                            "projects.entity",
                            "projects.type",
                            "languages.fluency");
        }
    }
}
