package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.extraction.conversation.ConversationRules;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Known;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.port.Telemetry;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.List;

/**
 * Reads the new messages of a conversation into the profile: extract, check evidence, identify items, resolve, store. What
 * was read before is known by a watermark, so that running it twice, or once for several turns, has the same effect.
 */
public final class UpdateProfile {
    private static final int MESSAGES_AT_ONCE = 200;

    private final ConversationStore conversations;
    private final ProfileStore profiles;
    private final ResolveObserved resolveObserved;
    private final ObserveMessages observeMessages;
    private final InstantSource clock;
    private final Telemetry telemetry;

    public UpdateProfile(
            Catalogue catalogue,
            ConversationStore conversations,
            ProfileStore profiles,
            InstantSource clock,
            Telemetry telemetry) {
        this.conversations = conversations;
        this.profiles = profiles;
        this.resolveObserved = new ResolveObserved(catalogue, profiles);
        this.observeMessages = new ObserveMessages(catalogue);
        this.clock = clock;
        this.telemetry = telemetry;
    }

    /** Brings the profile up to date with the conversation; when it keeps changing meanwhile, with the profile held. */
    public void run(CoacheeId coachee, ConversationId conversation) {
        boolean more = true;
        while (more) {
            more = readNext(coachee, conversation);
        }
    }

    private boolean readNext(CoacheeId coachee, ConversationId conversation) {
        for (int attempt = 1; attempt <= RecordObservations.ATTEMPTS; attempt++) {
            try {
                return readOnce(coachee, conversation);
            } catch (CoachException conflict) {
                if (conflict.code() != ErrorCode.VERSION_CONFLICT) {
                    throw conflict;
                }
            }
        }
        return profiles.alone(coachee, () -> readOnce(coachee, conversation));
    }

    private boolean readOnce(CoacheeId coachee, ConversationId conversation) {
        Known known = profiles.known(coachee, conversation);
        int after = known.read();
        // One message more than the context: it may hold the question that the first of them answers.
        int from = Math.max(0, after - ObserveMessages.CONTEXT_MESSAGES - 1);
        List<Message> unread = conversations.messages(coachee, conversation, from, MESSAGES_AT_ONCE);
        if (unread.isEmpty() || unread.getLast().position() <= after) {
            return false;
        }
        List<Message> messages = untilTheNextOfTheCoachee(unread, after);
        ObserveMessages.Observed observed = observeMessages.run(known.profile(), messages, after, clock.instant());
        ProfileUpdate update = resolveObserved.run(known, observed);
        profiles.apply(update, new Watermark(conversation, messages.getLast().position()));
        telemetry.profileUpdated(
                ConversationRules.EXTRACTOR, update.observations().size(), observed.rejected());
        return messages.size() < unread.size() || unread.size() == MESSAGES_AT_ONCE;
    }

    /** What one message puts in dispute, the next may settle: each is read when the one before is in the profile. */
    private static List<Message> untilTheNextOfTheCoachee(List<Message> messages, int after) {
        int next = 0;
        while (next < messages.size() - 1
                && (messages.get(next).position() <= after || messages.get(next).speaker() != Speaker.COACHEE)) {
            next++;
        }
        return messages.subList(0, next + 1);
    }
}
