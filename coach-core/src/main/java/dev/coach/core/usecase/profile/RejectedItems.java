package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The items that the coachee rejected. No other file brings them back, however it spells their names. */
final class RejectedItems {
    private final Map<String, Candidates> byCollection = new HashMap<>();

    RejectedItems(Catalogue catalogue, Ground ground) {
        Map<ObservationId, Observation> claims = new HashMap<>();
        Map<Target.Item, Map<String, String>> items = new LinkedHashMap<>();
        for (Observation observation : ground.ledger()) {
            claims.put(observation.id(), observation);
            if (observation.operation() == Operation.REJECT && !ground.rulings().isUndone(observation)) {
                Observation wrong = claims.get(Objects.requireNonNull(observation.concerns()));
                if (wrong != null
                        && wrong.operation() == Operation.ASSERT
                        && ground.rulings().where(wrong) instanceof Target.Field field) {
                    items.computeIfAbsent(new Target.Item(field.collection(), field.item()), item -> new HashMap<>())
                            .put(field.field(), Objects.requireNonNull(wrong.value()));
                }
            }
        }
        // Of an item that is still there only a part was rejected.
        items.keySet()
                .removeIf(item ->
                        ground.profile().item(item.collection(), item.item()).isPresent());
        for (ItemCollection collection : catalogue.collections()) {
            items.forEach((item, fields) -> {
                if (item.collection().equals(collection.name())) {
                    byCollection
                            .computeIfAbsent(collection.name(), name -> Candidates.none(collection))
                            .learn(item.item(), fields);
                }
            });
        }
    }

    /** Whether what a row says of its item speaks of one of them. */
    boolean hold(String collection, Map<String, String> fields) {
        Candidates rejected = byCollection.get(collection);
        return rejected != null && rejected.isAny(fields);
    }
}
