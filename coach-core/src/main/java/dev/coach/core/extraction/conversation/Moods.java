package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Mood;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import java.util.Optional;

/** Hears how people say that they feel; the words are in {@code frames/moods.txt}. */
public final class Moods {
    private static final Frames<Mood> FRAMES = Frames.load("moods", Mood.class);

    private Moods() {}

    /** What a message says of the coachee's mood; of several the heavier one. */
    public static Optional<Mood> in(String message) {
        return Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, message, null)).stream()
                .filter(sentence -> !sentence.question())
                .flatMap(sentence -> FRAMES.in(sentence).stream()
                        .filter(hit -> Assertion.holdsNow(sentence, hit.start(), hit.end())))
                .map(Frames.Hit::meaning)
                .min(Enum::compareTo);
    }
}
