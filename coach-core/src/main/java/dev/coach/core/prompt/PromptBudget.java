package dev.coach.core.prompt;

/**
 * How many tokens each part of what a model reads and writes may take. The new message is always given whole.
 *
 * @param profile what is known, the most important first
 * @param earlier what was said before {@code messages}, in short
 * @param messages the latest of the conversation
 * @param reply what the model may write
 */
public record PromptBudget(int profile, int earlier, int messages, int reply) {
    /** Within 16,000 tokens together with the instructions, unless the new message alone is longer than its part. */
    public static final PromptBudget STANDARD = new PromptBudget(3_000, 800, 9_000, 800);

    public PromptBudget {
        if (profile < 1 || earlier < 1 || messages < 1 || reply < 1) {
            throw new IllegalArgumentException("every part needs at least 1 token");
        }
    }
}
