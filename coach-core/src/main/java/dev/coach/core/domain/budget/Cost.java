package dev.coach.core.domain.budget;

import java.math.BigDecimal;

/**
 * What the model may cost in a day, in the currency of its prices.
 *
 * @param inputPrice of a million tokens that it reads
 * @param outputPrice of a million tokens that it writes
 */
public record Cost(BigDecimal perDay, BigDecimal inputPrice, BigDecimal outputPrice) {
    private static final int MILLION = 6;

    public Cost {
        if (perDay.signum() < 0 || inputPrice.signum() < 0 || outputPrice.signum() < 0) {
            throw new IllegalArgumentException(
                    "neither cost nor price is negative: " + perDay + ", " + inputPrice + ", " + outputPrice);
        }
    }

    boolean isBrokenBy(Tokens tokens) {
        BigDecimal cost = inputPrice
                .multiply(BigDecimal.valueOf(tokens.input()))
                .add(outputPrice.multiply(BigDecimal.valueOf(tokens.output())))
                .movePointLeft(MILLION);
        return cost.compareTo(perDay) > 0;
    }
}
