package dev.coach.core.extraction;

import dev.coach.core.domain.conversation.Speaker;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said.
 *
 * @param index among all utterances of both speakers, from 0
 * @param asked the attribute that the coach's question just before it asked for; absent when there was none
 * @param day when it was said, which "next year" counts from; absent when nobody knows
 */
public record Utterance(
        int index,
        Speaker speaker,
        String text,
        @Nullable String asked,
        @Nullable LocalDate day) {
    public Utterance {
        if (index < 0) {
            throw new IllegalArgumentException("index cannot be negative: " + index);
        }
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(text, "text");
    }

    /** Said nobody knows when. */
    public Utterance(int index, Speaker speaker, String text, @Nullable String asked) {
        this(index, speaker, text, asked, null);
    }
}
