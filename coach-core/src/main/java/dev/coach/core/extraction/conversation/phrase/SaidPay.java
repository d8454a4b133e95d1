package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.domain.profile.Money;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pay that stands at a place of a sentence: "about 32k a year", "$25 an hour", "54,000 euros before tax". */
public final class SaidPay {
    private static final int MOST_WORDS = 12;

    private static final BigDecimal MUCH = BigDecimal.valueOf(1_000);
    private static final Set<String> BEHIND_PAY = WordClasses.of("behind-pay");

    /** Marks that are a part of an amount: "$25/hour". */
    private static final Set<String> SIGNS = Set.of("$", "€", "£", "₹", "/", "~");

    /** What may stand before an amount; "over" and "up to" name another one. */
    private static final Pattern BEFORE_PAY = Pattern.compile(
            "(?i)\\s*(?:(about|around|roughly|approximately|approx\\.?|nearly|almost|circa|ca\\.|something like|like|maybe|~)\\s*|(?:just|only|exactly)\\s+)?"
                    + "(?=[€£$₹]|us\\$|[a-z]{3} ?\\d|\\d)");

    private static final Pattern K = Pattern.compile("(?i)\\d ?(k|million)\\b");

    private final PayReader pays = new PayReader();

    /**
     * Pay that was said.
     *
     * @param rough whether it was said as an estimate
     * @param isEvidentlyMoney whether the words alone say that it is money, and not pieces or people
     * @param end the place behind its last word
     * @param endInText behind its last character in the utterance
     */
    public record Said(Money money, boolean rough, boolean isEvidentlyMoney, int end, int endInText) {}

    /** The pay that begins at this place; nothing when the time is not said and cannot be meant. */
    public Optional<Said> read(Sentence sentence, int from) {
        return read(sentence, from, "");
    }

    /**
     * The same where the words before it say what it is paid for.
     *
     * @param rate the time as an amount names it, " a day"; empty when nothing says it
     */
    public Optional<Said> read(Sentence sentence, int from, String rate) {
        if (from <= 0 || from > sentence.size() || sentence.is(from, "not")) {
            return Optional.empty();
        }
        int start = sentence.word(from - 1).end();
        int end = clauseEnd(sentence, from);
        String text = sentence.utterance()
                .text()
                .substring(start, Math.max(start, sentence.word(end - 1).end()));
        Matcher before = BEFORE_PAY.matcher(text);
        if (!before.lookingAt()) {
            return Optional.empty();
        }
        String amount = text.substring(before.end());
        return pays.read(amount)
                .or(() -> rate.isEmpty()
                        ? pays.read(amount + " a year").filter(named -> PayReader.isByTheYear(named.money()))
                        : pays.read(amount + rate))
                .filter(named ->
                        amount.startsWith(named.words()) || named.words().startsWith(amount))
                .map(named -> said(sentence, named, before.group(1) != null, start + before.end(), amount, from))
                .filter(said -> isWhole(sentence, said.end()));
    }

    private static Said said(
            Sentence sentence, PayReader.Named named, boolean rough, int start, String amount, int from) {
        int endInText = start + Math.min(amount.length(), named.words().length());
        int end = from;
        while (end < sentence.size() && sentence.word(end).start() < endInText) {
            end++;
        }
        boolean evident = named.money().currency() != null
                || amount.indexOf('$') >= 0
                || K.matcher(amount).find()
                || named.money().amount().compareTo(MUCH) >= 0;
        return new Said(named.money(), rough, evident, end, endInText);
    }

    /** Behind the words that may belong to the amount. */
    private static int clauseEnd(Sentence sentence, int from) {
        int end = from;
        while (end < Math.min(sentence.size(), from + MOST_WORDS)
                && (sentence.hasWord(end) || sentence.is(end, SIGNS))
                && (end == from || !sentence.is(end, BEHIND_PAY))) {
            end++;
        }
        return end;
    }

    /** "60k followers" and "3 reports a day" are no pay. */
    private static boolean isWhole(Sentence sentence, int end) {
        return !sentence.hasWord(end) || sentence.is(end, BEHIND_PAY);
    }
}
