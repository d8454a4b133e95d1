package dev.coach.cli.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code coach profile set} was told: {@code NAME VALUE}, or several of {@code NAME=VALUE}, then {@code COLLECTION+} with the
 * fields of an item to be added.
 */
record Assignments(Map<String, String> values, List<NewItem> items) {
    /** An item to be added, with its fields as they were written. */
    record NewItem(String collection, Map<String, String> fields) {}

    /** @throws IllegalArgumentException what is wrong, for the person who typed it */
    static Assignments of(List<String> arguments) {
        String first = arguments.getFirst();
        if (arguments.size() > 1 && first.indexOf('=') < 0 && !first.endsWith("+")) {
            return new Assignments(Map.of(first, String.join(" ", arguments.subList(1, arguments.size()))), List.of());
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<NewItem> items = new ArrayList<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0 && argument.endsWith("+")) {
                items.add(new NewItem(argument.substring(0, argument.length() - 1), new LinkedHashMap<>()));
            } else if (equals < 1) {
                throw new IllegalArgumentException("'%s' is no NAME=VALUE.%s"
                        .formatted(
                                argument,
                                arguments.size() == 1
                                        ? " Say what its value is, or --clear or --decline."
                                        : " A value with spaces needs quotes: \"%s=%s\"."
                                                .formatted("current_title", "Head of Growth")));
            } else {
                Map<String, String> into =
                        items.isEmpty() ? values : items.getLast().fields();
                String name = argument.substring(0, equals);
                if (into.put(name, argument.substring(equals + 1)) != null) {
                    throw new IllegalArgumentException("%s is set twice.".formatted(name));
                }
            }
        }
        for (NewItem item : items) {
            if (item.fields().isEmpty()) {
                throw new IllegalArgumentException(
                        "Say what is to be added: %s+ FIELD=VALUE …".formatted(item.collection()));
            }
        }
        return new Assignments(values, items);
    }
}
