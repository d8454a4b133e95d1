package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads whether something still holds in an answer to that question. What the answer says counts more than the yes or no before it:
 * "yes, I left" and "no, I still work there".
 */
public final class StillOrOver {
    private static final Set<String> STILL = WordClasses.of("still-so");
    private static final Set<String> OVER = WordClasses.of("over");

    private StillOrOver() {}

    /** Whether it still holds; empty when the message does not say, or says both. */
    public static Optional<Boolean> in(String message) {
        List<Sentence> sentences = Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, message, null));
        boolean still = sentences.stream().anyMatch(sentence -> holds(sentence, STILL));
        boolean over = sentences.stream().anyMatch(sentence -> holds(sentence, OVER) || isNoMore(sentence));
        if (still || over) {
            return still && over ? Optional.empty() : Optional.of(still);
        }
        return sentences.stream().findFirst().flatMap(YesOrNo::in);
    }

    private static boolean holds(Sentence sentence, Set<String> words) {
        return sentence.words().stream().anyMatch(word -> words.contains(word.form()));
    }

    /** "No longer", "not any more". */
    private static boolean isNoMore(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .anyMatch(at -> sentence.is(at, "no") && sentence.is(at + 1, "longer")
                        || sentence.is(at, "any") && sentence.is(at + 1, "more"));
    }
}
