package dev.coach.core.extraction.conversation.phrasebook;

import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Phrasebook;
import java.util.List;

/** Sentences whose words are compared without accents; what is quoted of them stays as it was written. */
public final class Folded {
    private Folded() {}

    public static List<Sentence> sentences(Utterance utterance) {
        return Tokenizer.sentences(utterance).stream().map(Folded::of).toList();
    }

    /** The same sentence without accents. */
    public static Sentence of(Sentence sentence) {
        List<Word> words = sentence.words().stream()
                .map(word ->
                        new Word(Phrasebook.folded(word.form()), word.start(), word.end(), word.kind(), word.capital()))
                .toList();
        return new Sentence(sentence.utterance(), words, sentence.question(), sentence.capitals());
    }
}
