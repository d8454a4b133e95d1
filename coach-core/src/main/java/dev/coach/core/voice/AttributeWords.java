package dev.coach.core.voice;

import org.jspecify.annotations.Nullable;

/**
 * What the coach needs to speak of an attribute.
 *
 * @param name for the middle of a sentence
 * @param question how to ask for it; absent for what is never asked
 * @param reason why, as a sentence; absent for what is never asked
 * @param says the clause that says a value back, as {@code Attribute.reflection}; absent for what is only acknowledged
 */
record AttributeWords(
        String name,
        @Nullable String question,
        @Nullable String reason,
        @Nullable String says) {}
