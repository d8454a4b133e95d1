package dev.coach.core.policy;

import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the coachee decided about claims: which count for nothing, and of which item the others speak. Immutable. A ruling
 * holds for the whole ledger, before and after it; one about an observation that does not stand before it, or that speaks of
 * another attribute or collection, has no effect. What the coachee cleared by hand holds from there on against what was said
 * before it and is read only afterwards.
 */
public final class Rulings {
    /** Nothing was decided. */
    public static final Rulings NONE = of(List.of());

    private final Map<ObservationId, Observation> known = new LinkedHashMap<>();
    private final Set<ObservationId> undone = new HashSet<>();
    private final Set<Evidence> rejected = new HashSet<>();
    private final Set<Words> rejectedWords = new HashSet<>();
    private final Map<ItemId, ItemId> merged = new HashMap<>();
    private final Map<Mention, ItemId> split = new HashMap<>();
    private final Map<ObservationId, Integer> places = new HashMap<>();
    private final Map<String, List<Observation>> clearings = new HashMap<>();

    private Rulings(List<Observation> recorded) {
        recorded.forEach(observation -> known.putIfAbsent(observation.id(), observation));
        List<Observation> ledger = List.copyOf(known.values());
        for (Observation observation : ledger) {
            places.put(observation.id(), places.size());
        }
        // Backwards, because an undo counts only when no later one undoes it.
        for (int place = ledger.size() - 1; place >= 0; place--) {
            Observation ruling = ledger.get(place);
            if (ruling.operation() == Operation.UNDO && counts(ruling) && speaksOfEarlier(ruling, place)) {
                undone.add(Objects.requireNonNull(ruling.concerns()));
            }
        }
        for (int place = 0; place < ledger.size(); place++) {
            Observation ruling = ledger.get(place);
            if (counts(ruling) && (ruling.operation() == Operation.MERGE || speaksOfEarlier(ruling, place))) {
                takeEffect(ruling);
            }
            if (counts(ruling) && ruling.isClearing()) {
                clearings
                        .computeIfAbsent(ruling.target().attribute(), attribute -> new ArrayList<>())
                        .add(ruling);
            }
        }
    }

    /**
     * The rulings of a ledger.
     *
     * @param ledger the whole of it, or only the rulings and clearings of some names and what they concern, in order; an id
     *     counts once
     */
    public static Rulings of(List<Observation> ledger) {
        return new Rulings(ledger);
    }

    /** The observation as it counts, perhaps of another item; empty when it does not, or is a ruling itself. */
    public Optional<Observation> admit(Observation observation) {
        if (observation.operation().isRuling() || !counts(observation) || isRejected(observation)) {
            return Optional.empty();
        }
        Target where = where(observation);
        if (isClearedAway(observation, where)) {
            return Optional.empty();
        }
        return Optional.of(where.equals(observation.target()) ? observation : observation.about(where));
    }

    /** Whether it was said before its target was cleared, and recorded after that. */
    private boolean isClearedAway(Observation claim, Target where) {
        int place = places.getOrDefault(claim.id(), Integer.MAX_VALUE);
        return claim.operation() == Operation.ASSERT
                && clearings.getOrDefault(where.attribute(), List.of()).stream()
                        .anyMatch(clearing -> clearing.authority().outranks(claim.authority())
                                && !claim.observedAt().isAfter(clearing.observedAt())
                                && Objects.requireNonNull(places.get(clearing.id())) < place
                                && where(clearing).equals(where));
    }

    public boolean isUndone(Observation observation) {
        return !counts(observation);
    }

    /** Whether it, or another claim with the same evidence, was rejected. */
    public boolean isRejected(Observation observation) {
        return !rejected.isEmpty()
                && observation.operation().isClaim()
                && (rejected.contains(Evidence.of(observation)) || rejectedWords.contains(Words.of(observation)));
    }

    /** What an observation speaks of when items were merged or split since. */
    public Target where(Observation observation) {
        ItemId recorded = itemOf(observation.target());
        if (recorded == null || merged.isEmpty() && split.isEmpty()) {
            return observation.target();
        }
        Observation concerned = observation.concerns() == null ? null : known.get(observation.concerns());
        Observation said = observation.operation() == Operation.SPLIT || concerned == null ? observation : concerned;
        ItemId item = said.operation().isClaim() && said.target() instanceof Target.Field
                ? itemOf(mention(said))
                : stays(recorded);
        return observation.target().of(item);
    }

    /** The items that became this one in the end; none for a scalar. */
    Set<ItemId> mergedInto(Target target) {
        ItemId into = itemOf(target);
        return merged.keySet().stream().filter(item -> stays(item).equals(into)).collect(Collectors.toSet());
    }

    /** Whether two claims about items belong together: one source made them of one item. */
    public boolean areOneMention(Observation one, Observation other) {
        return mention(one).equals(mention(other));
    }

    private boolean counts(Observation observation) {
        return !undone.contains(observation.id());
    }

    private boolean speaksOfEarlier(Observation ruling, int place) {
        ObservationId concerned = ruling.concerns();
        return concerned != null
                && places.getOrDefault(concerned, place) < place
                && ruling.target()
                        .name()
                        .equals(Objects.requireNonNull(known.get(concerned))
                                .target()
                                .name());
    }

    private void takeEffect(Observation ruling) {
        switch (ruling.operation()) {
            case REJECT -> {
                Observation concerned = concerned(ruling);
                if (concerned.operation().isClaim()) {
                    rejected.add(Evidence.of(concerned));
                    Words.otherHalf(concerned).ifPresent(rejectedWords::add);
                }
            }
            case MERGE -> {
                ItemId gone = stays(Objects.requireNonNull(itemOf(ruling.target())));
                ItemId stays = stays(ItemId.of(Objects.requireNonNull(ruling.value())));
                if (!gone.equals(stays)) {
                    merged.put(gone, stays);
                }
            }
            case SPLIT -> {
                Observation concerned = concerned(ruling);
                ItemId from = stays(Objects.requireNonNull(itemOf(ruling.target())));
                if (concerned.operation().isClaim()
                        && itemOf(mention(concerned)).equals(from)) {
                    split.put(mention(concerned), splitOff(ruling.id()));
                }
            }
            case UNDO, ASSERT, RETIRE, DECLINE, CONFIRM -> {}
        }
    }

    private Observation concerned(Observation ruling) {
        return Objects.requireNonNull(known.get(Objects.requireNonNull(ruling.concerns())));
    }

    /** The item that a split makes. It comes from the split and not from what was split off, which may happen again. */
    public static ItemId splitOff(ObservationId split) {
        return new ItemId(UUID.nameUUIDFromBytes(("split/" + split).getBytes(StandardCharsets.UTF_8)));
    }

    private static Mention mention(Observation claim) {
        return new Mention(
                Objects.requireNonNull(itemOf(claim.target())),
                claim.source(),
                claim.source() instanceof Source.Entered ? claim.observedAt() : null);
    }

    /** The item that a mention belongs to. */
    private ItemId itemOf(Mention mention) {
        return stays(split.getOrDefault(mention, mention.item()));
    }

    /** The one that an item was merged into in the end. */
    private ItemId stays(ItemId item) {
        ItemId stays = item;
        for (ItemId next = merged.get(stays); next != null; next = merged.get(stays)) {
            stays = next;
        }
        return stays;
    }

    private static @Nullable ItemId itemOf(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> null;
            case Target.Field field -> field.item();
            case Target.Item item -> item.item();
        };
    }

    /**
     * All that one source said of one item when it was recorded.
     *
     * @param typed what was typed into the profile at one time is a mention of its own
     */
    private record Mention(
            ItemId item, Source source, @Nullable Instant typed) {}

    /**
     * The words that a claim stands on, whoever read them.
     *
     * @param typed what was typed into the profile is evidence of its own each time
     */
    private record Evidence(
            String attribute,
            Operation operation,
            @Nullable String value,
            Source source,
            String quote,
            @Nullable ObservationId typed) {
        static Evidence of(Observation claim) {
            return new Evidence(
                    claim.target().attribute(),
                    claim.operation(),
                    claim.value(),
                    claim.source(),
                    claim.quote(),
                    claim.source() instanceof Source.Entered ? claim.id() : null);
        }
    }
}
