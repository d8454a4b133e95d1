package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.prompt.PromptBudget;
import java.util.List;

/** Which of the latest messages stay in the coach's sight for a while: half of what it sees at once, by number and by length. */
final class StayInSight {
    static final int MESSAGES = LoadContext.RECENT_MESSAGES / 2;

    private final int tokens;

    StayInSight(PromptBudget budget) {
        this.tokens = budget.messages() / 2;
    }

    /** The messages before those that stay; the newest one always stays. */
    List<Message> before(List<Message> messages) {
        int left = tokens;
        int first = messages.size();
        while (first > 0 && messages.size() - first < MESSAGES) {
            left -= TokenUsage.estimate(messages.get(first - 1).text());
            if (left < 0 && first < messages.size()) {
                break;
            }
            first--;
        }
        // A model is given no reply without what it answers.
        while (first < messages.size() - 1 && messages.get(first).speaker() == Speaker.COACH) {
            first++;
        }
        return messages.subList(0, first);
    }

    /** Whether messages that do not stay are worth another summary: a quarter of what the coach sees. */
    boolean areMany(List<Message> messages) {
        return messages.size() >= MESSAGES / 2
                || messages.stream()
                                .mapToInt(message -> TokenUsage.estimate(message.text()))
                                .sum()
                        >= tokens / 2;
    }
}
