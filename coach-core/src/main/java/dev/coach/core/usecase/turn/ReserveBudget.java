package dev.coach.core.usecase.turn;

import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ConversationStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Between composing and asking: sets aside what the model may use, unless the budget is spent. */
final class ReserveBudget {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Budget budget;
    private final ConversationStore conversations;
    private final InstantSource clock;

    ReserveBudget(Budget budget, ConversationStore conversations, InstantSource clock) {
        this.budget = budget;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Why the model may not be asked, in words for the coachee; empty when it may. */
    Optional<String> run(Turn turn, ChatRequest request) {
        if (budget.equals(Budget.NONE)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return conversations
                .reserve(turn, Reservation.of(today, characters(request), request.maxTokens()), budget)
                .map(bound -> reason(bound, today.plusDays(1)));
    }

    private static int characters(ChatRequest request) {
        return request.instructions().length()
                + request.messages().stream()
                        .mapToInt(message -> message.text().length())
                        .sum();
    }

    private static String reason(Budget.Bound bound, LocalDate again) {
        String spent = switch (bound) {
            case OF_ONE_COACHEE -> "You have used what one person may use of the language model in a day.";
            case OF_ALL -> "What this Coach may use of its language model in a day is used up.";
        };
        return "%s The guided coach answers until %s, 00:00 UTC.".formatted(spent, DAY.format(again));
    }
}
