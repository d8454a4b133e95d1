package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Mentions;
import dev.coach.core.policy.Resolution;
import dev.coach.core.policy.Rulings;
import dev.coach.core.policy.Standings;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * All observations about a target, newest first; none when nothing was ever said about it.
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
        List<HistoryEntry> entries = new ArrayList<>();
        for (Observation observation : ledger) {
            Target where = rulings.where(observation);
            if (where.equals(target) || target instanceof Target.Item item && where.isOf(item.item())) {
                entries.add(
                        new HistoryEntry(observation, where, standings.of(observation), reasons.get(observation.id())));
            }
        }
        return entries.reversed();
    }
}
