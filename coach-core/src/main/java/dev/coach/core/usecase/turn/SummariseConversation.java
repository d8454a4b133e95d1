package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.Telemetry;
import dev.coach.core.privacy.KnownIdentifiers;
import dev.coach.core.prompt.SummaryPrompt;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has a model sum up the messages of a conversation that the coach will soon not see any more. Running it twice has the same
 * effect; without a model it does nothing.
 */
public final class SummariseConversation {
    /** So many at once, or fewer if they are long. */
    private static final int MESSAGES_AT_ONCE = 100;

    private final ConversationStore conversations;
    private final ProfileStore profiles;
    private final @Nullable ChatModel model;
    private final SummaryPrompt prompt;
    private final StayInSight stayInSight;
    private final ReserveBudget reserveBudget;
    private final Telemetry telemetry;

    /** @param budget for the model; when it is spent, a summary waits for a later turn */
    public SummariseConversation(
            ConversationStore conversations,
            ProfileStore profiles,
            @Nullable ChatModel model,
            SummaryPrompt prompt,
            Budget budget,
            InstantSource clock,
            Telemetry telemetry) {
        this.conversations = conversations;
        this.profiles = profiles;
        this.model = model;
        this.prompt = prompt;
        this.stayInSight = new StayInSight(prompt.budget());
        this.reserveBudget =
                new ReserveBudget(budget, model == null ? null : model.price().orElse(null), conversations, clock);
        this.telemetry = telemetry;
    }

    /**
     * Brings the summary up to date.
     *
     * @throws CoachException {@code MODEL_UNAVAILABLE} when the model could not write it; running it again is safe
     */
    public void run(CoacheeId coachee, ConversationId conversation) {
        if (model == null) {
            return;
        }
        boolean more = true;
        while (more) {
            more = sumUpOnce(model, coachee, conversation);
        }
    }

    private boolean sumUpOnce(ChatModel writer, CoacheeId coachee, ConversationId conversation) {
        Summary before = conversations.summary(coachee, conversation).orElse(null);
        int through = before == null ? 0 : before.through();
        List<Message> outOfSight = stayInSight.before(
                conversations.messages(coachee, conversation, through, MESSAGES_AT_ONCE + StayInSight.MESSAGES));
        if (outOfSight.isEmpty()) {
            return false;
        }
        List<Message> chosen = prompt.fitting(outOfSight);
        ChatRequest request = prompt.request(before, chosen, profiles.read(coachee, KnownIdentifiers.names()));
        if (!reserveBudget.spend(coachee, request)) {
            return false;
        }
        String text = write(writer, request);
        conversations.summarise(
                coachee, conversation, new Summary(text, chosen.getLast().position(), prompt.version()));
        return true;
    }

    private String write(ChatModel writer, ChatRequest request) {
        StringBuilder text = new StringBuilder();
        ChatReply reply = writer.stream(request, piece -> {
            text.append(piece);
            return true;
        });
        telemetry.modelUsed("summary", reply.usage());
        boolean usable = reply instanceof ChatReply.Complete || reply instanceof ChatReply.CutByLength;
        if (!usable || text.toString().isBlank()) {
            throw new CoachException(
                    ErrorCode.MODEL_UNAVAILABLE, "The model did not sum up the conversation. It will be asked again.");
        }
        return text.toString().strip();
    }
}
