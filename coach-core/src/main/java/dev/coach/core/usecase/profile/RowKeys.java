package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives each row of a file a name that stays when the row moves: what identifies its item, and when that began. */
final class RowKeys {
    private final Catalogue catalogue;

    RowKeys(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By the label of the row; two rows that are named alike are counted. */
    Map<String, String> of(List<Claim> claims) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.item() != null) {
                rows.computeIfAbsent(claim.item(), label -> new LinkedHashMap<>())
                        .put(claim.attribute(), Objects.requireNonNull(claim.value()));
            }
        }
        Map<String, String> keys = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        rows.forEach((label, values) -> {
            String key = key(values);
            int time = times.merge(key, 1, Integer::sum);
            keys.put(label, time == 1 ? key : key + "\n" + time);
        });
        return keys;
    }

    private String key(Map<String, String> values) {
        String attribute = values.keySet().iterator().next();
        String collection = attribute.substring(0, attribute.indexOf('.'));
        List<String> parts = new ArrayList<>(List.of(collection));
        catalogue
                .collection(collection)
                .orElseThrow()
                .identity()
                .forEach(field -> parts.add(values.getOrDefault(collection + "." + field, "")));
        parts.add(values.getOrDefault(collection + "." + ItemIdentity.START, ""));
        return String.join("\n", parts);
    }
}
