package dev.coach.core.policy;

import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explains why several mentions are one item. */
public final class Mentions {
    private static final String DECIDED = "you said that the two are one";

    private Mentions() {}

    /**
     * For each claim about an item of the collection why it was taken for that item, in words; the item's first mention needs
     * no reason.
     */
    public static Map<ObservationId, String> reasons(
            ItemCollection collection, List<Observation> ledger, Rulings rulings) {
        Map<ItemId, Map<String, String>> known = new HashMap<>();
        Map<ObservationId, String> reasons = new HashMap<>();
        mentions(collection, ledger, rulings).forEach((mention, claims) -> {
            Map<String, String> fields = fields(claims);
            Map<String, String> before = known.get(mention.item());
            if (before != null) {
                String reason = mention.recorded().equals(mention.item())
                        ? ItemIdentity.explain(collection, before, fields)
                        : DECIDED;
                claims.forEach(claim -> reasons.put(claim.id(), reason));
            }
            known.computeIfAbsent(mention.item(), item -> new HashMap<>()).putAll(fields);
        });
        return reasons;
    }

    private static Map<Mention, List<Observation>> mentions(
            ItemCollection collection, List<Observation> ledger, Rulings rulings) {
        Map<Mention, List<Observation>> mentions = new LinkedHashMap<>();
        for (Observation claim : ledger) {
            if (claim.operation().isClaim()
                    && claim.target() instanceof Target.Field(String name, ItemId recorded, String field)
                    && name.equals(collection.name())
                    && rulings.where(claim) instanceof Target.Field(String sameName, ItemId item, String sameField)) {
                mentions.computeIfAbsent(
                                new Mention(item, recorded, claim.source()), mention -> new java.util.ArrayList<>())
                        .add(claim);
            }
        }
        return mentions;
    }

    /** A value that was retired still names the item. */
    private static Map<String, String> fields(List<Observation> claims) {
        Map<String, String> fields = new HashMap<>();
        for (Observation claim : claims) {
            if (claim.value() != null && claim.target() instanceof Target.Field field) {
                fields.put(field.field(), claim.value());
            }
        }
        return fields;
    }

    private record Mention(ItemId item, ItemId recorded, Source source) {}
}
