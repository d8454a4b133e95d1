package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Money.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is paid for each hour, day, week, month or year: "45k euros a year", "£14.50 an hour". Nothing when the time is
 * not said, because nobody but the coachee knows it, or when two amounts are named.
 */
public final class PayReader {
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("quid", "GBP"),
            Map.entry("us$", "USD"),
            Map.entry("ca$", "CAD"),
            Map.entry("c$", "CAD"),
            Map.entry("au$", "AUD"),
            Map.entry("a$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("s$", "SGD"),
            Map.entry("hk$", "HKD"),
            Map.entry("franc", "CHF"),
            Map.entry("francs", "CHF"),
            Map.entry("₹", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("yen", "JPY"),
            Map.entry("zloty", "PLN"),
            Map.entry("złoty", "PLN"));
    private static final Map<String, Period> PERIODS = Map.ofEntries(
            Map.entry("hour", Period.HOUR),
            Map.entry("hr", Period.HOUR),
            Map.entry("h", Period.HOUR),
            Map.entry("hourly", Period.HOUR),
            Map.entry("day", Period.DAY),
            Map.entry("daily", Period.DAY),
            Map.entry("week", Period.WEEK),
            Map.entry("wk", Period.WEEK),
            Map.entry("weekly", Period.WEEK),
            Map.entry("month", Period.MONTH),
            Map.entry("mth", Period.MONTH),
            Map.entry("pcm", Period.MONTH),
            Map.entry("monthly", Period.MONTH));
    private static final Map<String, Integer> FACTORS =
            Map.of("k", 1_000, "grand", 1_000, "thousand", 1_000, "hundred", 100, "m", 1_000_000, "million", 1_000_000);

    /** Dollars and crowns are the money of several countries: their word alone names no currency. */
    private static final String SIGN = "(?<!\\p{L})(?:us|ca|c|au|a|nz|s|hk)\\$|[€£$₹]|\\b[a-z]{3}(?=[ \\d])";

    private static final Pattern PAY = Pattern.compile("(?i)(?:(" + SIGN + ") ?)?(?<![\\d.,–-])(" + Figures.WRITTEN
            + ")( ?(?:k|m|million|grand|thousand|hundred)\\b)? ?"
            + "([€£$₹]|euros?|pounds?|quid|dollars?|bucks|francs?|rupees|yen|z[lł]oty|(?!pcm)[a-z]{3}\\b)?"
            + "(?: (?:gross|net|before tax|base))?"
            + " ?(?:(?:/|per|an?|each|every|p\\.?) ?(hour|hr|h|day|week|wk|month|mth|year|yr|annum|a)\\b"
            + "|(hourly|daily|weekly|monthly|yearly|annually|pcm)\\b)");
    /** From here on an amount without a period is one for a year, in money of about the worth of these. */
    private static final BigDecimal YEARLY = BigDecimal.valueOf(10_000);

    private static final Set<String> OF_LIKE_WORTH = Set.of("EUR", "GBP", "USD", "CHF", "CAD", "AUD", "NZD", "SGD");

    /** With two of them it is a range, or also the hours. */
    private static final Pattern NUMBER = Pattern.compile(Figures.WRITTEN);

    /**
     * An amount with the words that name it.
     *
     * @param words a literal part of the text
     */
    public record Named(Money money, String words) {}

    /** How many amounts in figures the text names. */
    public static long figuresIn(String text) {
        return NUMBER.matcher(text).results().count();
    }

    /** The one amount that the text names. */
    public Optional<Named> read(String text) {
        Matcher found = PAY.matcher(text);
        return figuresIn(text) == 1 && found.find()
                ? money(found).map(money -> new Named(money, found.group().strip()))
                : Optional.empty();
    }

    /** Whether an amount that was named without a time can only be meant for a year: "45k" is no monthly pay. */
    public static boolean isByTheYear(Money money) {
        String currency = money.currency();
        return money.amount().compareTo(YEARLY) >= 0 && (currency == null || OF_LIKE_WORTH.contains(currency));
    }

    private static Optional<Money> money(MatchResult pay) {
        Optional<BigDecimal> amount = Figures.amount(pay.group(2)).map(value -> thousands(value, pay.group(3)));
        String word = pay.group(5) == null ? pay.group(6) : pay.group(5);
        String currency =
                currency(pay.group(1)).or(() -> currency(pay.group(4))).orElse("");
        Period period = PERIODS.getOrDefault(word.toLowerCase(Locale.ROOT), Period.YEAR);
        return amount.flatMap(value ->
                Money.parse(value.toPlainString() + (currency.isEmpty() ? "" : " " + currency) + "/" + period.name()));
    }

    /** The currency of this word or sign; none for dollars and crowns. */
    public static Optional<String> currencyNamed(String word) {
        return Optional.ofNullable(CURRENCIES.get(word.toLowerCase(Locale.ROOT)));
    }

    private static BigDecimal thousands(BigDecimal value, @Nullable String unit) {
        int factor = unit == null ? 1 : FACTORS.getOrDefault(unit.strip().toLowerCase(Locale.ROOT), 1);
        BigDecimal amount = value.multiply(BigDecimal.valueOf(factor));
        return amount.setScale(
                Math.min(2, Math.max(0, amount.stripTrailingZeros().scale())), RoundingMode.UNNECESSARY);
    }

    private static Optional<String> currency(@Nullable String said) {
        return Optional.ofNullable(said)
                .map(word -> CURRENCIES.getOrDefault(word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)))
                .filter(code -> Money.parse("1 " + code + "/year").isPresent());
    }
}
