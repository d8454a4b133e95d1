package dev.coach.core.extraction.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Countries, regions and demonyms in English; a country is its ISO 3166-1 code. */
public final class Countries {
    private final Phrases<String> names = new Phrases<>();
    private final Phrases<String> demonyms = new Phrases<>();
    private final Phrases<Region> regions = new Phrases<>();
    private final Phrases<Region> shortRegions = new Phrases<>();

    /**
     * A state or province.
     *
     * @param country that it lies in
     */
    public record Region(String name, String country) {}

    private Countries() {
        for (List<String> row : LexiconFile.rows("regions.tsv")) {
            List<String> forms = LexiconFile.names(row, 1, "\\|");
            Region region = new Region(forms.get(0), row.get(0));
            regions.add(region.name(), region);
            forms.stream().skip(1).forEach(form -> shortRegions.add(form, region));
        }
        for (String code : Locale.getISOCountries()) {
            names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).replace("St.", "Saint"), code);
        }
        for (List<String> row : LexiconFile.rows("countries.tsv")) {
            LexiconFile.names(row, 1, "\\|").forEach(name -> names.add(name, row.get(0)));
            LexiconFile.names(row, 2, "\\|").forEach(name -> demonyms.add(name, row.get(0)));
        }
    }

    public static Countries load() {
        return new Countries();
    }

    /** The longest name of a country that begins at this place of a text. */
    public Optional<Phrases.Found<String>> longestAt(WordList words, int from) {
        return names.longestAt(words, from);
    }

    /** The country whose people are called so: {@code German}. */
    public Optional<Phrases.Found<String>> demonymAt(WordList words, int from) {
        return demonyms.longestAt(words, from);
    }

    /** The longest name of a region that begins at this place of a text. */
    public Optional<Phrases.Found<Region>> regionAt(WordList words, int from) {
        return regions.longestAt(words, from);
    }

    /** A region by the short form that stands behind a city: {@code TX}. */
    public Optional<Phrases.Found<Region>> shortRegionAt(WordList words, int from) {
        return shortRegions.longestAt(words, from);
    }
}
