package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.extraction.conversation.phrase.PayReader;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pay as people write it: "about 45k a year", "$21.50 an hour". The money that it is written in is never left out: it is found, or the
 * reader asks for it.
 *
 * @param dollar the code of the money that the coachee calls dollars, which is that of several countries; absent when unknown
 */
record WrittenPay(String written, @Nullable String dollar) {
    private static final PayReader PAYS = new PayReader();
    private static final Set<String> NOT = WordClasses.of("before-other-value");
    private static final Set<String> CHANGING = WordClasses.of("changes-written");
    private static final Set<String> AROUND = WordClasses.of("around-written-pay");
    private static final Pattern DOLLARS = Pattern.compile("(?i)(?<!\\p{L})\\$|\\b(?:dollars?|bucks)\\b");
    private static final Pattern MONEY = Pattern.compile("\\p{Sc}|" + DOLLARS.pattern());
    /** What looks like the code of a currency: three letters behind the figures, or capitals before them. */
    private static final Pattern CODE = Pattern.compile(
            "\\d(?: ?(?:k|million))? ?(?i:(?!per|net|for|all|pcm)([a-z]{3})\\b)|\\b([A-Z]{3}) ?(?=\\d)");

    /** Why it cannot be true, or what it does not say. */
    Optional<String> refusal() {
        if (PayReader.figuresIn(written) > 1) {
            return Optional.of("must be one amount, such as 45000 EUR a year");
        }
        return unknownCode().or(this::withoutPeriod).or(this::withoutCurrency);
    }

    /** The one amount that it names. */
    Optional<Money> money() {
        return paid(written).or(() -> paid(written + " a year").filter(PayReader::isByTheYear));
    }

    /** The words that are no part of the amount and mean more than "about" and "my pay is". */
    static List<String> unread(String written) {
        String named = PAYS.read(written)
                .or(() -> PAYS.read(written + " a year"))
                .map(PayReader.Named::words)
                .orElse("");
        String rest = written.contains(named) ? written.replace(named, " ") : "";
        return Stream.concat(
                        Stream.of(rest.split("[^\\p{L}]+")),
                        Stream.of(named.split(" "))
                                .filter(word -> NOT.contains(word) || CHANGING.contains(word) || word.equals("net")))
                .filter(word -> !word.isEmpty() && !AROUND.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Optional<String> unknownCode() {
        Matcher code = CODE.matcher(written);
        return code.results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(word -> CodeList.CURRENCY.find(word).isEmpty()
                        && PayReader.currencyNamed(word).isEmpty())
                .findFirst()
                .map("must be in a known currency, such as 45000 EUR a year; %s is none"::formatted);
    }

    private Optional<String> withoutPeriod() {
        boolean period = paid(written).isPresent();
        Optional<Money> yearly = period ? Optional.empty() : paid(written + " a year");
        return yearly.filter(money -> !PayReader.isByTheYear(money)).map(money -> withoutPeriod(written));
    }

    /** Why an amount is refused that may be paid for an hour as well as for a year. */
    static String withoutPeriod(String written) {
        return "must say what it is paid for: %s an hour, a day, a week, a month or a year".formatted(written.strip());
    }

    private Optional<String> withoutCurrency() {
        return money().filter(money ->
                        money.currency() == null && MONEY.matcher(written).find())
                .map(money -> "must name the currency by its code, such as USD, CAD or JPY");
    }

    private Optional<Money> paid(String text) {
        return PAYS.read(text)
                .map(PayReader.Named::money)
                .map(money -> money.currency() == null && DOLLARS.matcher(text).find()
                        ? new Money(money.amount(), dollar, money.period())
                        : money);
    }
}
