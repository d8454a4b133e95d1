package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Countries;
import dev.coach.core.extraction.lexicon.Countries.Region;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where something is: a city by its capitals, regions and countries by name. */
public final class PlaceReader {
    private static final int MAX_WORDS = 5;
    private static final Set<String> QUALIFIERS = WordClasses.of("place-qualifier");
    private static final Set<String> LINKS = WordClasses.of("place-link");
    private static final Set<String> AMBIGUOUS = Set.of("georgia", "victoria", "jersey");
    private static final Set<String> AREAS = Set.of("area", "region");

    private static final Set<String> CHAT_TAIL = WordClasses.of("chat-tail");
    private static final Set<String> NO_PLACES = WordClasses.of("no-place");

    private final Countries countries;
    private final NumberWords numbers;
    private final NameList cities;

    /**
     * A place; at least one of its parts is there.
     *
     * @param impliedCountry whether the country was not said but follows from the region
     * @param loose whether the city was read without the help of capitals
     */
    public record Location(
            @Nullable String city,
            @Nullable String region,
            @Nullable String country,
            boolean impliedCountry,
            boolean loose) {
        private Location within(Location wider) {
            return new Location(city, wider.region, wider.country, wider.impliedCountry, loose);
        }
    }

    public PlaceReader(Vocabulary vocabulary) {
        this.countries = vocabulary.countries();
        this.numbers = vocabulary.numbers();
        this.cities = vocabulary.cities();
    }

    /** The place that is named here, behind "in". */
    public Optional<Found<Location>> read(Sentence sentence, int start) {
        int from = start;
        while (sentence.is(from, QUALIFIERS) && from < start + 2 && !sentence.isCapital(from)) {
            from++;
        }
        Optional<Found<Location>> wide = wide(sentence, from, false);
        if (wide.isPresent()) {
            return wide;
        }
        Optional<Found<Location>> area = area(sentence, from);
        return area.isPresent() ? area : city(sentence, from).map(city -> withinWider(sentence, city));
    }

    /** "the Chicago area". */
    private Optional<Found<Location>> area(Sentence sentence, int from) {
        return sentence.is(from, "the")
                ? city(sentence, from + 1)
                        .filter(city -> sentence.is(city.end(), AREAS))
                        .map(city -> new Found<>(city.value(), city.end() + 1))
                : Optional.empty();
    }

    /** Whether this surely is a place: a country, or a city that everybody knows. */
    public boolean isKnown(Location place) {
        return place.country() != null || (place.city() != null && cities.contains(place.city()));
    }

    private Found<Location> withinWider(Sentence sentence, Found<Location> city) {
        int at = city.end();
        boolean parted = sentence.is(at, ",") || sentence.is(at, "in") || sentence.is(at, "(");
        Optional<Found<Location>> wide = wide(sentence, parted ? at + 1 : at, true);
        return wide.map(found -> new Found<>(city.value().within(found.value()), found.end()))
                .orElse(city);
    }

    /** A country or region: "the UK", "Texas", and behind a city also "TX". */
    private Optional<Found<Location>> wide(Sentence sentence, int start, boolean behindCity) {
        int from = sentence.is(start, "the") ? start + 1 : start;
        if (sentence.is(from, AMBIGUOUS) || (sentence.capitals() && !sentence.isCapital(from))) {
            return Optional.empty();
        }
        Optional<Found<Region>> region = countries.regionAt(sentence, from);
        if (region.isEmpty() && behindCity && isInitials(sentence, from)) {
            region = countries.shortRegionAt(sentence, from);
        }
        if (region.isPresent() && !sentence.isCapital(region.get().end())) {
            Region found = region.get().value();
            Found<Location> location = new Found<>(
                    new Location(null, found.name(), found.country(), true, false),
                    region.get().end());
            return Optional.of(withCountryBehind(sentence, location));
        }
        return countries
                .longestAt(sentence, from)
                .filter(found -> !sentence.isCapital(found.end()))
                .map(found -> new Found<>(new Location(null, null, found.value(), false, false), found.end()));
    }

    private Found<Location> withCountryBehind(Sentence sentence, Found<Location> region) {
        int at = sentence.is(region.end(), ",") ? region.end() + 1 : region.end();
        at = sentence.is(at, "the") ? at + 1 : at;
        return countries
                .longestAt(sentence, at)
                .filter(found -> found.value().equals(region.value().country()))
                .map(found -> new Found<>(
                        new Location(null, region.value().region(), found.value(), false, false), found.end()))
                .orElse(region);
    }

    private static boolean isInitials(Sentence sentence, int at) {
        return sentence.hasWord(at)
                && sentence.text(at, at + 1).equals(sentence.form(at).toUpperCase(Locale.ROOT));
    }

    private Optional<Found<Location>> city(Sentence sentence, int from) {
        if (!sentence.hasWord(from) || numbers.month(sentence.form(from)).isPresent()) {
            return Optional.empty();
        }
        return sentence.capitals() ? cityByCapitals(sentence, from) : cityInLowerCase(sentence, from);
    }

    private static Optional<Found<Location>> cityByCapitals(Sentence sentence, int from) {
        if (!isCityWord(sentence, from)) {
            return Optional.empty();
        }
        int end = from + 1;
        while (end < from + MAX_WORDS) {
            if (isCityWord(sentence, end)) {
                end++;
            } else if (sentence.is(end, LINKS) && isCityWord(sentence, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return Optional.of(new Found<>(new Location(sentence.text(from, end), null, null, false, false), end));
    }

    private static boolean isCityWord(Sentence sentence, int at) {
        return sentence.isCapital(at)
                && sentence.word(at).kind() == Word.Kind.LETTERS
                && !sentence.is(at, "i")
                && !sentence.is(at, "ai")
                && !sentence.form(at).endsWith("day");
    }

    private static Optional<Found<Location>> cityInLowerCase(Sentence sentence, int from) {
        int end = from;
        while (end < from + 2 && !sentence.stopsAt(end) && !sentence.is(end, CHAT_TAIL)) {
            end++;
        }
        boolean city = end > from
                && (sentence.isCompleteAt(end) || sentence.is(end, CHAT_TAIL))
                && !sentence.is(from, NO_PLACES)
                && !sentence.is(end - 1, NO_PLACES)
                && sentence.word(from).kind() == Word.Kind.LETTERS;
        return city
                ? Optional.of(
                        new Found<>(new Location(capitalised(sentence.text(from, end)), null, null, false, true), end))
                : Optional.empty();
    }

    /** "new york" as "New York". */
    public static String capitalised(String name) {
        StringBuilder written = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-') {
                written.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return written.toString();
    }
}
