package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Identifiers that are looked for as they are written, whatever their case, within no longer word. */
final class Literals {
    /** Each but the first finds only what stood right beside what the one before found. */
    private static final int MOST_ROUNDS = 5;

    private final Map<Kind, LiteralSearch> searches = new EnumMap<>(Kind.class);

    Literals(Collection<Identifier> identifiers) {
        identifiers.stream()
                .collect(Collectors.groupingBy(
                        Identifier::kind, Collectors.mapping(Identifier::text, Collectors.toSet())))
                .forEach((kind, texts) -> searches.put(kind, new LiteralSearch(texts)));
    }

    /** What was found already, and these; no places overlap. */
    List<Found> with(List<Found> found, String text) {
        List<Found> all = Found.disjoint(found);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Found> more = new ArrayList<>(all);
            more.addAll(in(text, edges(all)));
            more = Found.disjoint(more);
            if (more.equals(all)) {
                return all;
            }
            all = more;
        }
        return all;
    }

    boolean isIn(String text) {
        return !in(text, new BitSet()).isEmpty();
    }

    private List<Found> in(String text, BitSet edges) {
        List<Found> found = new ArrayList<>();
        searches.forEach((kind, search) ->
                search.in(text, edges).forEach(hit -> found.add(new Found(kind, hit.start(), hit.end()))));
        return found;
    }

    /** Beside a placeholder stands a whole word, whatever it was a part of. */
    private static BitSet edges(List<Found> found) {
        BitSet edges = new BitSet();
        for (Found each : found) {
            edges.set(each.start());
            edges.set(each.end());
        }
        return edges;
    }
}
