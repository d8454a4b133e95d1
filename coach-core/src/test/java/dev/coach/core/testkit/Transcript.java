package dev.coach.core.testkit;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the extractors take it, written down line by line.
 *
 * <pre>{@code
 * List<Utterance> said = new Transcript()
 *         .asks("current_title", "What do you do?")
 *         .coachee("I am a nurse.")
 *         .utterances();
 * }</pre>
 */
public final class Transcript {
    private final List<Utterance> utterances = new ArrayList<>();
    private @Nullable String asked;
    private @Nullable LocalDate day;

    /** What follows is said on this day. */
    public Transcript on(LocalDate date) {
        day = date;
        return this;
    }

    /** The coach says something that asks for nothing. */
    public Transcript coach(String text) {
        asked = null;
        return add(Speaker.COACH, text, null);
    }

    /** The coach asks for an attribute; the coachee's next line counts as the answer. */
    public Transcript asks(String attribute, String text) {
        asked = attribute;
        return add(Speaker.COACH, text, null);
    }

    /** The coachee says something. */
    public Transcript coachee(String text) {
        String answered = asked;
        asked = null;
        return add(Speaker.COACHEE, text, answered);
    }

    /** What was said so far, with indexes from 0. */
    public List<Utterance> utterances() {
        return List.copyOf(utterances);
    }

    private Transcript add(Speaker speaker, String text, @Nullable String answered) {
        utterances.add(new Utterance(utterances.size(), speaker, text, answered, day));
        return this;
    }
}
