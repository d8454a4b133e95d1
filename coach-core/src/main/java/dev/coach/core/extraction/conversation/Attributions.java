package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.Set;

/** Knows when what was just said is somebody else's: "I'm an expert in Excel, says my mum". */
final class Attributions {
    private enum Meaning {
        OTHERS
    }

    /** "Or at least so my boss says". */
    private static final Set<String> BEFORE = Set.of(",", "-", "or", "at", "least", "so", "that");

    private static final int MOST_BEFORE = 5;
    private static final Frames<Meaning> FRAMES = Frames.load("attributions", Meaning.class);

    private Attributions() {}

    /** @param end behind the statement */
    static boolean areAt(Sentence sentence, int end) {
        int at = end;
        while (sentence.is(at, BEFORE) && at < end + MOST_BEFORE) {
            at++;
        }
        return !FRAMES.at(sentence, at).isEmpty();
    }
}
