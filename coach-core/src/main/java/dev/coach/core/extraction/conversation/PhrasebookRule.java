package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.phrasebook.Folded;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.Phrasebook;
import java.util.List;

/**
 * Reads messages in a language other than English. What is the same in every language is here and in the classes named alike;
 * what a language says is in its phrasebook and its folder of frames.
 */
final class PhrasebookRule {
    private final PhrasebookStatements statements;
    private final PhrasebookAnswers answers;
    private final StepDay steps;
    private final SameWordsRule sameWords;
    private final PhrasebookCorrection corrections;

    /** @param language ISO 639 code of a language that has a phrasebook */
    PhrasebookRule(String language, Vocabulary vocabulary) {
        Phrasebook words = Phrasebook.of(language);
        this.statements = new PhrasebookStatements(language, words, vocabulary);
        DaysAhead days = DaysAhead.of(language, words);
        this.answers = new PhrasebookAnswers(language, words, days);
        this.steps = StepDay.of(language, words, days);
        this.corrections = new PhrasebookCorrection(words, vocabulary);
        this.sameWords = SameWordsRule.of(words, vocabulary);
    }

    void read(Utterance utterance, Findings findings) {
        List<Sentence> sentences = Folded.sentences(utterance);
        int before = findings.claims().size();
        for (Sentence sentence : sentences) {
            findings.begin(sentence);
            if (!sentence.question()
                    && !answers.setsRight(sentence, findings)
                    && !corrections.read(sentence, findings)) {
                statements.read(sentence, findings);
                sameWords.read(sentence, findings);
            }
        }
        String asked = utterance.asked();
        if (asked != null && !sentences.isEmpty() && !Crises.isSaidIn(Tokenizer.sentences(utterance))) {
            answers.read(asked, sentences, findings, before);
        }
        steps.read(sentences, findings, before);
    }
}
