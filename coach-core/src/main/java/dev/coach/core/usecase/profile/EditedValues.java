package dev.coach.core.usecase.profile;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.policy.Plausibility.Fault;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.EditOutcome.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a profile would hold with several edits together, and why it cannot. */
final class EditedValues {
    private final Catalogue catalogue;
    private final Plausibility plausibility;
    private final Profile profile;
    private final Map<Target.Item, Touched> touched = new LinkedHashMap<>();
    private final Touched scalars;

    EditedValues(Catalogue catalogue, Profile profile) {
        this.catalogue = catalogue;
        this.plausibility = new Plausibility(catalogue);
        this.profile = profile;
        this.scalars = new Touched(Plausibility.written(profile));
    }

    /** @param value absent when it goes */
    void put(Target target, @Nullable String value, int number) {
        touched(target).put(name(target), value, number);
    }

    private Touched touched(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> scalars;
            case Target.Field field ->
                touched.computeIfAbsent(new Target.Item(field.collection(), field.item()), this::known);
            case Target.Item whole -> throw new IllegalArgumentException("an item has no value: " + whole);
        };
    }

    private static String name(Target target) {
        return target instanceof Target.Field field ? field.field() : target.name();
    }

    /** Something was written for it that cannot be read, so that nobody knows what it would be. */
    void putUnreadable(Target target, int number) {
        touched(target).putUnreadable(name(target), number);
    }

    private Touched known(Target.Item item) {
        return new Touched(profile.item(item.collection(), item.item())
                .map(ProfileItem::written)
                .orElseGet(HashMap::new));
    }

    /** What would be with all the edits. */
    List<Refusal> refusals(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        plausibility.ofScalars(scalars.values, today).forEach(fault -> refuse("", scalars, fault, refusals));
        touched.forEach((item, edited) -> plausibility
                .ofItem(item.collection(), edited.values, scalars.values, today)
                .forEach(fault -> {
                    if (!refuse(item.collection() + ".", edited, fault, refusals)) {
                        refuse("", scalars, fault, refusals);
                    }
                }));
        plausibility.ofItems(profile, scalars.values, today).forEach((item, faults) -> {
            if (!touched.containsKey(item)) {
                faults.forEach(fault -> refuse("", scalars, fault, refusals));
            }
        });
        touched.forEach((item, edited) -> {
            if (profile.item(item.collection(), item.item()).isPresent()) {
                checkNamed(item.collection(), edited, refusals);
            }
        });
        return refusals;
    }

    /** An item whose last name goes is gone; nothing more can be said of it. */
    private void checkNamed(String collection, Touched edited, List<Refusal> refusals) {
        List<String> names = catalogue.collection(collection).orElseThrow().identity();
        if (names.stream().anyMatch(name -> edited.values.containsKey(name) || edited.unreadable.contains(name))) {
            return;
        }
        edited.numbers.forEach((field, edit) -> {
            if (edited.values.containsKey(field)) {
                refusals.add(new Refusal(
                        edit,
                        collection + "." + field,
                        ErrorCode.INVALID_INPUT,
                        "Nothing would be left to tell the item by; keep one of %s."
                                .formatted(String.join(", ", names))));
            }
        });
    }

    /** Of two values that do not go together, the one that was edited is refused; whether it is one of these. */
    private static boolean refuse(String prefix, Touched edited, Fault fault, List<Refusal> refusals) {
        for (Attribute<?> attribute :
                List.of(fault.relation().second(), fault.relation().first())) {
            Integer edit = edited.numbers.get(attribute.name());
            if (edit != null) {
                refusals.add(new Refusal(edit, prefix + attribute.name(), ErrorCode.INVALID_INPUT, fault.reason()));
                return true;
            }
        }
        return false;
    }

    /**
     * What the scalars, or the fields of one item, would be.
     *
     * @param numbers of the edits by the names that they change
     * @param unreadable names for which something was written that cannot be read; they have no values
     */
    private record Touched(Map<String, String> values, Map<String, Integer> numbers, Set<String> unreadable) {
        Touched(Map<String, String> values) {
            this(values, new HashMap<>(), new HashSet<>());
        }

        void putUnreadable(String name, int number) {
            put(name, null, number);
            unreadable.add(name);
        }

        void put(String name, @Nullable String value, int number) {
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
            numbers.put(name, number);
        }
    }
}
