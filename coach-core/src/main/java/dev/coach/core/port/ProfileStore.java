package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps profiles: the ledger of observations and the current values, always in step. Names are those of scalars and
 * collections as the catalogue declares them; others are an {@link IllegalArgumentException}.
 */
public interface ProfileStore {
    /** The whole profile; an empty one of version 0 for someone of whom nothing is known. */
    Profile read(CoacheeId coachee);

    /**
     * The profile with only these names; version, conflicts and consents are always whole. Costs in proportion to the names
     * asked for.
     */
    Profile read(CoacheeId coachee, Set<String> names);

    /** What only tampering or damage can leave. Costs in proportion to the profile and the ledger. */
    Damage damage(CoacheeId coachee);

    /**
     * What a step of these names is computed from. When the profile changes meanwhile, {@link #apply} refuses the step. Costs
     * in proportion to the names, not to the ledger.
     */
    Basis basis(CoacheeId coachee, Set<String> names);

    /** The profile of {@link #basis} with all names, and up to which message the conversation was read into it. */
    Known known(CoacheeId coachee, ConversationId conversation);

    /**
     * Appends the observations to the ledger, writes what differs between {@code update.before()} and {@code update.after()},
     * moves the watermark and appends a {@code ProfileChanged} event when something differs, in one transaction. Observations
     * that are in the ledger already are left as they are. Costs in proportion to the observations and to what differs.
     *
     * @throws dev.coach.core.domain.CoachException {@code VERSION_CONFLICT} when the stored version is not that of
     *     {@code update.before()}, or the ledger does not end at {@code update.ledgerEnd()}; nothing is stored then
     */
    void apply(ProfileUpdate update, @Nullable Watermark watermark);

    /** Does what {@link #apply} does for observations that came together, and remembers which they are. */
    void applyBatch(ProfileUpdate update, Batch batch);

    /** The batches of the coachee, the latest first. */
    List<Batch> batches(CoacheeId coachee);

    /** The observations of a batch that are on record, in the order in which they were appended; empty for an unknown one. */
    List<Observation> batch(CoacheeId coachee, BatchId batch);

    /**
     * Runs work while nobody else changes the coachee's profile; what it reads and changes here is one transaction. It waits
     * for whoever holds the profile, so that it is for those who could not get in otherwise.
     */
    <T> T alone(CoacheeId coachee, Supplier<T> work);

    /** All observations in the order in which they were appended. */
    List<Observation> ledger(CoacheeId coachee);

    /** The observations about these names, in the order in which they were appended. */
    List<Observation> ledger(CoacheeId coachee, Set<String> names);

    /**
     * What decides about claims of these names that are not on record yet: the rulings about them, each behind what it concerns,
     * and the clearings, in the order of the ledger. Of clearings of a scalar that nothing else concerns, only the one observed
     * last, since it decides for all before it. Costs in proportion to what it gives, not to the ledger.
     */
    List<Observation> rulings(CoacheeId coachee, Set<String> names);

    /** Those of the ids that are in the ledger. */
    Set<ObservationId> recorded(CoacheeId coachee, Collection<ObservationId> ids);

    /**
     * Adds the section to the consents; the profile has a new version when it was not among them.
     *
     * @param section or collection, as the catalogue calls it
     */
    void giveConsent(CoacheeId coachee, String section, Instant at);

    /**
     * Takes the section from the consents, writes what differs as {@link #apply} does, and removes these observations from the
     * ledger, in one transaction.
     *
     * @param update without observations
     * @throws dev.coach.core.domain.CoachException {@code VERSION_CONFLICT} as {@link #apply} does
     */
    void withdrawConsent(ProfileUpdate update, String section, Set<ObservationId> erased);

    /**
     * Removes everything that is known or on record about the coachee, with all consents. What stays is the number of the
     * version, which moves on, and how far conversations were read, so that what was erased is not read into the profile
     * again. Does nothing when there is nothing.
     */
    void erase(CoacheeId coachee);

    /**
     * What a step is computed from.
     *
     * @param ledgerEnd grows with every observation that is appended; 0 before the first
     */
    record Basis(Profile profile, long ledgerEnd) {}

    /**
     * Where rows of a profile do not belong together, or are not those that were written. What neither a fold of the ledger nor
     * this tells is a row that somebody changed with everything that speaks of it.
     *
     * @param unproven where a value is stored of which nothing tells where it comes from; no read gives such a value, so that
     *     nobody is told what nobody said
     * @param stray where an origin is stored without its value, an item without a field, or a conflict without its observation
     * @param altered observations, also superseded ones, that are not what was recorded
     * @param lost how many observations were recorded and are gone; negative for those that nobody recorded
     * @param withoutProfile whether the profile is gone, with all that belonged to it, though the coachee is known
     */
    record Damage(
            Set<Target> unproven, Set<Target> stray, List<Observation> altered, long lost, boolean withoutProfile) {
        public static final Damage NONE = new Damage(Set.of(), Set.of(), List.of(), 0, false);

        public Damage {
            unproven = Set.copyOf(unproven);
            stray = Set.copyOf(stray);
            altered = List.copyOf(altered);
        }
    }

    /**
     * A profile and how far one conversation was read into it. When it changes meanwhile, a message may be in the profile and
     * not counted yet, never the other way round.
     *
     * @param read position of the last message that was read; 0 when none was
     */
    record Known(Basis basis, int read) {
        public Profile profile() {
            return basis.profile();
        }
    }

    /**
     * Up to which message a conversation has been read.
     *
     * @param position of its last message that was read; a watermark never moves back
     */
    record Watermark(ConversationId conversation, int position) {}
}
