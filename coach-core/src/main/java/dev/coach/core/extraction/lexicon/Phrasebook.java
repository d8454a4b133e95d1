package dev.coach.core.extraction.lexicon;

import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a language other than English, from the folder that is named after it: {@code names.tsv} says what stands for
 * which canonical value, {@code words.txt} which words are of one class. The names of countries and languages are known without
 * it. Everything is compared {@linkplain #folded folded}, as many people write without accents.
 */
public final class Phrasebook {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, Phrases<String>> names = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private Phrasebook(String language) {
        for (List<String> row : LexiconFile.rows(language + "/names.tsv")) {
            Phrases<String> kind = names.computeIfAbsent(row.get(0), key -> new Phrases<>());
            LexiconFile.names(row, 2, "\\|").forEach(name -> kind.add(folded(name), row.get(1)));
        }
        for (List<String> row : LexiconFile.rows(language + "/words.txt")) {
            String[] parts = row.get(0).split(":", 2);
            words.put(parts[0], Set.of(folded(parts[1].strip()).split(" +")));
        }
        Locale spoken = Locale.of(language);
        CodeList.COUNTRY
                .codes()
                .forEach(code -> addCountry(code, Locale.of("", code).getDisplayCountry(spoken)));
        CodeList.LANGUAGE
                .codes()
                .forEach(code -> add("language", code, Locale.of(code).getDisplayLanguage(spoken)));
    }

    /** Where a town has the same name, the town is meant: Granada. */
    private void addCountry(String code, String name) {
        if (phrases("city").find(folded(name)).isEmpty()) {
            add("country", code, name);
        }
    }

    private void add(String kind, String code, String name) {
        if (!name.equals(code)) {
            names.computeIfAbsent(kind, key -> new Phrases<>()).add(folded(name), code);
        }
    }

    /** @param language ISO 639 code of a language that has a folder */
    public static Phrasebook of(String language) {
        return new Phrasebook(language);
    }

    /** The letters in lower case without their accents, as many as before. */
    public static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** The words of a class. */
    public Set<String> words(String name) {
        Set<String> found = words.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no such word class: " + name);
        }
        return found;
    }

    /** What the longest name of a kind that begins at this place stands for. */
    public Optional<Found<String>> longestAt(String kind, WordList text, int from) {
        return phrases(kind).longestAt(text, from);
    }

    private Phrases<String> phrases(String kind) {
        Phrases<String> found = names.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no names of this kind: " + kind);
        }
        return found;
    }
}
