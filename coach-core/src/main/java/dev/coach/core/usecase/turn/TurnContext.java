package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.extraction.conversation.Asides;
import dev.coach.core.guided.Said;
import dev.coach.core.policy.Asked;
import dev.coach.core.policy.Asked.Wish;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the coach knows when it answers.
 *
 * @param messages the latest of the conversation, oldest first; the last one is the coachee's new message
 * @param heard what the rules read in the new message, not stored yet
 * @param aside what the new message says about the talk; absent when it told something
 * @param quiet whether the coachee said in these messages not to be asked, and has not said otherwise since
 */
record TurnContext(
        Turn turn,
        List<Message> messages,
        ProfileUpdate heard,
        @Nullable Aside aside,
        boolean quiet) {
    TurnContext {
        messages = List.copyOf(messages);
    }

    static TurnContext of(Turn turn, List<Message> messages, ProfileUpdate heard) {
        boolean told =
                heard.observations().stream().anyMatch(observation -> observation.operation() == Operation.ASSERT);
        Aside aside = told ? null : Asides.in(messages.getLast().text()).orElse(null);
        return new TurnContext(turn, messages, heard, aside, isQuiet(messages));
    }

    /** The new message and what was understood of it. */
    Said said() {
        return new Said(messages.getLast(), heard, aside, quiet);
    }

    /** What was asked in these messages, and how the coachee took it. */
    Asked asked() {
        String last =
                messages.size() < 2 ? null : messages.get(messages.size() - 2).asked();
        return new Asked(
                messages.stream().map(Message::asked).filter(Objects::nonNull).collect(Collectors.toSet()),
                last,
                wish(last));
    }

    /** The profile with what has just been said. */
    Profile profile() {
        return heard.after();
    }

    private Wish wish(@Nullable String last) {
        if (quiet) {
            return Wish.NOTHING;
        }
        if (last == null || aside == null) {
            return Wish.ANYTHING;
        }
        return switch (aside) {
            case WHY, UNCLEAR -> Wish.THE_SAME;
            case TOLD, NO, UNSURE, UNWILLING, NEXT -> Wish.SOMETHING_ELSE;
            case ENOUGH, RESUME, ANOTHER_TOPIC, THANKS -> Wish.ANYTHING;
        };
    }

    private static boolean isQuiet(List<Message> messages) {
        return messages.reversed().stream()
                .filter(message -> message.speaker() == Speaker.COACHEE)
                .map(message -> Asides.in(message.text()))
                .flatMap(Optional::stream)
                .filter(aside -> aside == Aside.ENOUGH || aside == Aside.RESUME || aside == Aside.NEXT)
                .findFirst()
                .equals(Optional.of(Aside.ENOUGH));
    }
}
