package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Money;
import dev.coach.core.extraction.conversation.phrase.SaidPay;
import dev.coach.core.extraction.conversation.text.Sentence;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the amount that sets pay right: "sorry, 28k". What it does not say is as it was said first. */
final class PayCorrection {
    /** Further off than so many times it is no pay but something else that was counted. */
    private static final BigDecimal MOST = BigDecimal.valueOf(3);

    private final SaidPay pays = new SaidPay();

    /** The pay that is meant instead of the wrong one; empty when these words name none. */
    Optional<Money> instead(Sentence sentence, int from, int to, Money wrong) {
        return pays.read(sentence, from, rate(wrong))
                .filter(said -> said.end() >= to && said.isEvidentlyMoney())
                .map(SaidPay.Said::money)
                .filter(said -> said.period() == wrong.period() && isNear(said.amount(), wrong.amount()))
                .map(said -> new Money(
                        said.amount(), said.currency() == null ? wrong.currency() : said.currency(), wrong.period()));
    }

    private static String rate(Money wrong) {
        return switch (wrong.period()) {
            case HOUR -> " an hour";
            case DAY -> " a day";
            case WEEK -> " a week";
            case MONTH -> " a month";
            case YEAR -> " a year";
        };
    }

    static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(MOST)) <= 0 && other.compareTo(one.multiply(MOST)) <= 0;
    }
}
