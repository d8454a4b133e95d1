package dev.coach.core.extraction.resume;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises where something is: a town with its region or country, a well-known town, or "Remote". */
final class Places {
    /**
     * A place taken apart; what is not printed is absent.
     *
     * @param country its ISO code
     */
    record Place(
            Optional<Snippet> city,
            Optional<Snippet> region,
            Optional<Snippet> postalCode,
            Optional<Country> country) {}

    record Country(String code, Snippet printed) {}

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));
    private static final Set<String> SHORT_REGIONS = new HashSet<>();
    private static final Set<String> REGIONS = new HashSet<>();
    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Set<String> ANYWHERE = new HashSet<>();
    private static final Set<String> CITIES = new HashSet<>();

    private static final Pattern POSTAL_CODE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[A-Z]{1,2}-)?(?:\\d{4,6}(?:-\\d{4})?|[A-Z]{1,2}\\d{1,2}[A-Z]?\\s?\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)(?![\\p{L}\\d])");
    private static final Pattern TOWN = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]*(?:[\\s-](?:\\p{Lu}[\\p{L}'’.-]*|de|del|la|las|los|el|of|am|an|der|im|sur|en|le|les|upon|y|da|do|dos))*(?:\\s\\((?:\\p{L}|\\s)+\\))?");

    static {
        for (Locale locale : LANGUAGES) {
            for (String code : Locale.getISOCountries()) {
                COUNTRIES.put(folded(Locale.of("", code).getDisplayCountry(locale)), code);
            }
        }
        for (String zone : ZoneId.getAvailableZoneIds()) {
            if (zone.matches("(?:Europe|America|Asia|Africa|Australia|Pacific)/.*")) {
                CITIES.add(folded(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')));
            }
        }
        WordFile.lines("printed-cities.txt").forEach(line -> split(line).forEach(city -> CITIES.add(folded(city))));
        for (String line : WordFile.lines("regions.txt")) {
            int equals = line.indexOf('=');
            String names = line.substring(equals + 1).strip();
            switch (line.substring(0, equals).strip()) {
                case "SHORT" -> SHORT_REGIONS.addAll(List.of(names.split(" ")));
                case "FULL" -> split(names).forEach(name -> REGIONS.add(folded(name)));
                case "COUNTRIES" ->
                    split(names).forEach(name -> COUNTRIES.put(folded(name.substring(3)), name.substring(0, 2)));
                case "ANYWHERE" -> ANYWHERE.addAll(split(names));
                default -> throw new IllegalStateException("unknown group of regions: " + line);
            }
        }
    }

    private Places() {}

    /** Whether the words are a place and nothing else. */
    static boolean isPlace(Snippet snippet) {
        return isAnywhere(snippet) || of(snippet).isPresent();
    }

    /** The parts of a place: {@code Bremen, Germany}, {@code Pleasantville, CA 94588}, {@code Lyon}. */
    static Optional<Place> of(Snippet snippet) {
        String text = snippet.text();
        Optional<Snippet> postal = Optional.empty();
        Matcher code = POSTAL_CODE.matcher(text);
        if (code.find()) {
            postal = Optional.of(snippet.part(code.start(), code.end()));
            boolean first = code.start() == 0;
            snippet = (first ? snippet.part(code.end(), text.length()) : snippet.part(0, code.start())).trimmed();
            if (!first && !text.substring(code.end()).isBlank()) {
                return Optional.empty();
            }
        }
        List<Snippet> parts = Snippets.split(snippet, Snippets.COMMA);
        return switch (parts.size()) {
            case 1 -> ofTown(parts.get(0), postal);
            case 2, 3 -> ofTownAndMore(parts, postal);
            default -> Optional.empty();
        };
    }

    /** "Acme, Berlin, Germany" ends in a place; "Berlin, Germany" is one. */
    static Optional<Snippet> atEnd(Snippet snippet) {
        List<Snippet> parts = Snippets.split(snippet, Snippets.COMMA);
        for (int from = Math.max(1, parts.size() - 3); from < parts.size(); from++) {
            Snippet end = parts.get(from).through(parts.get(parts.size() - 1));
            if (isPlace(end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    static boolean isAnywhere(Snippet snippet) {
        return ANYWHERE.contains(snippet.text().strip().toLowerCase(Locale.ROOT));
    }

    static boolean isRegionOrCountry(String text) {
        return SHORT_REGIONS.contains(text) || REGIONS.contains(folded(text)) || COUNTRIES.containsKey(folded(text));
    }

    static boolean isCity(String text) {
        return CITIES.contains(folded(text));
    }

    private static Optional<Place> ofTown(Snippet town, Optional<Snippet> postal) {
        Optional<Country> country = country(town);
        if (country.isPresent()) {
            return Optional.of(new Place(Optional.empty(), Optional.empty(), postal, country));
        }
        boolean known = isCity(town.text())
                || (postal.isPresent() && TOWN.matcher(town.text()).matches());
        return known
                ? Optional.of(new Place(Optional.of(town), Optional.empty(), postal, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Place> ofTownAndMore(List<Snippet> parts, Optional<Snippet> postal) {
        Snippet last = parts.get(parts.size() - 1);
        Snippet town = parts.get(0);
        boolean plausible = TOWN.matcher(town.text()).matches()
                && OrganisationWords.score(town.text()) < 1
                && !OrganisationWords.isSchool(town.text())
                && TitleWords.score(town.text()) == 0
                && isRegionOrCountry(last.text());
        if (!plausible || (parts.size() == 3 && !isRegionOrCountry(parts.get(1).text()) && !isCity(town.text()))) {
            return Optional.empty();
        }
        boolean lastIsRegion = SHORT_REGIONS.contains(last.text()) || REGIONS.contains(folded(last.text()));
        Optional<Country> country = country(last).filter(found -> !lastIsRegion || parts.size() == 3);
        Optional<Snippet> region = parts.size() == 3
                ? Optional.of(parts.get(1))
                : Optional.of(last).filter(found -> country.isEmpty());
        return region.isPresent() && !TOWN.matcher(region.get().text()).matches()
                ? Optional.empty()
                : Optional.of(new Place(Optional.of(town), region, postal, country));
    }

    private static Optional<Country> country(Snippet snippet) {
        return Optional.ofNullable(COUNTRIES.get(folded(snippet.text()))).map(code -> new Country(code, snippet));
    }

    private static List<String> split(String line) {
        return List.of(line.strip().split("\\s*\\|\\s*"));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
