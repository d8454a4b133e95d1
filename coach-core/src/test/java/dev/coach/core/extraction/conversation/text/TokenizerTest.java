package dev.coach.core.extraction.conversation.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void endsSentencesWherePeopleDo() {
        assertThat(sentences("I work for Dr. Smith at St. Anne's, e.g. on Mondays. I like it! Really?"))
                .containsExactly("I work for Dr. Smith at St. Anne's, e.g. on Mondays", "I like it", "Really");
        assertThat(sentences("- first point\n- second point")).hasSize(2);
        assertThat(sentences("a line that was\nonly wrapped")).hasSize(1);
        assertThat(sentences("No. I work 2.5 days.")).hasSize(2);
    }

    @Test
    void keepsAGreetingWithWhatFollows() {
        assertThat(sentences("Hi! I'm Maria.")).containsExactly("Hi! I'm Maria");
    }

    @Test
    void marksQuestions() {
        assertThat(Tokenizer.sentences(said("Am I? I am.")))
                .extracting(Sentence::question)
                .containsExactly(true, false);
    }

    @Test
    void takesWordsWithMarksInsideAsOne() {
        assertThat(forms("node.js, R&D, C++, tech/telecoms, part-time, 1,000 and 25%"))
                .contains("node.js", "r&d", "c++", "tech/telecoms", "part-time", "1,000", "25%");
        assertThat(forms("write to a.b@example.org, or www.example.org/x."))
                .contains("a.b@example.org", "www.example.org/x");
    }

    @Test
    void hidesWhatStandsInQuotationMarks() {
        assertThat(forms("She said \"I am a nurse\" and left")).containsExactly("she", "said", "\"", "and", "left");
        assertThat(forms("She said 'I am a nurse' and left")).containsExactly("she", "said", "\"", "and", "left");
        assertThat(forms("the students' work isn't mine")).contains("students", "work", "is", "not", "mine");
        assertThat(forms("5\" nails")).contains("5", "nails");
    }

    @Test
    void doesNotTrustCapitalsThatStandEverywhereOrNowhere() {
        assertThat(Tokenizer.sentences(said("I WORK AT ACME AS A NURSE"))
                        .getFirst()
                        .capitals())
                .isFalse();
        assertThat(Tokenizer.sentences(said("i work at acme and I like it"))
                        .getFirst()
                        .capitals())
                .isFalse();
        assertThat(Tokenizer.sentences(said("I work at Acme")).getFirst().capitals())
                .isTrue();
    }

    private static List<String> sentences(String text) {
        return Tokenizer.sentences(said(text)).stream()
                .map(sentence -> sentence.text(0, sentence.size()))
                .toList();
    }

    private static List<String> forms(String text) {
        return Tokenizer.sentences(said(text)).stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::form)
                .toList();
    }

    private static Utterance said(String text) {
        return new Utterance(0, Speaker.COACHEE, text, null);
    }
}
