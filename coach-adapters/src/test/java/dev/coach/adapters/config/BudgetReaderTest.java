package dev.coach.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Price;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetReaderTest {
    private static final Map<String, String> MODEL =
            Map.of("COACH_MODEL_PROVIDER", "openai", "COACH_MODEL_NAME", "gpt-5-mini", "COACH_MODEL_KEY", "sk-test");

    @TempDir
    private Path home;

    @Test
    void readsABudget() {
        CoachConfig config = load(Map.of(
                "COACH_BUDGET_TOKENS_PER_COACHEE", "200000",
                "COACH_BUDGET_TOKENS", "5000000",
                "COACH_BUDGET_COST", "2.50"));

        assertThat(config.budget()).isEqualTo(new Budget(200_000L, 5_000_000L, new BigDecimal("2.50")));
    }

    @Test
    void eachModelHasItsPrice() {
        CoachConfig config = load(priced(Map.of(
                "COACH_FALLBACK_MODEL_PROVIDER", "openai",
                "COACH_FALLBACK_MODEL_URL", "http://localhost:11434",
                "COACH_FALLBACK_MODEL_NAME", "llama3.2",
                "COACH_FALLBACK_MODEL_INPUT_PRICE", "0",
                "COACH_FALLBACK_MODEL_OUTPUT_PRICE", "0")));

        assertThat(price(config.model())).isEqualTo(new Price(new BigDecimal("0.25"), new BigDecimal("2")));
        assertThat(price(config.fallbackModel())).isEqualTo(new Price(BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(price(load(MODEL).model())).isNull();
    }

    @Test
    void aCostNeedsThePriceOfEveryModel() {
        assertThatInvalid(with(MODEL, "COACH_BUDGET_COST", "2.50"))
                .withMessageStartingWith("COACH_BUDGET_COST (environment) needs the prices of every model");
        assertThatInvalid(priced(Map.of(
                        "COACH_BUDGET_COST", "2.50",
                        "COACH_FALLBACK_MODEL_PROVIDER", "openai",
                        "COACH_FALLBACK_MODEL_URL", "http://localhost:11434",
                        "COACH_FALLBACK_MODEL_NAME", "llama3.2")))
                .withMessageStartingWith("COACH_BUDGET_COST (environment) needs the prices of every model");
    }

    @Test
    void refusesHalfAPriceAndWhatIsNoAmount() {
        assertThatInvalid(with(MODEL, "COACH_MODEL_INPUT_PRICE", "1"))
                .withMessageStartingWith("COACH_MODEL_OUTPUT_PRICE (default) is missing");
        assertThatInvalid(Map.of("COACH_MODEL_INPUT_PRICE", "1", "COACH_MODEL_OUTPUT_PRICE", "2"))
                .withMessageStartingWith(
                        "COACH_MODEL_INPUT_PRICE (environment) is set, but COACH_MODEL_PROVIDER is not");
        assertThatInvalid(priced(Map.of("COACH_BUDGET_COST", "a lot")))
                .withMessageContaining("must be an amount such as 2.50, not \"a lot\"");
    }

    private static @Nullable Price price(ModelChoice model) {
        return ((ModelChoice.Served) model).price();
    }

    private static Map<String, String> priced(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.putAll(MODEL);
        all.put("COACH_MODEL_INPUT_PRICE", "0.25");
        all.put("COACH_MODEL_OUTPUT_PRICE", "2");
        return all;
    }

    private static Map<String, String> with(Map<String, String> some, String key, String value) {
        Map<String, String> all = new HashMap<>(some);
        all.put(key, value);
        return all;
    }

    private CoachConfig load(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("HOME", home.toString());
        return CoachConfig.load(all, Map.of());
    }

    private ThrowableAssertAlternative<CoachException> assertThatInvalid(Map<String, String> environment) {
        return assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> load(environment))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_CONFIGURATION));
    }
}
