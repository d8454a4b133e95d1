package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The positions that the profile holds before the coachee speaks, from an earlier conversation or a document. */
final class HeldPositions {
    /** Who "went back" to an employer tells of another stay there. */
    private static final Set<String> AGAIN = WordClasses.of("once-more");

    private static final int BEFORE_ALL_THAT_IS_SAID = -1;

    private final List<PositionEntry> all;

    private HeldPositions(List<PositionEntry> all) {
        this.all = List.copyOf(all);
    }

    static HeldPositions of(List<Held> held) {
        Map<String, PositionEntry> byItem = new LinkedHashMap<>();
        for (Held field : held) {
            String item = field.item();
            if (item != null && field.collection().equals(Optional.of(Positions.COLLECTION))) {
                byItem.computeIfAbsent(item, id -> new PositionEntry(id, BEFORE_ALL_THAT_IS_SAID))
                        .fields
                        .put(field.declared().name(), field.value());
            }
        }
        return new HeldPositions(new ArrayList<>(byItem.values()));
    }

    /** Those that these words name by this field, but for those that something said is known to speak of. */
    List<PositionEntry> named(Attribute<?> field, String value, List<PositionEntry> said) {
        return all.stream()
                .filter(held -> ItemIdentity.isNamedBy(
                        held.fields.getOrDefault(field.name(), ""), value, field.equals(Positions.EMPLOYER)))
                .filter(held -> said.stream().noneMatch(entry -> isOne(held, entry)))
                .toList();
    }

    /**
     * The only position at the employer that a statement names, of what was said and what is held, when that is the one it speaks
     * of: "actually I worked at Acme until 2015" says of the cook at Acme when that ended. It names no other title, and no other
     * time, unless it sets right what is known.
     */
    Optional<PositionEntry> onlyOneAt(Work work, Map<String, String> mention, List<PositionEntry> said) {
        String employer = work.employer;
        if (employer == null || isOnceMore(work)) {
            return Optional.empty();
        }
        List<PositionEntry> there = Stream.concat(
                        said.stream(), all.stream().filter(held -> said.stream().noneMatch(one -> isOne(held, one))))
                .filter(known ->
                        ItemIdentity.isOneName(known.fields.getOrDefault(Positions.EMPLOYER.name(), ""), employer))
                .toList();
        return Optional.of(there)
                .filter(known -> known.size() == 1)
                .map(List::getFirst)
                .filter(known -> speaksOf(work, mention, known));
    }

    private static boolean speaksOf(Work work, Map<String, String> mention, PositionEntry known) {
        Map<String, String> timeless = new HashMap<>(mention);
        timeless.remove(Positions.START_DATE.name());
        timeless.remove(Positions.END_DATE.name());
        boolean whole = work.start != null && work.end != null;
        boolean other = known.isCurrent() && whole && !known.fields.containsKey(Positions.START_DATE.name());
        return !other
                && ItemIdentity.canBeOne(Positions.COLLECTION, known.fields, timeless)
                && (work.corrects || ItemIdentity.canOverlap(known.fields, mention));
    }

    private static boolean isOne(PositionEntry held, PositionEntry said) {
        return held.item.equals(said.item) || ItemIdentity.same(Positions.COLLECTION, held.fields, said.fields);
    }

    private static boolean isOnceMore(Work work) {
        return IntStream.range(0, work.sentence.size()).anyMatch(at -> work.sentence.is(at, AGAIN));
    }
}
