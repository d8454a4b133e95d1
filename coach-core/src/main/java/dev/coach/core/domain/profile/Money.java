package dev.coach.core.domain.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is paid over and over: {@code 45000 EUR/year}.
 *
 * @param amount from 0, with at most two decimal places and nine digits before them
 * @param currency ISO 4217 code; absent when it was not said
 * @param period what the amount is paid for
 */
public record Money(BigDecimal amount, @Nullable String currency, Period period) {
    /** How often an amount is paid. */
    public enum Period {
        HOUR(0),
        DAY(0),
        WEEK(0),
        MONTH(1),
        YEAR(12);

        /** How many months it is; 0 for what somebody may be paid for more or less often in a month. */
        private final int months;

        Period(int months) {
            this.months = months;
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,2})?)(?: ([A-Z]{3}))?/([A-Z]+)");
    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    public Money {
        Objects.requireNonNull(period, "period");
        amount = amount.stripTrailingZeros();
        // So that nobody has to read 2.4E+4.
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
        if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0 || amount.scale() > 2) {
            throw new IllegalArgumentException("an amount has nine digits and two decimal places at most: " + amount);
        }
        if (currency != null && CodeList.CURRENCY.find(currency).isEmpty()) {
            throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
        }
    }

    /** Reads the canonical form, in any case: {@code 45000 EUR/year}, or {@code 45000/year} without a currency. */
    public static Optional<Money> parse(String text) {
        Matcher written = WRITTEN.matcher(text.toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        Optional<String> currency = Optional.ofNullable(written.group(2)).flatMap(CodeList.CURRENCY::find);
        return currency.isEmpty() && written.group(2) != null
                ? Optional.empty()
                : Arrays.stream(Period.values())
                        .filter(period -> period.name().equals(written.group(3)))
                        .findFirst()
                        .map(period -> new Money(new BigDecimal(written.group(1)), currency.orElse(null), period));
    }

    /** Whether it is certainly less than the other: of one currency, and for a time that the other can be reckoned in. */
    public boolean isLessThan(Money other) {
        return Objects.equals(currency, other.currency)
                && (period == other.period || period.months > 0 && other.period.months > 0)
                && perYear().compareTo(other.perYear()) < 0;
    }

    /** The same in the money of what it follows, where its own was not said: "I earn 60k now" of who earned 55,000 euros a year. */
    public Money after(Money earlier) {
        return currency == null ? new Money(amount, earlier.currency, period) : this;
    }

    private BigDecimal perYear() {
        return period.months == 0 ? amount : amount.multiply(BigDecimal.valueOf(12 / period.months));
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return amount.toPlainString()
                + (currency == null ? "" : " " + currency)
                + "/"
                + period.name().toLowerCase(Locale.ROOT);
    }
}
