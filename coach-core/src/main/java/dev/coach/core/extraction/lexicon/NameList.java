package dev.coach.core.extraction.lexicon;

import java.util.List;
import java.util.Optional;

/** Names that are known, each with the spelling to use: industries, employers, cities, degrees. */
public final class NameList {
    private final Phrases<String> names = new Phrases<>();

    private NameList(String file) {
        for (List<String> row : LexiconFile.rows(file)) {
            LexiconFile.names(row, 0, "\\|").forEach(name -> names.add(name, name));
        }
    }

    /** Industries and fields of work, as they stand behind {@code I work in}. */
    public static NameList industries() {
        return new NameList("industries.txt");
    }

    /** Employers that are known by name. */
    public static NameList employers() {
        return new NameList("employers.txt");
    }

    /** Cities that everybody knows. */
    public static NameList cities() {
        return new NameList("cities.txt");
    }

    /** Degrees and diplomas. */
    public static NameList degrees() {
        return new NameList("degrees.txt");
    }

    public boolean contains(String name) {
        return names.find(name).isPresent();
    }

    /** The longest name that begins at this place of a text. */
    public Optional<Phrases.Found<String>> longestAt(WordList words, int from) {
        return names.longestAt(words, from);
    }
}
