package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;

/** Writes amounts in words as figures: "forty-five thousand euros" becomes "45 thousand euros". */
public final class SpelledAmounts {
    private static final Set<String> ABOUT = WordClasses.of("about");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final NumberReader numbers;

    public SpelledAmounts(NumberWords words) {
        this.numbers = new NumberReader(words);
    }

    /** The text of the sentence with figures. */
    public String inFigures(Sentence sentence) {
        StringBuilder written = new StringBuilder();
        String text = sentence.utterance().text();
        int copied = 0;
        int at = 0;
        while (at < sentence.size()) {
            Optional<Found<Amount>> amount = isSpelled(sentence, at)
                    ? numbers.amount(sentence, at).filter(found -> found.value().isWhole())
                    : Optional.empty();
            if (amount.isPresent()) {
                written.append(text, copied, sentence.word(at).start())
                        .append(Math.round(amount.get().value().value()));
                copied = sentence.word(amount.get().end() - 1).end();
            }
            at = amount.map(Found::end).orElse(at + 1);
        }
        return written.append(text, copied, text.length()).toString();
    }

    private static boolean isSpelled(Sentence sentence, int at) {
        return sentence.word(at).kind() == Word.Kind.LETTERS && !sentence.is(at, ARTICLES) && !sentence.is(at, ABOUT);
    }
}
