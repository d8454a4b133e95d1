package dev.coach.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a model is called. LangChain4j requires no model to say so. */
final class NameOfModel {
    private NameOfModel() {}

    /** The name of the model, such as {@code gpt-5-mini}; else of its vendor, such as {@code open ai}; else of the library. */
    static String of(@Nullable ChatRequestParameters defaults, @Nullable ModelProvider vendor) {
        String name = defaults == null ? null : defaults.modelName();
        if (name != null && !name.isBlank()) {
            return name;
        }
        return vendor == null || vendor == ModelProvider.OTHER
                ? "LangChain4j"
                : vendor.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
