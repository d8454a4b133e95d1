package dev.coach.core.usecase.turn;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Branch;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.usecase.profile.TakeBackMessage;
import dev.coach.core.usecase.profile.UpdateProfile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets the coachee say an earlier message in another way: a new conversation begins as the old one did up to that message, and waits
 * for the new words as its next turn. The old conversation stays as it is; what was learnt from the replaced message alone is taken
 * back.
 */
public final class BranchConversation {
    private final ConversationStore conversations;
    private final UpdateProfile updateProfile;
    private final TakeBackMessage takeBackMessage;
    private final IdSource ids;
    private final InstantSource clock;

    public BranchConversation(
            ConversationStore conversations,
            UpdateProfile updateProfile,
            TakeBackMessage takeBackMessage,
            IdSource ids,
            InstantSource clock) {
        this.conversations = conversations;
        this.updateProfile = updateProfile;
        this.takeBackMessage = takeBackMessage;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens the branch and returns it.
     *
     * @throws CoachException {@code NOT_FOUND} when the coachee has no such message in such a conversation; {@code INVALID_INPUT} when it
     *     is the coach's, or when the profile could not be true without it; {@code IDEMPOTENCY_KEY_REUSED} when the key was used for
     *     another message: nothing is stored then
     */
    public Conversation run(BranchCommand command) {
        CoacheeId coachee = command.coachee();
        Branch from = command.from();
        Conversation old = conversations
                .find(coachee, from.conversation())
                .orElseThrow(() -> CoachException.notFound("conversation", from.conversation()));
        Message replaced = replaced(coachee, from);
        ConversationId id = id(command);
        Optional<Conversation> known = conversations.find(coachee, id);
        if (known.isPresent()) {
            return same(known.get(), from);
        }
        // Whatever the message says is on record first, so that nothing of it is learnt afterwards.
        updateProfile.run(coachee, from.conversation());
        int kept = replaced.position() - 1;
        // Before there is a branch, so that its messages are read already when somebody first sees them.
        takeBackMessage.run(coachee, from.message(), new Watermark(id, kept));
        Instant now = clock.instant();
        Conversation branch = new Conversation(id, coachee, kept == 0 ? "" : old.title(), now, now, from);
        conversations.open(branch);
        return branch;
    }

    private Message replaced(CoacheeId coachee, Branch from) {
        Message message = conversations
                .findMessage(coachee, from.message())
                .filter(found -> conversations.messages(coachee, from.conversation(), found.position() - 1, 1).stream()
                        .anyMatch(there -> there.id().equals(found.id())))
                .orElseThrow(() -> CoachException.notFound("message", from.message()));
        if (message.speaker() != Speaker.COACHEE) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT, "Only a message of your own can be said in another way, not the coach's.");
        }
        return message;
    }

    /** The same key gives the same id, so that whoever asks again finds what was opened or goes on where it broke off. */
    private ConversationId id(BranchCommand command) {
        String key = command.idempotencyKey();
        String seed =
                "branch/%s/%s/%s".formatted(command.coachee(), command.from().conversation(), key);
        return new ConversationId(key == null ? ids.next() : UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)));
    }

    private static Conversation same(Conversation known, Branch from) {
        if (!from.equals(known.branchedFrom())) {
            throw new CoachException(
                    ErrorCode.IDEMPOTENCY_KEY_REUSED,
                    "The idempotency key belongs to a branch at another message of this conversation, and none was opened. Send it with a key of its own.");
        }
        return known;
    }
}
