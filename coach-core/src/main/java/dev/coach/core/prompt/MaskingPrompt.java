package dev.coach.core.prompt;

import dev.coach.core.privacy.MaskingNotice;
import java.util.Map;

/** What a model is told of the placeholders in a request that was masked; it follows the instructions of that request. */
public final class MaskingPrompt implements MaskingNotice {
    private final PromptFile file;

    public MaskingPrompt(Prompts prompts) {
        this.file = prompts.file(Prompts.MASKING);
    }

    @Override
    public String with(String example) {
        return file.fill("notice", Map.of("example", example));
    }
}
