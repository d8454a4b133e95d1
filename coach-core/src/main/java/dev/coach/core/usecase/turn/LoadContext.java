package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.Admission;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.ObserveMessages;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stage 2: reads the conversation so far and the profile. The rules read the new message at once, so that the coach never
 * asks for what was said a moment ago; storing what they read is left to the background.
 */
final class LoadContext {
    /** How many of the latest messages the coach sees in full. */
    static final int RECENT_MESSAGES = 40;

    private final Stores stores;
    private final InstantSource clock;
    private final ObserveMessages observeMessages;

    LoadContext(Catalogue catalogue, Stores stores, InstantSource clock) {
        this.stores = stores;
        this.clock = clock;
        this.observeMessages = new ObserveMessages(catalogue);
    }

    TurnContext run(Admission.Admitted admitted) {
        Turn turn = admitted.turn();
        ConversationStore conversations = stores.conversations();
        int start = Math.max(0, admitted.message().position() - RECENT_MESSAGES);
        List<Message> messages = conversations.messages(turn.coachee(), turn.conversation(), start, RECENT_MESSAGES);
        Profile profile = stores.profiles().read(turn.coachee());
        int fresh = stores.profiles().watermark(turn.coachee(), turn.conversation());
        Set<String> asked = messages.stream()
                .map(Message::asked)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return new TurnContext(
                turn,
                messages,
                observeMessages.run(profile, messages, fresh, clock.instant()).update(),
                asked);
    }
}
