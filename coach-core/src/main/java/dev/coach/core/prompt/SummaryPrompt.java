package dev.coach.core.prompt;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.privacy.KnownIdentifiers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a model is told before it writes a {@link Summary}. */
public final class SummaryPrompt {
    private final PromptFile file;
    private final PromptBudget budget;

    public SummaryPrompt(Prompts prompts, PromptBudget budget) {
        this.file = prompts.file(Prompts.CONVERSATION_SUMMARY);
        this.budget = budget;
    }

    /** How much each part of it may take. */
    public PromptBudget budget() {
        return budget;
    }

    /** Id and version, as it is recorded with the summary. */
    public String version() {
        return file.version();
    }

    /**
     * The request, for as many messages as the budget holds.
     *
     * @param before the summary so far; absent for the first
     * @param messages those after it, oldest first; never empty
     * @param profile of the coachee, for masking; none of it is told
     */
    public ChatRequest request(@Nullable Summary before, List<Message> messages, Profile profile) {
        String earlier = before == null ? "" : file.fill("earlier", Map.of("notes", Untrusted.value(before.text())));
        String lines = fitting(messages).stream().map(this::line).collect(Collectors.joining("\n"));
        return new ChatRequest(
                file.fill("frame", Map.of("earlier", earlier)),
                List.of(new ChatMessage(Speaker.COACHEE, file.fill("conversation", Map.of("lines", lines)))),
                budget.earlier(),
                KnownIdentifiers.of(profile));
    }

    /** The first of the messages, as many as fit; at least one. */
    public List<Message> fitting(List<Message> messages) {
        int left = budget.messages();
        int fitting = 0;
        for (Message message : messages) {
            left -= TokenUsage.estimate(message.text());
            if (left < 0 && fitting > 0) {
                break;
            }
            fitting++;
        }
        return messages.subList(0, fitting);
    }

    private String line(Message message) {
        String speaker = message.speaker().name().toLowerCase(Locale.ROOT);
        return file.fill("line." + speaker, Map.of("text", Untrusted.value(message.text())));
    }
}
