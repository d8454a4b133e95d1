package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Positions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A position that was spoken of, and what was said of it in the end. */
final class PositionEntry implements ItemIdentity.Candidate {
    static final String TRUE = "true";

    final String item;
    final int utterance;
    final Map<String, String> fields = new HashMap<>();

    /** Whether something else is said to have followed it. */
    boolean left;

    /** Whether it was told as a job that has just begun. */
    boolean begun;

    /** Only "as a nurse" said it, so that a title said outright is the better name of the same position. */
    boolean titleByTheWay;

    /** How long it lasted, or has lasted. */
    @Nullable
    Lasted lasted;

    PositionEntry(String item, int utterance) {
        this.item = item;
        this.utterance = utterance;
    }

    /** A span of time, and the words that name it. */
    record Lasted(Duration span, boolean over, Evidence evidence) {}

    @Override
    public Map<String, String> fields() {
        return fields;
    }

    boolean isCurrent() {
        return TRUE.equals(fields.get(Positions.CURRENT.name()));
    }

    boolean isOver() {
        return "false".equals(fields.get(Positions.CURRENT.name()));
    }

    @Nullable
    String title() {
        return fields.get(Positions.TITLE.name());
    }

    @Nullable
    String employer() {
        return fields.get(Positions.EMPLOYER.name());
    }
}
