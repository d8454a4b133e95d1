package dev.coach.server.wire;

import dev.coach.core.domain.profile.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is paid over and over. */
public record MoneyJson(BigDecimal amount, @Nullable String currency, String period) {
    static MoneyJson of(Money money) {
        return new MoneyJson(
                money.amount(), money.currency(), money.period().name().toLowerCase(Locale.ROOT));
    }
}
