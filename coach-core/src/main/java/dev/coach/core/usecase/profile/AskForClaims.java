package dev.coach.core.usecase.profile;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.model.WrittenClaims;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.prompt.ClaimsPrompt;
import dev.coach.core.prompt.Prompts;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.ClaimSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Has a model read a conversation. What it writes is checked against the catalogue and the text; what is wrong is shown to it and asked
 * for again, twice at most, and then what is right is kept and the rest counted. Stores nothing.
 */
public final class AskForClaims {
    /** How often the model is shown its mistakes. */
    private static final int REPAIRS = 2;

    private final Catalogue catalogue;
    private final ChatModel model;
    private final ClaimsPrompt prompt;

    public AskForClaims(Catalogue catalogue, ChatModel model, Prompts prompts) {
        this.catalogue = catalogue;
        this.model = model;
        this.prompt = new ClaimsPrompt(prompts);
    }

    /**
     * What came of it.
     *
     * @param claims each with a literal quote and a value that its attribute allows
     * @param writtenBy id and version of the prompt
     * @param rejected how many claims of the last round could not be used
     * @param usage of all rounds, as far as the vendor told
     * @param failure why the model did not answer, or not to the end; absent when it did
     */
    public record Answer(
            List<Claim> claims,
            String writtenBy,
            int rejected,
            TokenUsage usage,
            @Nullable String failure) {
        public Answer {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Asks.
     *
     * @param conversation in order; what the coach said proves nothing
     * @param sections of the catalogue, and collections, that it was routed to
     * @param optedIn sections whose sensitive attributes the coachee allows
     * @param identifiers what must be masked
     */
    public Answer run(
            List<Utterance> conversation,
            Collection<String> sections,
            Collection<String> optedIn,
            LocalDate today,
            Set<Identifier> identifiers) {
        Map<String, Attribute<?>> asked = ClaimSchema.attributes(catalogue, sections, optedIn);
        ChatRequest request = prompt.request(conversation, ClaimSchema.of(catalogue, sections, optedIn), identifiers);
        WrittenClaims best = new WrittenClaims(List.of(), List.of());
        TokenUsage usage = TokenUsage.NONE;
        ChatRequest next = request;
        for (int round = 0; round <= REPAIRS; round++) {
            StringBuilder text = new StringBuilder();
            ChatReply reply = model.stream(next, piece -> {
                text.append(piece);
                return true;
            });
            usage = usage.plus(reply.usage());
            String failure = failureOf(reply);
            if (failure != null) {
                return new Answer(
                        best.claims(), prompt.version(), best.mistakes().size(), usage, failure);
            }
            WrittenClaims written = WrittenClaims.read(text.toString(), asked, conversation, today);
            if (round == 0 || written.claims().size() >= best.claims().size()) {
                best = written;
            }
            if (written.mistakes().isEmpty()) {
                break;
            }
            next = prompt.repair(request, text.toString(), written.mistakes());
        }
        return new Answer(best.claims(), prompt.version(), best.mistakes().size(), usage, null);
    }

    /** What was cut at its longest may be read as far as it goes. */
    private static @Nullable String failureOf(ChatReply reply) {
        return switch (reply) {
            case ChatReply.Complete complete -> null;
            case ChatReply.CutByLength cut -> null;
            case ChatReply.Failed failed -> failed.reason();
            case ChatReply.Refused refused -> refused.reason();
            case ChatReply.Filtered filtered -> filtered.reason();
            case ChatReply.Stopped stopped -> "The model was stopped.";
        };
    }
}
