package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Identifiers that are looked for as they are written, whatever their case, within no longer word. */
final class Literals {
    private final Map<Kind, LiteralSearch> searches = new EnumMap<>(Kind.class);

    Literals(Collection<Identifier> identifiers) {
        identifiers.stream()
                .collect(Collectors.groupingBy(
                        Identifier::kind, Collectors.mapping(Identifier::text, Collectors.toSet())))
                .forEach((kind, texts) -> searches.put(kind, new LiteralSearch(texts)));
    }

    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        searches.forEach((kind, search) ->
                search.in(text).forEach(hit -> found.add(new Found(kind, hit.start(), hit.end()))));
        return found;
    }
}
