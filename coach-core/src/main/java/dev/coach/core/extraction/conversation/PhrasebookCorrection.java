package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Phrasebook;
import java.util.stream.IntStream;

/** "No son 8, son 6" in a language other than English: a figure that is denied, and the one that stands in its place. */
final class PhrasebookCorrection {
    private final Phrasebook words;
    private final MeasureCorrection measures;

    PhrasebookCorrection(Phrasebook words, Vocabulary vocabulary) {
        this.words = words;
        this.measures = new MeasureCorrection(vocabulary);
    }

    /** Whether the sentence set a figure right. */
    boolean read(Sentence sentence, Findings findings) {
        int[] figures = IntStream.range(0, sentence.size())
                .filter(at -> sentence.word(at).kind() == Word.Kind.NUMBER)
                .toArray();
        boolean denied = figures.length == 2
                && isCopula(sentence, figures[0], true)
                && isCopula(sentence, figures[1], false)
                && IntStream.range(figures[0], figures[1]).anyMatch(at -> !sentence.hasWord(at));
        return denied
                && measures.correct(
                        sentence,
                        new Correction(
                                0,
                                figures[1],
                                figures[1] + 1,
                                figures[0],
                                figures[0] + 1,
                                sentence.text(figures[0], figures[0] + 1),
                                true),
                        findings);
    }

    /** "No son" before the first figure, "son" or "sino" before the second. */
    private boolean isCopula(Sentence sentence, int figure, boolean denied) {
        boolean copula = sentence.is(figure - 1, words.words("copula"));
        return denied
                ? sentence.is(figure - 1, words.words("not")) || copula && sentence.is(figure - 2, words.words("not"))
                : copula || sentence.is(figure - 1, words.words("but")) || !sentence.hasWord(figure - 1);
    }
}
