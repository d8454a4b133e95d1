package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.Admission;
import dev.coach.core.port.ProfileStore.Known;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.ObserveMessages;
import dev.coach.core.usecase.profile.ObserveMessages.Observed;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stage 2: reads the conversation so far and the profile. The rules read the new message at once, so that the coach never
 * asks for what was said a moment ago; what they read is stored with the reply. Earlier messages that the background has not
 * come to yet are read as well: they belong to what is known, not to what was just said.
 */
final class LoadContext {
    /** How many of the latest messages the coach sees in full. */
    static final int RECENT_MESSAGES = 40;

    private final Stores stores;
    private final InstantSource clock;
    private final @Nullable StayInSight stayInSight;
    private final ObserveMessages observeMessages;

    /** @param stayInSight what need not be summed up; absent without a model that is told the summary */
    LoadContext(Catalogue catalogue, Stores stores, InstantSource clock, @Nullable StayInSight stayInSight) {
        this.stores = stores;
        this.clock = clock;
        this.stayInSight = stayInSight;
        this.observeMessages = new ObserveMessages(catalogue);
    }

    TurnContext run(Admission.Admitted admitted) {
        Turn turn = admitted.turn();
        int newest = admitted.message().position();
        List<Message> messages = stores
                .conversations()
                .messages(turn.coachee(), turn.conversation(), Math.max(0, newest - RECENT_MESSAGES), RECENT_MESSAGES)
                .stream()
                // The reply that is to be written again comes after the message.
                .filter(message -> message.position() <= newest)
                .toList();
        Known known = stores.profiles().known(turn.coachee(), turn.conversation());
        boolean behind = messages.stream()
                .anyMatch(message -> message.speaker() == Speaker.COACHEE
                        && message.position() > known.read()
                        && message.position() < newest);
        Profile before = behind
                ? observe(known.profile(), messages, known.read(), newest - 1)
                        .update()
                        .after()
                : known.profile();
        return TurnContext.of(
                turn,
                admitted.inquiry(),
                messages,
                summary(admitted, messages),
                observe(before, messages, newest - 1, newest),
                behind || known.read() >= newest ? null : known);
    }

    /** Nobody needs one while all that was said may stay in sight. */
    private @Nullable Summary summary(Admission.Admitted admitted, List<Message> messages) {
        return stayInSight == null || stayInSight.before(messages).isEmpty() ? null : admitted.summary();
    }

    /** What the messages after one position, up to another, add to the profile. */
    private Observed observe(Profile before, List<Message> messages, int after, int last) {
        List<Message> heard =
                messages.stream().filter(message -> message.position() <= last).toList();
        return observeMessages.run(before, heard, after, clock.instant());
    }
}
