package dev.coach.core.extraction.lexicon;

import dev.coach.core.domain.profile.CodeList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages in English; a language is its ISO 639 code. */
public final class LanguageNames {
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "Mandarin", "zh",
            "Farsi", "fa",
            "Castilian", "es",
            "Tagalog", "fil",
            "Flemish", "nl",
            "British Sign Language", "bfi",
            "German Sign Language", "gsg",
            "French Sign Language", "fsl",
            "Spanish Sign Language", "ssp",
            "ASL", "ase");

    private final Phrases<String> names = new Phrases<>();

    private LanguageNames() {
        CodeList.LANGUAGE.codes().filter(code -> !name(code).equals(code)).forEach(code -> names.add(name(code), code));
        OTHER_NAMES.forEach(names::add);
    }

    public static LanguageNames load() {
        return new LanguageNames();
    }

    /** The longest name of a language that begins at this place of a text. */
    public Optional<Phrases.Found<String>> longestAt(WordList words, int from) {
        return names.longestAt(words, from);
    }

    /** The code of the language with exactly this name. */
    public Optional<String> find(String name) {
        return names.find(name);
    }

    private static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
