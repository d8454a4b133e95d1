package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value that the profile holds before the coachee speaks, wherever it is known from: what is taken back need not have been said in
 * this conversation.
 *
 * @param attribute the scalar's name, or {@code collection.field}
 * @param item the id of the item as a label of claims; absent for a scalar
 * @param value in canonical form
 * @param quote the words that it was taken from
 */
record Held(String attribute, @Nullable String item, String value, String quote) {
    /** All that a profile holds. */
    static List<Held> of(Profile profile) {
        List<Held> held = new ArrayList<>();
        profile.values().forEach((name, known) -> held.add(new Held(name, null, known.value(), known.quote())));
        profile.items().forEach((collection, items) -> items.forEach(item -> fields(collection, item, held)));
        return held.stream()
                .filter(one -> Catalogue.standard().find(one.attribute()).isPresent())
                .toList();
    }

    /** What was just said, as if it were held. */
    static Optional<Held> of(Claim claim) {
        return Optional.ofNullable(claim.value())
                .map(value -> new Held(
                        claim.attribute(), claim.item(), value, claim.evidence().quote()));
    }

    private static void fields(String collection, ProfileItem item, List<Held> held) {
        for (Map.Entry<String, ProfileValue> field : item.fields().entrySet()) {
            held.add(new Held(
                    collection + "." + field.getKey(),
                    item.id().toString(),
                    field.getValue().value(),
                    field.getValue().quote()));
        }
    }

    Attribute<?> declared() {
        return Catalogue.standard().find(attribute).orElseThrow();
    }

    /** The collection whose item it is of; empty for a scalar. */
    Optional<ItemCollection> collection() {
        return item == null
                ? Optional.empty()
                : Catalogue.standard().collection(attribute.substring(0, attribute.indexOf('.')));
    }

    /** Whether it is one of the fields that tell its item from others. */
    boolean isName() {
        return collection()
                .filter(known -> known.identity().contains(declared().name()))
                .isPresent();
    }
}
