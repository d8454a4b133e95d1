package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds out which position, school or skill each group of claims speaks of: one that is known, or a new one. */
final class IdentifyItems {
    private final Catalogue catalogue;

    IdentifyItems(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The item of each label that the claims use; a label that is the id of a known item means that one. Two labels of one text get one item when they speak of one thing.
     *
     * @param isKnown whether a claim was read before, so that the profile has it already
     */
    Map<String, ItemId> run(Profile profile, List<Claim> claims, Predicate<Claim> isKnown, NewItems newItems) {
        Map<Place, Integer> counts = new HashMap<>();
        Map<String, Candidates> known = new HashMap<>();
        Map<String, ItemId> items = new LinkedHashMap<>();
        groups(claims).forEach((label, group) -> {
            Claim first = group.getFirst();
            ItemCollection collection = collection(first);
            Candidates candidates =
                    known.computeIfAbsent(collection.name(), name -> Candidates.of(profile, collection));
            List<Claim> before = group.stream().filter(isKnown).toList();
            Map<String, String> fields = fields(before.isEmpty() ? group : before);
            ItemId item = candidates
                    .byId(label)
                    .or(() -> candidates.choose(fields))
                    .or(() -> before.isEmpty() ? Optional.empty() : readBefore(candidates, first, fields, newItems))
                    .orElseGet(() -> unused(candidates, first, counts, newItems));
            // What this text says of it counts when the next label is looked at: two titles at one place are two items.
            candidates.learn(item, fields(group));
            items.put(label, item);
        });
        return items;
    }

    /** The item that these words made when they were read first: what says no name of it is found by nothing else. */
    private static Optional<ItemId> readBefore(
            Candidates candidates, Claim first, Map<String, String> fields, NewItems newItems) {
        int count = 1;
        ItemId item = newItems.item(first, count);
        while (candidates.has(item) && !candidates.holds(item, fields)) {
            count++;
            item = newItems.item(first, count);
        }
        return candidates.has(item) ? Optional.of(item) : Optional.empty();
    }

    private static ItemId unused(Candidates candidates, Claim first, Map<Place, Integer> counts, NewItems newItems) {
        Place place = first.evidence().place();
        ItemId item = newItems.item(first, counts.merge(place, 1, Integer::sum));
        while (candidates.has(item)) {
            item = newItems.item(first, counts.merge(place, 1, Integer::sum));
        }
        return item;
    }

    private static Map<String, List<Claim>> groups(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.item() != null)
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(claim.item()), LinkedHashMap::new, Collectors.toList()));
    }

    private ItemCollection collection(Claim claim) {
        return catalogue.collection(claim.collection()).orElseThrow();
    }

    /** What the claims say of their item in the end; a value that was retired still names it. */
    private static Map<String, String> fields(List<Claim> group) {
        Map<String, String> fields = new HashMap<>();
        for (Claim claim : group) {
            if (claim.value() != null) {
                fields.put(claim.field(), claim.value());
            }
        }
        return fields;
    }

    /** Gives ids to new items. */
    @FunctionalInterface
    interface NewItems {
        /**
         * @param first the item's first claim
         * @param count which new item of the place of that claim it is, from 1
         */
        ItemId item(Claim first, int count);
    }
}
