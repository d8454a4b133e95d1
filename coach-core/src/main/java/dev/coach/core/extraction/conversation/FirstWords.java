package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/** A whole message at the beginning of a conversation, before anything was asked: "Nurse." says what the coachee is. */
final class FirstWords {
    private static final int MARKS = 2;
    /** What a coach is called too. */
    private static final Set<String> COACHES = WordClasses.of("coach");

    private FirstWords() {}

    static boolean are(Sentence sentence, Findings findings) {
        String text = sentence.utterance().text().strip();
        return findings.isFirst(sentence)
                && sentence.utterance().index() <= 1
                && sentence.utterance().asked() == null
                && text.length() - sentence.text(0, sentence.size()).length() <= MARKS;
    }

    /** Whether words up to this place are all that is said, and may be said to the coach. */
    static boolean address(Sentence sentence, int end) {
        return end == sentence.size() && isCoach(sentence, end);
    }

    /** Whether words that end before this place may name the coach. */
    static boolean isCoach(Sentence sentence, int end) {
        return sentence.is(end - 1, COACHES);
    }
}
