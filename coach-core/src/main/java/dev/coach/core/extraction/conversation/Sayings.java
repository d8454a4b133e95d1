package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What was said last of each scalar and field, so that nothing is claimed twice in a row. */
final class Sayings {
    private final Map<Subject, Saying> latest = new HashMap<>();

    /** @param item absent for a scalar */
    private record Subject(String attribute, @Nullable String item) {}

    private record Saying(Operation operation, @Nullable String value) {}

    /** Whether this was not what was said last; now it is. */
    boolean add(String attribute, @Nullable String item, Operation operation, @Nullable String value) {
        Saying saying = new Saying(operation, value);
        return !saying.equals(latest.put(new Subject(attribute, item), saying));
    }

    /** Whether nothing was said of a scalar, or that it has this value. */
    boolean mayHold(String attribute, String value) {
        Saying said = latest.get(new Subject(attribute, null));
        return said == null
                || said.operation() == Operation.RETIRE
                || said.operation() == Operation.DECLINE
                || said.operation() == Operation.ASSERT && value.equalsIgnoreCase(said.value());
    }

    /** Whether it was said last of a scalar that it has this value. */
    boolean holds(String attribute, String value) {
        Saying said = latest.get(new Subject(attribute, null));
        return said != null && said.operation() == Operation.ASSERT && value.equalsIgnoreCase(said.value());
    }

    /** The fields of each item that were said to have a value, by their names in the catalogue. */
    Map<String, Map<String, String>> items() {
        Map<String, Map<String, String>> items = new HashMap<>();
        latest.forEach((subject, saying) -> {
            String item = subject.item();
            String value = saying.value();
            if (item != null && value != null && saying.operation() == Operation.ASSERT) {
                items.computeIfAbsent(item, label -> new HashMap<>()).put(subject.attribute(), value);
            }
        });
        return items;
    }

    /** As if nothing had been said of a scalar or field. */
    void forget(String attribute, @Nullable String item) {
        latest.remove(new Subject(attribute, item));
    }

    /** The same of an item. */
    void forgetItem(String item) {
        latest.keySet().removeIf(said -> item.equals(said.item()));
    }

    /** The same of all scalars that no longer have the value that was said. */
    void forgetUnless(BiPredicate<String, String> holds) {
        latest.entrySet()
                .removeIf(said -> said.getKey().item() == null
                        && said.getValue().operation() == Operation.ASSERT
                        && said.getValue().value() != null
                        && !holds.test(
                                said.getKey().attribute(), said.getValue().value()));
    }
}
