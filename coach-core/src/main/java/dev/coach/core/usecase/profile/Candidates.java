package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.extraction.lexicon.SkillLexicon;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Skills;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items of one collection that a mention may speak of. They are found by what identifies them, so that a file of a thousand
 * rows is not a million comparisons.
 */
final class Candidates {
    private final ItemCollection collection;
    private final Map<ItemId, Known> items = new LinkedHashMap<>();
    private final Map<String, Set<ItemId>> byKey = new HashMap<>();
    private final Map<String, ItemId> byId = new HashMap<>();

    /** The lexicon takes a moment to load, and is needed for skills only. */
    private static final class Listed {
        static final SkillLexicon SKILLS = SkillLexicon.load();
    }

    private Candidates(ItemCollection collection) {
        this.collection = collection;
    }

    static Candidates none(ItemCollection collection) {
        return new Candidates(collection);
    }

    /** Those that the profile knows. */
    static Candidates of(Profile profile, ItemCollection collection) {
        Candidates candidates = new Candidates(collection);
        profile.items(collection).forEach(item -> {
            candidates.byId.put(item.id().toString(), item.id());
            candidates.learn(item.id(), item.written());
        });
        return candidates;
    }

    boolean has(ItemId item) {
        return items.containsKey(item);
    }

    /** The one with this id, as it is written. */
    Optional<ItemId> byId(String written) {
        return Optional.ofNullable(byId.get(written));
    }

    /** Whether all of this is known of the item. */
    boolean holds(ItemId item, Map<String, String> fields) {
        Known known = items.get(item);
        return known != null && known.fields().entrySet().containsAll(fields.entrySet());
    }

    /** The one that a mention speaks of; empty when it is none of them, or not clear which. */
    Optional<ItemId> choose(Map<String, String> mention) {
        Map<String, String> named = named(mention);
        return ItemIdentity.choose(collection, alike(named), named).map(Known::item);
    }

    /** Whether a mention that says no further name speaks of one of them, whichever it is. */
    boolean isAny(Map<String, String> mention) {
        Map<String, String> named = named(mention);
        List<String> names =
                collection.identity().stream().filter(named::containsKey).toList();
        return alike(named).stream()
                .anyMatch(known -> known.fields().keySet().containsAll(names)
                        && ItemIdentity.same(collection, known.fields(), named));
    }

    private List<Known> alike(Map<String, String> named) {
        return ItemIdentity.keys(collection, named).stream()
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                .distinct()
                .flatMap(item -> Stream.ofNullable(items.get(item)))
                .sorted(Comparator.comparingInt(Known::order))
                .toList();
    }

    /** Adds what is said of an item, or a new one. */
    void learn(ItemId item, Map<String, String> mention) {
        Map<String, String> fields = named(mention);
        items.computeIfAbsent(item, id -> new Known(id, items.size(), new HashMap<>()))
                .fields()
                .putAll(fields);
        ItemIdentity.keys(collection, fields)
                .forEach(key -> byKey.computeIfAbsent(key, name -> new LinkedHashSet<>())
                        .add(item));
    }

    /** With the name by which a skill is listed: MS Excel is Excel. */
    private Map<String, String> named(Map<String, String> fields) {
        String name = fields.get(Skills.NAME.name());
        Optional<String> listed = collection == Skills.COLLECTION && name != null
                ? Listed.SKILLS.find(name).map(SkillLexicon.Skill::name)
                : Optional.empty();
        Map<String, String> named = new HashMap<>(fields);
        listed.ifPresent(skill -> named.put(Skills.NAME.name(), skill));
        return named;
    }

    /** Takes one out that has been chosen, where it can be chosen once only. */
    void remove(ItemId item) {
        items.remove(item);
    }

    private record Known(ItemId item, int order, Map<String, String> fields) implements ItemIdentity.Candidate {}
}
