package dev.coach.core.extraction.conversation.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void matchesWordForWordWithChoices() {
        assertThat(end("i am a|an", "I am an artist")).isEqualTo(3);
        assertThat(end("i am a|an", "I am the artist")).isEqualTo(-1);
    }

    @Test
    void seesThroughContractionsWithAndWithoutTheirApostrophe() {
        for (String written : new String[] {"I'm a nurse", "I’m a nurse", "Im a nurse", "i am a nurse"}) {
            assertThat(end("i am a", written)).as(written).isEqualTo(3);
        }
        assertThat(end("i do not", "I don't")).isEqualTo(3);
        assertThat(end("i want to", "I wanna")).isEqualTo(3);
    }

    @Test
    void letsOptionalWordsBeThereOrNot() {
        assertThat(end("my [own small] business", "my own small business")).isEqualTo(4);
        assertThat(end("my [own small] business", "my business")).isEqualTo(2);
        assertThat(end("my [own small] business", "my own business")).isEqualTo(-1);
    }

    @Test
    void letsTwoAdverbsStandWhereTheyMay() {
        assertThat(end("i _ work", "I currently mostly work")).isEqualTo(4);
        assertThat(end("i _ work", "I work")).isEqualTo(2);
        assertThat(end("i _ work", "I never work")).isEqualTo(-1);
    }

    @Test
    void skipsAFewWordsButNoMark() {
        assertThat(end("my ~2 business", "my little old business")).isEqualTo(4);
        assertThat(end("my ~2 business", "my very little old business")).isEqualTo(-1);
        assertThat(end("my ~2 business", "my, well, business")).isEqualTo(-1);
    }

    @Test
    void seesWhereASentenceOrAClauseEnds() {
        assertThat(end("next question $", "Next question")).isEqualTo(2);
        assertThat(end("next question $", "Next question, if I may")).isEqualTo(2);
        assertThat(end("next question $", "Next question time")).isEqualTo(-1);
        assertThat(end("i know ~2 $", "I know too much")).isEqualTo(4);
    }

    @Test
    void refusesAFrameThatBeginsWithNoWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> Frame.of("[a] nurse"));
        assertThatIllegalArgumentException().isThrownBy(() -> Frame.of("_ nurse"));
        assertThatIllegalArgumentException().isThrownBy(() -> Frame.of("i am {no-such-class}"));
    }

    private static int end(String pattern, String text) {
        Sentence sentence = Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, text, null))
                .getFirst();
        return Frame.of(pattern).endAt(sentence, 0);
    }
}
