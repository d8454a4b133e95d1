package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.policy.Resolution;
import dev.coach.core.policy.Rulings;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Watermark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way of observations into the profile: what is on record already is left out, the rest resolved and stored, and done
 * again from the start when the profile changed meanwhile; when that happens too often, with the profile held.
 */
final class RecordObservations {
    static final int ATTEMPTS = 3;

    private final ProfileStore profiles;

    RecordObservations(ProfileStore profiles) {
        this.profiles = profiles;
    }

    /**
     * Records what is proposed on the ground of these names.
     *
     * @param expected the version that the profile must have; absent for any, and then others cannot be in the way
     * @param propose may run several times; proposing nothing stores nothing
     * @throws CoachException {@code VERSION_CONFLICT} when the profile is not at the expected version
     */
    ProfileUpdate run(
            CoacheeId coachee,
            Set<String> names,
            @Nullable Long expected,
            Function<Ground, List<Observation>> propose) {
        return run(coachee, names, expected, propose, update -> profiles.apply(update, null));
    }

    /** The same for what came together and can be undone together. */
    ProfileUpdate bring(
            CoacheeId coachee, Set<String> names, Batch batch, Function<Ground, List<Observation>> propose) {
        return run(coachee, names, null, propose, update -> profiles.applyBatch(update, batch));
    }

    /**
     * The same for a decision of the coachee about what is on record.
     *
     * @throws CoachException {@code INVALID_INPUT} when what comes back with it cannot be true together
     */
    ProfileUpdate decide(
            CoacheeId coachee, Set<String> names, Plausible plausible, Function<Ground, List<Observation>> propose) {
        return run(coachee, names, null, propose, update -> {
            plausible.check(update);
            profiles.apply(update, null);
        });
    }

    /** The same, and how far a conversation counts as read with it, whether or not anything is decided. */
    ProfileUpdate decide(
            CoacheeId coachee,
            Set<String> names,
            Plausible plausible,
            Watermark read,
            Function<Ground, List<Observation>> propose) {
        return runAnyway(coachee, names, null, propose, update -> {
            plausible.check(update);
            profiles.apply(update, read);
        });
    }

    /** The same for a decision about a batch, which makes another one. */
    ProfileUpdate decide(
            CoacheeId coachee,
            Set<String> names,
            Plausible plausible,
            Batch batch,
            Function<Ground, List<Observation>> propose) {
        return run(coachee, names, null, propose, update -> {
            plausible.check(update);
            profiles.applyBatch(update, batch);
        });
    }

    private ProfileUpdate run(
            CoacheeId coachee,
            Set<String> names,
            @Nullable Long expected,
            Function<Ground, List<Observation>> propose,
            Consumer<ProfileUpdate> store) {
        return runAnyway(coachee, names, expected, propose, update -> {
            if (!update.observations().isEmpty()) {
                store.accept(update);
            }
        });
    }

    /** @param store of every step, also of one that changes nothing */
    private ProfileUpdate runAnyway(
            CoacheeId coachee,
            Set<String> names,
            @Nullable Long expected,
            Function<Ground, List<Observation>> propose,
            Consumer<ProfileUpdate> store) {
        Set<String> entangled = Resolution.entangled(names);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return runOnce(coachee, entangled, expected, propose, store);
            } catch (CoachException conflict) {
                if (conflict.code() != ErrorCode.VERSION_CONFLICT || expected != null) {
                    throw conflict;
                }
            }
        }
        return profiles.alone(coachee, () -> runOnce(coachee, entangled, null, propose, store));
    }

    private ProfileUpdate runOnce(
            CoacheeId coachee,
            Set<String> entangled,
            @Nullable Long expected,
            Function<Ground, List<Observation>> propose,
            Consumer<ProfileUpdate> store) {
        Ground ground = new Ground(profiles, profiles.basis(coachee, entangled), entangled);
        if (expected != null && ground.profile().version() != expected) {
            throw new CoachException(
                    ErrorCode.VERSION_CONFLICT,
                    "The profile is at version %d, not %d; read it again and repeat."
                            .formatted(ground.profile().version(), expected));
        }
        ProfileUpdate update = resolve(ground, propose.apply(ground));
        store.accept(update);
        return update;
    }

    /** The step that those of the observations make which are not on record yet. */
    ProfileUpdate resolve(Ground ground, List<Observation> observations) {
        Set<ObservationId> known = observations.isEmpty()
                ? Set.of()
                : profiles.recorded(
                        ground.profile().coachee(),
                        observations.stream().map(Observation::id).collect(Collectors.toSet()));
        return resolveNew(
                ground,
                observations.stream()
                        .filter(observation -> !known.contains(observation.id()))
                        .toList());
    }

    /** The step that observations make none of which is on record. */
    ProfileUpdate resolveNew(Ground ground, List<Observation> observations) {
        Map<ObservationId, Observation> once = new LinkedHashMap<>();
        observations.forEach(observation -> once.putIfAbsent(observation.id(), observation));
        List<Observation> added = List.copyOf(once.values());
        return added.stream().anyMatch(observation -> observation.operation().isRuling())
                ? Resolution.refold(ground.profile(), ground.ledger(), ground.ledgerEnd(), added)
                : Resolution.add(ground.profile(), rulings(ground.profile().coachee(), added), added);
    }

    /** Of what is spoken of, and of nothing else: an observation is decided about by rulings of its own name. */
    private Rulings rulings(CoacheeId coachee, List<Observation> added) {
        Set<String> names =
                added.stream().map(observation -> observation.target().name()).collect(Collectors.toSet());
        return names.isEmpty() ? Rulings.NONE : Rulings.of(profiles.rulings(coachee, names));
    }
}
