package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Price;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ConversationStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Before the model is asked: sets aside what it may use, unless the budget is spent. */
final class ReserveBudget {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Budget budget;
    private final @Nullable Price price;
    private final ConversationStore conversations;
    private final InstantSource clock;

    /** @param price of the dearest model that may be asked; absent when none has one */
    ReserveBudget(Budget budget, @Nullable Price price, ConversationStore conversations, InstantSource clock) {
        this.budget = budget;
        this.price = price;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Why the model may not be asked, in words for the coachee; empty when it may. */
    Optional<String> run(Turn turn, ChatRequest request) {
        if (budget.equals(Budget.NONE)) {
            return Optional.empty();
        }
        Reservation reservation = estimate(request);
        return conversations
                .reserve(turn, reservation, budget)
                .map(bound -> reason(bound, reservation.day().plusDays(1)));
    }

    /** Whether the model may be asked for something that no turn waits for; it is spent then. */
    boolean spend(CoacheeId coachee, ChatRequest request) {
        return budget.equals(Budget.NONE)
                || conversations.spend(coachee, estimate(request), budget).isEmpty();
    }

    private Reservation estimate(ChatRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int input = TokenUsage.estimate(request.instructions())
                + request.messages().stream()
                        .mapToInt(message -> TokenUsage.estimate(message.text()))
                        .sum();
        return new Reservation(today, new TokenUsage(input, request.maxTokens()), price);
    }

    private static String reason(Budget.Bound bound, LocalDate again) {
        String spent = switch (bound) {
            case OF_ONE_COACHEE -> "You have used what one person may use of the language model in a day.";
            case OF_ALL -> "What this Coach may use of its language model in a day is used up.";
        };
        return "%s The guided coach answers until %s, 00:00 UTC.".formatted(spent, DAY.format(again));
    }
}
