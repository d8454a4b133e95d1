package dev.coach.core.prompt;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.privacy.KnownIdentifiers;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Identity;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model is told before it writes a reply. */
public final class CoachReplyPrompt {
    /** So that a step can have a day; a coachee whose time zone is unknown may be a day ahead or behind. */
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final Catalogue catalogue;
    private final PromptFile file;
    private final PromptBudget budget;

    public CoachReplyPrompt(Catalogue catalogue, Prompts prompts, PromptBudget budget) {
        this.catalogue = catalogue;
        this.file = prompts.file(Prompts.COACH_REPLY);
        this.budget = budget;
    }

    /**
     * What the prompt is filled with.
     *
     * @param earlier what was said before {@code messages}, in short; absent when nothing was
     * @param messages the latest of the conversation, oldest first; the last one is the coachee's new message
     */
    public record Input(
            CoachingDecision decision,
            Profile profile,
            @Nullable String earlier,
            List<Message> messages,
            Instant now) {
        public Input {
            messages = List.copyOf(messages);
        }
    }

    /** How much each part of it may take. */
    public PromptBudget budget() {
        return budget;
    }

    /** Id and version, as it is recorded with the replies. */
    public String version() {
        return file.version();
    }

    /** Everything that a model is given for one reply, each part within its budget. */
    public ChatRequest request(Input input) {
        return new ChatRequest(
                instructions(input), latest(input.messages()), budget.reply(), KnownIdentifiers.of(input.profile()));
    }

    private String instructions(Input input) {
        boolean quiet = input.decision().quiet();
        return file.fill(
                "frame",
                Map.of(
                        "today", TODAY.format(input.now().atZone(Identity.zone(input.profile()))),
                        "method", file.part(quiet ? "method.listening" : "method.asking"),
                        "state", state(input.decision()),
                        "question", question(input.decision()),
                        "earlier", earlier(input.earlier()),
                        "profile",
                                new ProfileText(catalogue, file, input.now()).of(input.profile(), budget.profile())));
    }

    private String state(CoachingDecision decision) {
        String state = decision.quiet() ? "listening" : decision.state().name().toLowerCase(Locale.ROOT);
        return file.part("state." + state);
    }

    private String question(CoachingDecision decision) {
        if (decision.quiet()) {
            return file.part("question.unwanted");
        }
        Question question = decision.question();
        return question == null
                ? file.part("question.none")
                : file.fill(
                        "question.asked",
                        Map.of("text", Untrusted.value(question.text()), "reason", Untrusted.value(question.reason())));
    }

    private String earlier(@Nullable String earlier) {
        return earlier == null ? "" : file.fill("earlier", Map.of("summary", Untrusted.value(earlier)));
    }

    /** As many of the latest messages as the budget holds, from one of the coachee; the last one always. */
    private List<ChatMessage> latest(List<Message> messages) {
        List<ChatMessage> chosen = new ArrayList<>();
        int left = budget.messages();
        for (Message message : messages.reversed()) {
            String text = Untrusted.message(message.text());
            left -= TokenUsage.estimate(text);
            if (left < 0 && !chosen.isEmpty()) {
                break;
            }
            chosen.addFirst(new ChatMessage(message.speaker(), text));
        }
        while (chosen.getFirst().speaker() == Speaker.COACH) {
            chosen.removeFirst();
        }
        return chosen;
    }
}
