package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where somebody lives in one line, as LinkedIn writes it: {@code Austin, Texas, United States}. Its last part is a country when
 * one is called so; one part alone that is none ("Greater Munich Area") is a region.
 */
final class HomePlace implements Words {
    @Override
    public Reading<Map<String, String>> read(String written) {
        List<String> parts = new ArrayList<>(Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
        Map<String, String> known = new LinkedHashMap<>();
        if (!parts.isEmpty()) {
            Country.named(parts.getLast()).ifPresent(code -> {
                known.put("country", code);
                parts.removeLast();
            });
        }
        if (parts.size() == 1) {
            known.put(known.isEmpty() ? "region" : "city", parts.getFirst());
        } else if (!parts.isEmpty()) {
            known.put("city", parts.getFirst());
            known.put("region", String.join(", ", parts.subList(1, parts.size())));
        }
        return new Reading.Accepted<>(known);
    }

    @Override
    public Optional<String> write(Map<String, String> known) {
        String place = Stream.concat(
                        Stream.of("city", "region").filter(known::containsKey).map(known::get),
                        Stream.ofNullable(known.get("country")).map(Country::name))
                .reduce("", (left, right) -> left.isEmpty() ? right : left + ", " + right);
        return Optional.of(place).filter(text -> !text.isEmpty());
    }
}
