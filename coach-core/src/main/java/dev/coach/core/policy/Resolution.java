package dev.coach.core.policy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.schema.Catalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because what one claim does to another is read together.

/**
 * What a profile becomes when observations are added to it. A pure function: folding a whole ledger over the empty profile
 * gives the same as adding it step by step.
 *
 * <p>A claim of higher authority replaces the value; of equal authority, the later one does; of lower authority it changes
 * nothing but opens a conflict when it says something else. A claim that agrees keeps the value, takes the better proof, and
 * closes a conflict with what was said before it. What an item's last identifying field is retired with retires the item.
 * What follows from the end of a job is in {@link CurrentWork}; what does not count at all, in {@link Rulings}.
 */
public final class Resolution {
    /** Said again this much later, a value is fresh again. */
    static final Duration FRESH_AGAIN = Duration.ofDays(30);

    private final ProfileState known;

    Resolution(Profile before) {
        known = new ProfileState(before);
    }

    /** The step from {@code before} that the observations make, taken in their order, when nothing was decided about them. */
    public static ProfileUpdate add(Profile before, List<Observation> observations) {
        return add(before, Rulings.NONE, observations);
    }

    /**
     * The step from {@code before} that claims and confirmations make, taken in their order.
     *
     * @param before the whole profile, or at least what is {@link #entangled} with the observations
     * @param rulings of the ledger behind {@code before}
     * @throws IllegalArgumentException when a ruling is among the observations, for which the ledger has to be folded anew
     */
    public static ProfileUpdate add(Profile before, Rulings rulings, List<Observation> observations) {
        Resolution resolution = new Resolution(before);
        for (Observation observation : observations) {
            if (observation.operation().isRuling()) {
                throw new IllegalArgumentException("a ruling cannot be added without the ledger: " + observation.id());
            }
            rulings.admit(observation).ifPresent(resolution::take);
        }
        ProfileUpdate update = new ProfileUpdate(before, observations, resolution.known.profile(before), null);
        return new ProfileUpdate(
                before, observations, update.changed().isEmpty() ? before : next(before, update.after()), null);
    }

    /** What a ledger adds up to, at version 0 and without consents; an id that comes a second time counts once. */
    public static Profile fold(CoacheeId coachee, List<Observation> ledger) {
        return folded(coachee, ledger).known.profile(Profile.empty(coachee));
    }

    /**
     * The step from {@code before} that a ruling makes: the ledger is folded anew with it.
     *
     * @param before the whole profile, or exactly some names of it that nothing else is {@link #entangled} with
     * @param ledger all that is on record about these names
     * @param added with a ruling among them
     */
    public static ProfileUpdate refold(
            Profile before, List<Observation> ledger, long ledgerEnd, List<Observation> added) {
        List<Observation> whole = new ArrayList<>(ledger);
        whole.addAll(added);
        Profile after = folded(before.coachee(), whole).known.profile(before);
        return new ProfileUpdate(before, added, next(before, after), ledgerEnd);
    }

    /** These names, and all whose values depend on one another with theirs. */
    public static Set<String> entangled(Set<String> names) {
        if (names.stream().noneMatch(CurrentWork.NAMES::contains)) {
            return Set.copyOf(names);
        }
        Set<String> all = new HashSet<>(names);
        all.addAll(CurrentWork.NAMES);
        return Set.copyOf(all);
    }

    static Resolution folded(CoacheeId coachee, List<Observation> ledger) {
        Resolution resolution = new Resolution(Profile.empty(coachee));
        Rulings rulings = Rulings.of(ledger);
        Set<ObservationId> seen = new HashSet<>();
        for (Observation observation : ledger) {
            if (seen.add(observation.id())) {
                rulings.admit(observation).ifPresent(resolution::take);
            }
        }
        return resolution;
    }

    private static Profile next(Profile before, Profile after) {
        return after.at(before.version() + 1);
    }

    /** Takes an observation that was admitted, with what follows from it. */
    void take(Observation admitted) {
        ProfileValue before = known.current(admitted.target());
        Observation claim = applyOrContest(admitted);
        if (!Objects.equals(before, known.current(claim.target()))) {
            CurrentWork.consequences(claim, before, known.scalars(), known.positions())
                    .forEach(this::applyOrContest);
        }
    }

    private Observation applyOrContest(Observation admitted) {
        ProfileValue held = known.current(admitted.target());
        Observation claim = apply(admitted);
        if (admitted.operation() == Operation.RETIRE && held != null) {
            contestRetired(admitted, held);
        }
        return claim;
    }

    /** What is known so far. */
    ProfileState known() {
        return known;
    }

    /** @return the claim that it amounts to */
    private Observation apply(Observation claim) {
        ProfileValue current = known.current(claim.target());
        return switch (claim.operation()) {
            case ASSERT -> assertValue(claim, current);
            case RETIRE -> retire(claim, current);
            case DECLINE -> decline(claim, current);
            case CONFIRM -> confirm(claim, current);
            case REJECT, UNDO, MERGE, SPLIT -> throw new IllegalStateException("a ruling is no claim: " + claim.id());
        };
    }

    private Observation assertValue(Observation claim, @Nullable ProfileValue current) {
        ProfileValue said = claim.asserted();
        if (current == null) {
            known.put(claim.target(), said);
        } else if (current.value().equals(said.value())) {
            agree(claim.target(), said, current);
        } else if (outdates(said, current)) {
            known.put(claim.target(), said);
        } else if (current.authority().outranks(claim.authority()) && !isOtherSpelling(claim.target(), said, current)) {
            contest(new Conflict(claim.target(), said, false));
        }
        return claim;
    }

    /** "Acme" said of the Acme Ltd of a CV names it, and disputes nothing. */
    private static boolean isOtherSpelling(Target target, ProfileValue said, ProfileValue current) {
        return target instanceof Target.Field field
                && isName(field)
                && ItemIdentity.isOneName(said.value(), current.value());
    }

    private void agree(Target target, ProfileValue said, ProfileValue current) {
        if (said.authority().outranks(current.authority())) {
            known.put(target, said);
        } else if (said.authority() == current.authority()
                && (said.confidence() > current.confidence()
                        || said.observedAt().isAfter(current.observedAt().plus(FRESH_AGAIN)))) {
            known.put(target, said.withConfidence(Math.max(said.confidence(), current.confidence())));
        }
        Conflict open = known.conflict(target);
        if (open != null && outdates(said, open.contender())) {
            known.close(target);
        }
    }

    /** The strongest and latest of those who say otherwise is the contender. */
    private void contest(Conflict weaker) {
        Conflict open = known.conflict(weaker.target());
        ProfileValue said = weaker.contender();
        boolean same = open != null
                && open.retracts() == weaker.retracts()
                && open.contender().value().equals(said.value());
        if (open == null
                || said.authority().outranks(open.contender().authority())
                || !same && outdates(said, open.contender())) {
            known.open(weaker);
        }
    }

    /** What was said to be over, and is held by something stronger that was known before, is in dispute. */
    private void contestRetired(Observation claim, ProfileValue held) {
        Target target = claim.target();
        boolean disputes = held.equals(known.current(target))
                && means(claim, held)
                && held.authority().outranks(claim.authority())
                && claim.authority() != Authority.INFERRED
                && !claim.observedAt().isBefore(held.observedAt())
                && (target instanceof Target.Scalar || target instanceof Target.Field field && isName(field));
        if (disputes) {
            contest(new Conflict(
                    target,
                    new ProfileValue(
                            held.value(),
                            claim.confidence(),
                            claim.authority(),
                            claim.source(),
                            claim.quote(),
                            claim.id(),
                            claim.observedAt(),
                            claim.extractedAt()),
                    true));
        }
    }

    /** What names an item: of a whole item that is said to be over, one field is enough to ask about. */
    private static boolean isName(Target.Field field) {
        return Catalogue.standard()
                .collection(field.collection())
                .filter(collection -> collection.identity().contains(field.field()))
                .isPresent();
    }

    private Observation retire(Observation claim, @Nullable ProfileValue current) {
        if (current != null && means(claim, current) && outdates(claim, current)) {
            known.remove(claim.target());
            removeUnnamed(claim.target(), claim);
        }
        Conflict open = known.conflict(claim.target());
        if (open != null
                && !open.retracts()
                && claim.value() != null
                && means(claim, open.contender())
                && outdates(claim, open.contender())) {
            known.close(claim.target());
        }
        return claim;
    }

    private static boolean means(Observation claim, ProfileValue known) {
        return claim.value() == null
                || ItemIdentity.isNamedBy(
                        known.value(),
                        claim.value(),
                        isOrganisation(claim.target().attribute()));
    }

    private static boolean isOrganisation(String attribute) {
        return Catalogue.standard()
                .find(attribute)
                .flatMap(known -> known.type().textKind())
                .filter(kind -> kind == TextKind.ORGANISATION)
                .isPresent();
    }

    private Observation decline(Observation claim, @Nullable ProfileValue current) {
        if (current == null && claim.target() instanceof Target.Scalar(String name)) {
            known.decline(name);
        }
        return claim;
    }

    /** A value that is confirmed keeps its evidence; a contender that is confirmed is as if it had been said now. */
    private Observation confirm(Observation decision, @Nullable ProfileValue current) {
        Target target = decision.target();
        if (current != null && current.observation().equals(decision.concerns())) {
            known.put(target, confirmed(current, decision));
            return decision;
        }
        Conflict open = known.conflict(target);
        if (open == null || !open.contender().observation().equals(decision.concerns())) {
            return decision;
        }
        ProfileValue value = confirmed(open.contender(), decision);
        if (open.retracts()) {
            Observation over = amounting(decision, value, Operation.RETIRE);
            known.remove(target);
            removeUnnamed(target, over);
            return over;
        }
        known.put(target, value);
        return amounting(decision, value, Operation.ASSERT);
    }

    private static Observation amounting(Observation decision, ProfileValue value, Operation operation) {
        return new Observation(
                value.observation(),
                decision.coachee(),
                decision.target(),
                operation,
                value.value(),
                null,
                value.confidence(),
                value.authority(),
                value.source(),
                value.quote(),
                decision.extractor(),
                value.observedAt(),
                value.extractedAt());
    }

    private static ProfileValue confirmed(ProfileValue value, Observation decision) {
        return new ProfileValue(
                value.value(),
                1,
                value.authority().outranks(Authority.CONFIRMED) ? value.authority() : Authority.CONFIRMED,
                value.source(),
                value.quote(),
                value.observation(),
                decision.observedAt().isAfter(value.observedAt()) ? decision.observedAt() : value.observedAt(),
                value.extractedAt());
    }

    private static boolean outdates(Observation claim, ProfileValue current) {
        return claim.authority().outranks(current.authority())
                || claim.authority() == current.authority()
                        && !claim.observedAt().isBefore(current.observedAt());
    }

    private static boolean outdates(ProfileValue said, ProfileValue current) {
        return said.authority().outranks(current.authority())
                || said.authority() == current.authority() && !said.observedAt().isBefore(current.observedAt());
    }

    /** An item that nothing names any more goes, but for what is stronger than the claim that took its name. */
    private void removeUnnamed(Target target, Observation claim) {
        if (!(target instanceof Target.Field named)) {
            return;
        }
        ProfileItem rest = known.item(named.collection(), named.item());
        if (rest == null || ProfileState.isIdentified(named, rest.fields())) {
            return;
        }
        rest.fields().forEach((name, value) -> {
            if (outdates(claim, value)) {
                known.remove(new Target.Field(named.collection(), named.item(), name));
            }
        });
    }
}
