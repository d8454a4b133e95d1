package dev.coach.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Cost;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetReaderTest {
    @TempDir
    private Path home;

    @Test
    void readsABudget() {
        CoachConfig config = load(Map.of(
                "COACH_BUDGET_TOKENS_PER_COACHEE", "200000",
                "COACH_BUDGET_TOKENS", "5000000",
                "COACH_BUDGET_COST", "2.50",
                "COACH_MODEL_INPUT_PRICE", "0.25",
                "COACH_MODEL_OUTPUT_PRICE", "2"));

        assertThat(config.budget())
                .isEqualTo(new Budget(
                        200_000L,
                        5_000_000L,
                        new Cost(new BigDecimal("2.50"), new BigDecimal("0.25"), new BigDecimal("2"))));
    }

    @Test
    void aCostNeedsPricesAndPricesACost() {
        assertThatInvalid(Map.of("COACH_BUDGET_COST", "2.50"))
                .withMessageStartingWith("COACH_MODEL_INPUT_PRICE (default) is missing");
        assertThatInvalid(Map.of("COACH_MODEL_INPUT_PRICE", "1", "COACH_MODEL_OUTPUT_PRICE", "2"))
                .withMessageStartingWith("COACH_BUDGET_COST (default) is missing");
        assertThatInvalid(Map.of(
                        "COACH_BUDGET_COST", "a lot", "COACH_MODEL_INPUT_PRICE", "1", "COACH_MODEL_OUTPUT_PRICE", "2"))
                .withMessageContaining("must be an amount such as 2.50, not \"a lot\"");
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
