package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Aftermath;
import dev.coach.core.policy.Mentions;
import dev.coach.core.policy.Resolution;
import dev.coach.core.policy.Rulings;
import dev.coach.core.policy.Standings;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads how a value, or an item with all its fields, came to be what it is. */
public final class ReadHistory {
    private final Catalogue catalogue;
    private final ProfileStore profiles;
    private final Names names;

    public ReadHistory(Catalogue catalogue, ProfileStore profiles) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.names = new Names(catalogue);
    }

    /**
     * All that was ever observed about a target, and all else that changed it, newest first; none when nothing did. An observation
     * is listed once.
     *
     * @throws CoachException {@code UNKNOWN_ATTRIBUTE} when the catalogue does not declare it
     */
    public List<HistoryEntry> run(CoacheeId coachee, Target target) {
        List<Observation> ledger = profiles.ledger(coachee, Resolution.entangled(names.of(target)));
        Rulings rulings = Rulings.of(ledger);
        Standings standings = Standings.of(coachee, ledger);
        Optional<ItemCollection> collection = catalogue.collection(target.name());
        Map<ObservationId, String> reasons =
                collection.map(of -> Mentions.reasons(of, ledger, rulings)).orElse(Map.of());
        Map<ObservationId, Observation> aftermath = Aftermath.of(coachee, target, ledger);
        List<HistoryEntry> entries = new ArrayList<>();
        for (Observation observation : ledger) {
            Target where = rulings.where(observation);
            if (Aftermath.isOf(target, where)) {
                entries.add(new HistoryEntry(
                        observation, where, standings.of(observation), reasons.get(observation.id()), null));
            } else if (aftermath.containsKey(observation.id())) {
                entries.add(followed(
                        observation,
                        where,
                        Objects.requireNonNull(aftermath.get(observation.id())),
                        target,
                        standings));
            }
        }
        return entries.reversed();
    }

    private static HistoryEntry followed(
            Observation cause, Target about, Observation amounting, Target target, Standings standings) {
        boolean ruling = cause.operation().isRuling();
        return new HistoryEntry(
                amounting,
                ruling ? target : amounting.target(),
                ruling ? standings.of(cause) : standings.ofConsequence(cause, amounting),
                null,
                about);
    }
}
