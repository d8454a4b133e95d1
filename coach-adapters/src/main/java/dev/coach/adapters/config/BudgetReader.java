package dev.coach.adapters.config;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Cost;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what may be used of the model in a day. */
record BudgetReader(SettingReader reader, SettingSources sources) {
    private static final List<Setting> OF_COST =
            List.of(Setting.BUDGET_COST, Setting.MODEL_INPUT_PRICE, Setting.MODEL_OUTPUT_PRICE);

    /** @throws CoachException {@code INVALID_CONFIGURATION}, also for a cost without prices and for prices without a cost */
    Budget read() {
        return new Budget(tokens(Setting.BUDGET_TOKENS_PER_COACHEE), tokens(Setting.BUDGET_TOKENS), cost());
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

    private @Nullable Cost cost() {
        if (OF_COST.stream().noneMatch(sources::has)) {
            return null;
        }
        for (Setting setting : OF_COST) {
            if (!sources.has(setting)) {
                throw reader.invalid(
                        setting,
                        "is missing: COACH_BUDGET_COST, COACH_MODEL_INPUT_PRICE and COACH_MODEL_OUTPUT_PRICE belong together.");
            }
        }
        return new Cost(
                amount(Setting.BUDGET_COST), amount(Setting.MODEL_INPUT_PRICE), amount(Setting.MODEL_OUTPUT_PRICE));
    }

    private BigDecimal amount(Setting setting) {
        String text = reader.text(setting);
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw reader.invalid(setting, "must be an amount such as 2.50, not \"%s\".".formatted(text));
        }
        return new BigDecimal(text);
    }
}
