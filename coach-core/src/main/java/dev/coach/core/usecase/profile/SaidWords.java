package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.ConversationStore;
import java.util.Optional;

/** The coachee's own words at a source, as far as Coach keeps them: those of messages. */
final class SaidWords {
    private final ConversationStore conversations;

    SaidWords(ConversationStore conversations) {
        this.conversations = conversations;
    }

    /** Empty when nothing of it is kept, or when it is not the coachee who speaks there. */
    Optional<String> at(CoacheeId coachee, Source source) {
        return switch (source) {
            case Source.Said(var conversation, var id) ->
                conversations
                        .findMessage(coachee, id)
                        .filter(message ->
                                message.conversation().equals(conversation) && message.speaker() == Speaker.COACHEE)
                        .map(message -> message.text());
            case Source.Written written -> Optional.empty();
            case Source.Imported imported -> Optional.empty();
            case Source.Entered entered -> Optional.empty();
        };
    }
}
