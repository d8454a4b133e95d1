package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps profiles: the ledger of observations and the current values, always in step. */
public interface ProfileStore {
    /** The whole profile; an empty one of version 0 for someone of whom nothing is known. */
    Profile read(CoacheeId coachee);

    /**
     * The profile with only these scalars and collections; version and conflicts are always there. Costs in proportion to the
     * names asked for.
     *
     * @param names as the catalogue declares them; others are an {@link IllegalArgumentException}
     */
    Profile read(CoacheeId coachee, Set<String> names);

    /**
     * Appends the observations to the ledger, sets the current values, moves the watermark and appends a
     * {@code ProfileChanged} event when something changed, in one transaction. Observations that are in the ledger already
     * are left as they are.
     *
     * @throws dev.coach.core.domain.CoachException {@code VERSION_CONFLICT} when the stored version is not
     *     {@code update.before()}; nothing is stored then
     */
    void apply(ProfileUpdate update, @Nullable Watermark watermark);

    /** All observations in the order in which they were appended. */
    List<Observation> ledger(CoacheeId coachee);

    /**
     * The profile, and up to which message the conversation was read into it. When it changes meanwhile, a message may be in
     * the profile and not counted yet, never the other way round.
     */
    Known known(CoacheeId coachee, ConversationId conversation);

    /**
     * A profile and how far one conversation was read into it.
     *
     * @param read position of the last message that was read; 0 when none was
     */
    record Known(Profile profile, int read) {}

    /**
     * Up to which message a conversation has been read.
     *
     * @param position of its last message that was read; a watermark never moves back
     */
    record Watermark(ConversationId conversation, int position) {}
}
