package dev.coach.adapters.config;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.budget.Budget;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what may be used of the model in a day. */
record BudgetReader(SettingReader reader, SettingSources sources) {
    /**
     * Reads it.
     *
     * @param models that it is for
     * @throws CoachException {@code INVALID_CONFIGURATION}, also for a cost of models without a price
     */
    Budget read(List<ModelChoice> models) {
        return new Budget(tokens(Setting.BUDGET_TOKENS_PER_COACHEE), tokens(Setting.BUDGET_TOKENS), cost(models));
    }

    private @Nullable Long tokens(Setting setting) {
        String text = reader.text(setting);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,15}")) {
            throw reader.invalid(setting, "must be a number of tokens, such as 200000, not \"%s\".".formatted(text));
        }
        return Long.valueOf(text);
    }

    private @Nullable BigDecimal cost(List<ModelChoice> models) {
        if (!sources.has(Setting.BUDGET_COST)) {
            return null;
        }
        if (models.stream().anyMatch(model -> model instanceof ModelChoice.Served served && served.price() == null)) {
            throw reader.invalid(
                    Setting.BUDGET_COST,
                    "needs the prices of every model: set COACH_MODEL_INPUT_PRICE and COACH_MODEL_OUTPUT_PRICE, "
                            + "and the same of COACH_FALLBACK_MODEL when there is one (0 for a model that costs nothing).");
        }
        return reader.amount(Setting.BUDGET_COST);
    }
}
