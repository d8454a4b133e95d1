package dev.coach.core;

import dev.coach.core.port.ChatModel;
import dev.coach.core.privacy.MaskingNotice;
import dev.coach.core.privacy.MaskingScope;
import dev.coach.core.prompt.MaskingPrompt;
import dev.coach.core.prompt.Prompts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The models that a builder was given, as they are to be asked: masked where the host wants it. */
record AskedModels(@Nullable ChatModel model, @Nullable ChatModel fallback, MaskingScope masking, Prompts prompts) {
    /** Those for replies, in the order in which they are asked. */
    List<ChatModel> replying() {
        return given().map(given -> masking.forReplies(given, notice())).toList();
    }

    /** The one for everything else, with another one behind it; absent when there is none. */
    @Nullable
    ChatModel extracting() {
        List<ChatModel> models =
                given().map(given -> masking.forExtraction(given, notice())).toList();
        return models.isEmpty() ? null : new FirstThatAnswers(models);
    }

    private Stream<ChatModel> given() {
        return Stream.of(model, fallback).filter(Objects::nonNull);
    }

    private MaskingNotice notice() {
        return new MaskingPrompt(prompts);
    }
}
