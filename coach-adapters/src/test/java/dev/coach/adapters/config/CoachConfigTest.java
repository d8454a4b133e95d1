package dev.coach.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.adapters.config.ModelChoice.Provider;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.privacy.MaskingScope;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// Longer than 250 lines because every setting is one part of one configuration.
class CoachConfigTest {
    private static final String SUMMARY_PROMPT = """
            version: conversation-summary/7

            ## frame
            Sum up. {{earlier}}
            ## earlier
            Before: {{notes}}
            ## conversation
            {{lines}}
            ## line.coachee
            C: {{text}}
            ## line.coach
            K: {{text}}
            """;

    @TempDir
    private Path home;

    @Test
    void hasADefaultForEverything() {
        CoachConfig config = load(Map.of());

        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.port()).isEqualTo(7070);
        assertThat(config.adminPort()).isEqualTo(7071);
        assertThat(config.dataDir()).isEqualTo(home.resolve(".local/share/coach"));
        assertThat(config.databaseUrl()).isNull();
        assertThat(config.jobsInside()).isTrue();
        assertThat(config.model()).isEqualTo(new ModelChoice.Guided());
        assertThat(config.masking()).isEqualTo(MaskingScope.EXTRACTION);
        assertThat(config.publicUrl()).isNull();
        assertThat(config.signupOpen()).isTrue();
        assertThat(config.databaseConnections()).isEqualTo(20);
        assertThat(config.maxTurns()).isEqualTo(2_000);
        assertThat(config.maxTurnsPerCoachee()).isEqualTo(30);
        assertThat(config.budget()).isEqualTo(Budget.NONE);
        assertThat(config.origin(Setting.PORT)).isEqualTo("default");
    }

    @Test
    void readsWhichCallsAreMasked() {
        assertThat(load(Map.of("COACH_MODEL_MASKING", "all")).masking()).isEqualTo(MaskingScope.ALL);
        assertThat(load(Map.of("COACH_MODEL_MASKING", "off")).masking()).isEqualTo(MaskingScope.OFF);
    }

    @Test
    void prefersAFlagToTheEnvironmentToTheFile() throws IOException {
        Path file = write("coach_port=1\ncoach_admin_port=2\ncoach_host=0.0.0.0\n");
        Map<String, String> environment =
                Map.of("COACH_CONFIG_FILE", file.toString(), "COACH_PORT", "3", "COACH_ADMIN_PORT", "4");

        CoachConfig config = CoachConfig.load(withHome(environment), Map.of("COACH_PORT", "5"));

        assertThat(config.port()).isEqualTo(5);
        assertThat(config.origin(Setting.PORT)).isEqualTo("flag");
        assertThat(config.adminPort()).isEqualTo(4);
        assertThat(config.origin(Setting.ADMIN_PORT)).isEqualTo("environment");
        assertThat(config.host()).isEqualTo("0.0.0.0");
        assertThat(config.origin(Setting.HOST)).isEqualTo(file.toString());
    }

    @Test
    void takesThePromptsOfAFolder() throws IOException {
        Path folder = Files.createDirectories(home.resolve("prompts"));
        Files.writeString(folder.resolve("README"), "ours");
        assertThatInvalid(Map.of("COACH_PROMPT_DIR", folder.toString()))
                .withMessageContaining("COACH_PROMPT_DIR holds no prompt");

        Files.writeString(folder.resolve("conversation-summary.md"), SUMMARY_PROMPT);
        assertThat(load(Map.of("COACH_PROMPT_DIR", folder.toString())).prompts())
                .isNotNull();

        Files.writeString(folder.resolve("coach-reply.md"), "version: coach-reply/9\n");
        assertThatInvalid(Map.of("COACH_PROMPT_DIR", folder.toString()))
                .withMessageContaining("the prompt coach-reply has no part");

        Files.write(folder.resolve("coach-reply.md"), new byte[] {(byte) 0xff});
        assertThatInvalid(Map.of("COACH_PROMPT_DIR", folder.toString()))
                .withMessageContaining("cannot be read as UTF-8");
        assertThatInvalid(Map.of("COACH_PROMPT_DIR", folder.resolve("none").toString()))
                .withMessageContaining("is not a folder that can be read");
    }

    @Test
    void findsTheFileInTheUsualPlace() throws IOException {
        Path usual = Files.createDirectories(home.resolve("config/coach")).resolve("coach.properties");
        Files.writeString(usual, "coach_port=8080\n");

        assertThat(load(Map.of("XDG_CONFIG_HOME", home.resolve("config").toString()))
                        .port())
                .isEqualTo(8080);
    }

    @Test
    void takesAnEmptyVariableAsNotGiven() {
        assertThat(load(Map.of("COACH_PORT", "", "COACH_DATABASE_URL", " ")).port())
                .isEqualTo(7070);
    }

    @Test
    void leavesVariablesOfTestsAndOtherProgramsAlone() {
        assertThat(load(Map.of("COACH_TEST_DATA", "/data", "PATH", "/bin")).port())
                .isEqualTo(7070);
    }

    @Test
    void refusesVariablesThatNothingReads() {
        for (String key : List.of("COACH_HOME", "COACH_JAVA", "COACH_JAVA_OPTS")) {
            assertThatInvalid(Map.of(key, "x")).withMessageStartingWith("Unknown setting " + key);
        }
    }

    @Test
    void namesAnUnknownVariableAndTheNearestKnownOne() {
        assertThatInvalid(Map.of("COACH_PROT", "1"))
                .withMessage("Unknown setting COACH_PROT (environment). The nearest known one is COACH_PORT.");
    }

    @Test
    void namesNoNearestOneWhereNoneIsNear() {
        assertThatInvalid(Map.of("COACH_FOO", "1"))
                .withMessageStartingWith("Unknown setting COACH_FOO (environment). Known are COACH_")
                .withMessageContaining("COACH_PORT, ");
    }

    @Test
    void saysWhichSettingsComeLater() {
        assertThatInvalid(Map.of("COACH_OIDC_ISSUER", "https://example.org"))
                .withMessage("COACH_OIDC_ISSUER (environment) is not available in this version. Remove it.");
    }

    @Test
    void namesAnUnknownKeyInTheFile() throws IOException {
        Path file = write("coach_signups=open\n");

        assertThatInvalid(Map.of("COACH_CONFIG_FILE", file.toString()))
                .withMessage("Unknown setting coach_signups (%s). The nearest known one is coach_signup.", file);
    }

    @Test
    void saysThatANamedFileCannotBeRead() {
        Path absent = home.resolve("absent.properties");

        assertThatInvalid(Map.of("COACH_CONFIG_FILE", absent.toString()))
                .withMessage("The configuration file %s cannot be read (NoSuchFileException).", absent);
    }

    @Test
    void saysThatAFileIsNotProperties() throws IOException {
        Path file = write("coach_host=\\u12\n");

        assertThatInvalid(Map.of("COACH_CONFIG_FILE", file.toString()))
                .withMessageContaining("is not a properties file in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "COACH_PORT, 70700, must be a port from 0 to 65535",
        "COACH_ADMIN_PORT, http, must be a port from 0 to 65535",
        "COACH_JOBS, outside, 'must be one of inside, off, not \"outside\"'",
        "COACH_SIGNUP, yes, 'must be one of open, closed, not \"yes\"'",
        "COACH_MODEL_PROVIDER, gpt, 'must be one of guided, openai, anthropic, not \"gpt\"'",
        "COACH_FALLBACK_MODEL_PROVIDER, gpt, 'must be one of guided, openai, anthropic, not \"gpt\"'",
        "COACH_DATABASE_CONNECTIONS, 1, must be a whole number from 2",
        "COACH_MODEL_PAUSE_SECONDS, 0, must be a whole number from 1",
        "COACH_MAX_TURNS, 0, must be a whole number from 1",
        "COACH_MAX_TURNS_PER_COACHEE, many, 'must be a whole number from 1 to 999999999, not \"many\"'",
        "COACH_BUDGET_TOKENS, -1, 'must be a number of tokens, such as 200000, not \"-1\"'",
        "COACH_DATABASE_URL, postgres://u:geheim@h/d, must be a JDBC URL of PostgreSQL",
        "COACH_PUBLIC_URL, coach.example.org, must be an address",
        "COACH_PUBLIC_URL, https://coach.example.org/app, must have no path",
    })
    void saysOfAWrongValueWhichKeyItIsAndWhatIsAllowed(String key, String value, String problem) {
        assertThatInvalid(Map.of(key, value))
                .withMessageStartingWith(key + " (environment) ")
                .withMessageContaining(problem)
                .withMessageNotContaining("geheim");
    }

    @Test
    void readsAModelWithItsKeyFromAFile() throws IOException {
        Path key = Files.writeString(home.resolve("key"), "sk-geheim\n");

        CoachConfig config = load(Map.of(
                "COACH_MODEL_PROVIDER", "openai",
                "COACH_MODEL_NAME", "gpt-5-mini",
                "COACH_MODEL_KEY_FILE", key.toString()));

        assertThat(config.model()).isInstanceOfSatisfying(ModelChoice.Served.class, model -> {
            assertThat(model.url()).isEqualTo(URI.create("https://api.openai.com/v1"));
            assertThat(model.name()).isEqualTo("gpt-5-mini");
            assertThat(Objects.requireNonNull(model.key()).reveal()).isEqualTo("sk-geheim");
        });
    }

    @Test
    void doesNotShowAKeyThatStandsInPlaceOfItsFile() {
        assertThatInvalid(Map.of(
                        "COACH_MODEL_PROVIDER", "openai",
                        "COACH_MODEL_NAME", "gpt-5-mini",
                        "COACH_MODEL_KEY_FILE", "sk-geheim"))
                .withMessage(
                        "COACH_MODEL_KEY_FILE (environment) names a file that cannot be read (NoSuchFileException).");
    }

    @Test
    void needsNoKeyForAServerOfOnesOwn() {
        CoachConfig config = load(Map.of(
                "COACH_MODEL_PROVIDER", "openai",
                "COACH_MODEL_NAME", "llama3.2",
                "COACH_MODEL_URL", "http://localhost:11434"));

        assertThat(config.model())
                .isEqualTo(new ModelChoice.Served(
                        Provider.OPENAI, URI.create("http://localhost:11434"), "llama3.2", null, null));
    }

    @Test
    void readsAFallbackModel() {
        CoachConfig config = load(Map.of(
                "COACH_MODEL_PROVIDER", "anthropic",
                "COACH_MODEL_NAME", "claude-haiku-4-5",
                "COACH_MODEL_KEY", "k",
                "COACH_FALLBACK_MODEL_PROVIDER", "openai",
                "COACH_FALLBACK_MODEL_NAME", "llama3.2",
                "COACH_FALLBACK_MODEL_URL", "http://localhost:11434"));

        assertThat(config.model()).isInstanceOfSatisfying(ModelChoice.Served.class, model -> {
            assertThat(model.provider()).isEqualTo(Provider.ANTHROPIC);
            assertThat(model.url()).isEqualTo(URI.create("https://api.anthropic.com/v1"));
        });
        assertThat(config.fallbackModel())
                .isEqualTo(new ModelChoice.Served(
                        Provider.OPENAI, URI.create("http://localhost:11434"), "llama3.2", null, null));
        assertThat(load(Map.of()).fallbackModel()).isEqualTo(new ModelChoice.Guided());
        assertThatInvalid(Map.of("COACH_FALLBACK_MODEL_NAME", "llama3.2"))
                .withMessageContaining("COACH_FALLBACK_MODEL_PROVIDER is not");
    }

    @Test
    void readsHowLongAModelMayTake() {
        assertThat(load(Map.of()).modelLimits())
                .isEqualTo(new ModelLimits(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(180),
                        2,
                        2_000));
        ModelLimits limits = load(Map.of("COACH_MODEL_FIRST_WORD_SECONDS", "90", "COACH_MODEL_RETRIES", "0"))
                .modelLimits();
        assertThat(limits.firstWord()).isEqualTo(Duration.ofSeconds(90));
        assertThat(limits.retries()).isZero();
    }

    @Test
    void saysWhatAModelMisses() {
        assertThatInvalid(Map.of("COACH_MODEL_PROVIDER", "openai", "COACH_MODEL_KEY", "k"))
                .withMessageStartingWith("COACH_MODEL_NAME is missing");
        assertThatInvalid(Map.of("COACH_MODEL_PROVIDER", "openai", "COACH_MODEL_NAME", "m"))
                .withMessageStartingWith("COACH_MODEL_KEY is missing");
        assertThatInvalid(Map.of("COACH_MODEL_URL", "http://localhost:11434"))
                .withMessageContaining("COACH_MODEL_PROVIDER is not");
        assertThatInvalid(Map.of(
                        "COACH_MODEL_PROVIDER", "openai", "COACH_MODEL_KEY", "k", "COACH_MODEL_KEY_FILE", "/key"))
                .withMessageContaining("are both set");
    }

    @Test
    void showsNoSecret() {
        CoachConfig config = load(Map.of(
                "COACH_MODEL_PROVIDER", "openai",
                "COACH_MODEL_NAME", "gpt-5-mini",
                "COACH_MODEL_KEY", "sk-geheim",
                "COACH_FALLBACK_MODEL_PROVIDER", "anthropic",
                "COACH_FALLBACK_MODEL_NAME", "claude-haiku-4-5",
                "COACH_FALLBACK_MODEL_KEY", "sk-ant-geheim",
                "COACH_DATABASE_URL", "jdbc:postgresql://h/coach?password=geheim"));

        assertThat(config.toString()).contains("***").doesNotContain("geheim");
        assertThat(config.shown(Setting.MODEL_KEY)).isEqualTo("***");
        assertThat(config.shown(Setting.DATABASE_URL)).isEqualTo("***");
        assertThat(config.shown(Setting.MODEL_NAME)).isEqualTo("gpt-5-mini");
    }

    private CoachConfig load(Map<String, String> environment) {
        return CoachConfig.load(withHome(environment), Map.of());
    }

    private Map<String, String> withHome(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("HOME", home.toString());
        return all;
    }

    private Path write(String properties) throws IOException {
        return Files.writeString(home.resolve("coach.properties"), properties);
    }

    private ThrowableAssertAlternative<CoachException> assertThatInvalid(Map<String, String> environment) {
        return assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> load(environment))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_CONFIGURATION));
    }
}
