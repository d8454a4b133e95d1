package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.CurrentSituation;
import java.util.Set;
import java.util.stream.IntStream;

/** Years in a trade, said without a verb: "22 years in the trade", "I'm a plasterer, twenty years on the tools". */
final class TradeYears {
    private static final Set<String> TRADE = Set.of("trade", "business", "industry", "field", "profession", "sector");
    private static final Set<String> THE = Set.of("the", "this", "my");

    private final NumberReader numbers;

    TradeYears(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** At the beginning of a sentence, or behind the comma that follows the work of now. */
    void read(Sentence sentence, Findings findings) {
        IntStream.range(0, sentence.question() ? 0 : sentence.size())
                .filter(at -> at == 0 || sentence.is(at - 1, ",") && isBehindWork(sentence, findings))
                .forEach(at -> numbers.duration(sentence, at)
                        .filter(duration -> isTradeAt(sentence, duration.end()))
                        .ifPresent(duration -> findings.add(
                                CurrentSituation.YEARS_IN_FIELD,
                                duration.value().years(),
                                duration.value().confidence(Confidence.USUAL),
                                Quote.exactly(sentence, at, duration.end() + 3))));
    }

    /** "in the trade", "on the tools". */
    static boolean isTradeAt(Sentence sentence, int at) {
        boolean trade = sentence.is(at, "in") && sentence.is(at + 1, THE) && sentence.is(at + 2, TRADE);
        boolean tools = sentence.is(at, "on") && sentence.is(at + 1, "the") && sentence.is(at + 2, "tools");
        return (trade || tools) && sentence.isCompleteAt(at + 3);
    }

    private static boolean isBehindWork(Sentence sentence, Findings findings) {
        return sentence.is(0, "i")
                && findings.ofSentence().stream().map(Claim::attribute).anyMatch(CurrentSituation.TITLE.name()::equals);
    }
}
