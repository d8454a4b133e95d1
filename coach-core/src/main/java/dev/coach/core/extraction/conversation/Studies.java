package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What one statement says about an education. Filled while the statement is read; fields that stay absent were not said. */
final class Studies {
    final Sentence sentence;
    final int from;

    /** The place behind what was read so far. */
    int to;

    @Nullable
    String degree;

    @Nullable
    String field;

    @Nullable
    String institution;

    /** The class of the degree, as it was said. */
    @Nullable
    String grade;

    @Nullable
    String place;

    @Nullable
    PartialDate start;

    @Nullable
    PartialDate end;

    @Nullable
    Boolean completed;

    /** What it is said not to be: the law of "I didn't study law, I studied history". */
    @Nullable
    Studies insteadOf;

    /** Whether it was said to follow what was named before, so that it is another one. */
    boolean apart;

    Studies(Sentence sentence, int from, int to) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    /** Whether it says enough to tell this education from others. */
    boolean isNamed() {
        return degree != null || field != null || institution != null;
    }
}
