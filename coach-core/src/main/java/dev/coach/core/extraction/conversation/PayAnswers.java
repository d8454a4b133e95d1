package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.PayReader;
import dev.coach.core.extraction.conversation.phrase.PayReader.Named;
import dev.coach.core.extraction.conversation.phrase.SpelledAmounts;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Compensation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads answers that are pay: "45k a year", "about forty-two thousand". What is left after tax answers no question for pay before tax,
 * and what comes with a bonus, or was earned once, only perhaps the one for base pay.
 */
final class PayAnswers {
    private static final Set<String> BEFORE_TAX =
            Set.of(Compensation.CURRENT_BASE_PAY.name(), Compensation.CURRENT_TOTAL_PAY.name());
    private static final Pattern NET = Pattern.compile(
            "(?i)\\b(?:after (?:tax|taxes|deductions)|net|take[- ]home|take home|in (?:my|the) (?:hand|pocket))\\b");
    /** What comes on top, said of the amount before it. */
    private static final Pattern ON_TOP = Pattern.compile("(?i)[,;]?\\s*(?:\\bplus\\b|\\+).*");

    /** Behind an amount: it is no part of it, and there is no other figure. */
    private static final Pattern BEHIND_AMOUNT = Pattern.compile(
            "(?i)(?<=\\d|k|thousand|grand|euros?|pounds?)(?:,| with\\b| including\\b| or so\\b| i \\p{L}| before tax\\b| gross\\b| at the moment\\b| right now\\b).*");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'’]+");
    private static final Set<String> AROUND = WordClasses.of("around-written-pay");
    private static final Set<String> NEUTRAL =
            Set.of("it's", "that's", "k", "grand", "thousand", "m", "million", "dollar", "dollars", "bucks");

    private static final Set<String> WITH = Set.of("with", "including", "incl");
    private static final Set<String> WAS = Set.of("was", "were", "had", "used", "earned", "made");

    private final PayReader pays = new PayReader();
    private final SpelledAmounts spelled;

    /**
     * Pay that an answer names.
     *
     * @param words a literal part of the answer
     */
    record Paid(Money money, String words, double confidence) {}

    PayAnswers(NumberWords words) {
        this.spelled = new SpelledAmounts(words);
    }

    /** The one amount that the answer names; one for a year where no time is said and no other can be meant. */
    Optional<Paid> read(Attribute<?> asked, Sentence answer) {
        String said = text(answer);
        if (BEFORE_TAX.contains(asked.name()) && NET.matcher(said).find()) {
            return Optional.empty();
        }
        String amount = ON_TOP.matcher(said).replaceFirst("");
        double most = asked.equals(Compensation.CURRENT_BASE_PAY) && isPerhapsOther(answer)
                ? Confidence.DOUBTFUL
                : Confidence.ANSWERED;
        return read(amount, amount, most).or(() -> read(inFigures(answer, amount), amount, most));
    }

    private Optional<Paid> read(String figures, String said, double most) {
        Optional<Named> complete = pays.read(figures);
        Optional<Named> named =
                complete.or(() -> PayReader.figuresIn(figures) == 1 ? byTheYear(figures) : Optional.empty());
        double sure = complete.isPresent() ? most : Math.min(most, Confidence.IMPLIED);
        return named.map(pay -> new Paid(pay.money(), said.contains(pay.words()) ? pay.words() : said, sure));
    }

    private Optional<Named> byTheYear(String figures) {
        String alone = BEHIND_AMOUNT.matcher(figures).replaceFirst("");
        return isPayAlone(alone)
                ? pays.read(alone + " a year").filter(named -> PayReader.isByTheYear(named.money()))
                : Optional.empty();
    }

    /** Whether nothing stands around the amount that may make it another one: "I owe 45k". */
    private static boolean isPayAlone(String said) {
        return BETWEEN_WORDS
                .splitAsStream(said.toLowerCase(Locale.ROOT).replace('’', '\''))
                .allMatch(word -> word.isEmpty()
                        || AROUND.contains(word)
                        || WAS.contains(word)
                        || NEUTRAL.contains(word)
                        || PayReader.currencyNamed(word).isPresent()
                        || CodeList.CURRENCY.find(word).isPresent());
    }

    /** Whether something may be counted in that is no base pay of now. */
    private static boolean isPerhapsOther(Sentence answer) {
        return answer.words().stream().anyMatch(word -> WITH.contains(word.form()) || WAS.contains(word.form()));
    }

    private String inFigures(Sentence answer, String said) {
        Utterance alone = new Utterance(answer.utterance().index(), Speaker.COACHEE, said, null);
        return Tokenizer.sentences(alone).stream()
                .findFirst()
                .map(spelled::inFigures)
                .orElse(said);
    }

    /** The words of the answer, with the sign of money before the first figure, which is no word. */
    private static String text(Sentence answer) {
        String said = answer.utterance().text();
        int start = answer.word(0).start();
        boolean sign = start > 0 && Character.getType(said.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
        return said.substring(
                sign ? start - 1 : start, answer.word(answer.size() - 1).end());
    }
}
