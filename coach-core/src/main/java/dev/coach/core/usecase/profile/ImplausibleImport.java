package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.policy.Plausibility.Fault;
import dev.coach.core.policy.Resolution;
import dev.coach.core.policy.Rulings;
import dev.coach.core.schema.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which of an import's observations would make a profile of values that cannot be true together. */
final class ImplausibleImport {
    /** After so many values of one target that all cannot be, the others of it are not believed either. */
    private static final int PATIENCE = 20;

    private final Catalogue catalogue;
    private final Plausibility plausibility;

    ImplausibleImport(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.plausibility = new Plausibility(catalogue);
    }

    /**
     * What cannot be, each with the reason as a sentence without its full stop. What was wrong before is not held against it.
     *
     * @param ground holds all that is related to what is proposed
     * @param proposed in order; what is on record already may be among them
     * @param back what is brought back with what is proposed
     */
    Map<Observation, String> of(Ground ground, List<Observation> proposed, BroughtBack back, LocalDate today) {
        Map<Target, List<Fault>> before = plausibility.of(ground.profile(), today);
        Map<Observation, String> wrong = new LinkedHashMap<>();
        List<Observation> rest = new ArrayList<>(proposed);
        for (int round = 1; !rest.isEmpty(); round++) {
            List<Observation> whole = new ArrayList<>(ground.ledger());
            whole.addAll(rest);
            whole.addAll(back.with(rest.stream().map(Observation::id).toList()));
            Profile after = Resolution.fold(ground.profile().coachee(), whole);
            Rulings rulings = Rulings.of(whole);
            Map<Observation, String> found = new LinkedHashMap<>();
            boolean patient = round <= PATIENCE;
            plausibility
                    .of(after, today)
                    .forEach((target, faults) -> faults.stream()
                            .filter(fault ->
                                    !before.getOrDefault(target, List.of()).contains(fault))
                            .forEach(fault -> blamed(target, fault, after, rest, rulings, patient)
                                    .forEach(observation -> found.put(
                                            observation, fault.reason().replaceAll("\\.$", "")))));
            if (found.isEmpty()) {
                return wrong;
            }
            wrong.putAll(found);
            rest.removeAll(found.keySet());
        }
        return wrong;
    }

    private Target target(Target about, Attribute<?> attribute) {
        return about instanceof Target.Item item
                        && catalogue
                                .find(item.collection() + "." + attribute.name())
                                .filter(attribute::equals)
                                .isPresent()
                ? new Target.Field(item.collection(), item.item(), attribute.name())
                : new Target.Scalar(attribute.name());
    }

    /** Of two values the second, when it is proposed, else the first; else whatever else is proposed about them. */
    private List<Observation> blamed(
            Target about, Fault fault, Profile after, List<Observation> proposed, Rulings rulings, boolean patient) {
        Set<ObservationId> ids = proposed.stream().map(Observation::id).collect(Collectors.toSet());
        List<Target> targets = Stream.of(
                        fault.relation().second(), fault.relation().first())
                .map(attribute -> target(about, attribute))
                .toList();
        Optional<Target> given = targets.stream()
                .filter(target -> after.find(target)
                        .map(ProfileValue::observation)
                        .filter(ids::contains)
                        .isPresent())
                .findFirst();
        if (given.isEmpty()) {
            return proposed.stream()
                    .filter(observation -> targets.stream()
                            .anyMatch(target ->
                                    target.name().equals(observation.target().name())))
                    .toList();
        }
        ProfileValue value = after.find(given.get()).orElseThrow();
        Predicate<Observation> same = observation -> observation.id().equals(value.observation())
                || rulings.where(observation).equals(given.get())
                        && (!patient || value.value().equals(observation.value()));
        return proposed.stream().filter(same).toList();
    }
}
