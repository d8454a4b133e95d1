package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.guided.NoAnswer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the coach knows when it answers.
 *
 * @param messages the latest of the conversation, oldest first; the last one is the coachee's new message
 * @param heard what the rules read in the new message, not stored yet
 * @param asked the attributes that the conversation asked for already
 */
record TurnContext(Turn turn, List<Message> messages, ProfileUpdate heard, Set<String> asked) {
    TurnContext {
        messages = List.copyOf(messages);
        asked = Set.copyOf(asked);
    }

    /** What the coach has just asked for and the new message leaves open. */
    @Nullable
    String leftOpen() {
        String last =
                messages.size() < 2 ? null : messages.get(messages.size() - 2).asked();
        boolean told =
                heard.observations().stream().anyMatch(observation -> observation.operation() == Operation.ASSERT);
        return told || NoAnswer.in(messages.getLast().text()).isEmpty() ? null : last;
    }

    /** The profile with what has just been said. */
    Profile profile() {
        return heard.after();
    }
}
