package dev.coach.core.extraction.lexicon;

import dev.coach.core.schema.Skills.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Skills by name with their kind: the entries of {@code skills.tsv} and the spoken languages that the JDK names. */
public final class SkillLexicon {
    /** Languages that are also everyday words, or no language that people claim as a skill. */
    private static final Set<String> NO_LANGUAGES = Set.of("even", "fang", "ga", "ho", "mende", "root", "tiv", "vai");

    private static final List<String> OTHER_LANGUAGES = List.of(
            "Mandarin",
            "Cantonese",
            "Farsi",
            "Tagalog",
            "Filipino",
            "Castilian",
            "Flemish",
            "Hochdeutsch",
            "Brazilian Portuguese",
            "Sign Language",
            "American Sign Language",
            "British Sign Language",
            "BSL",
            "ASL");
    private static final List<Locale> FURTHER_READERS =
            List.of(Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private final Phrases<Skill> byName = new Phrases<>();
    private final Phrases<Skill> byForeignName = new Phrases<>();

    /**
     * A skill as the lexicon writes it.
     *
     * @param name in the spelling of running text
     */
    public record Skill(String name, Kind kind) {}

    private SkillLexicon() {
        for (List<String> row : LexiconFile.rows("skills.tsv")) {
            Skill skill = new Skill(row.get(1), Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            byName.add(skill.name(), skill);
            LexiconFile.names(row, 2, "\\|").forEach(name -> byName.add(name, skill));
        }
        for (String code : Locale.getISOLanguages()) {
            addLanguage(Locale.of(code));
        }
        OTHER_LANGUAGES.forEach(name -> byName.add(name, new Skill(name, Kind.LANGUAGE)));
    }

    /** In running text only the English name counts: other names could be any words. */
    private void addLanguage(Locale language) {
        String english = language.getDisplayLanguage(Locale.ENGLISH);
        if (isName(english)) {
            byName.add(english, new Skill(english, Kind.LANGUAGE));
        }
        Stream.concat(FURTHER_READERS.stream(), Stream.of(language))
                .map(language::getDisplayLanguage)
                .filter(SkillLexicon::isName)
                .forEach(name -> byForeignName.add(name, new Skill(english, Kind.LANGUAGE)));
    }

    /** Names of two letters are codes, not words. */
    private static boolean isName(String name) {
        return name.length() > 2 && !NO_LANGUAGES.contains(name.toLowerCase(Locale.ROOT));
    }

    public static SkillLexicon load() {
        return new SkillLexicon();
    }

    /** The skill with exactly this name or other name; a spoken language also by its name in German, French, Spanish and itself. */
    public Optional<Skill> find(String name) {
        return byName.find(name).or(() -> byForeignName.find(name));
    }

    /** The longest skill name that begins at this place of a text. */
    public Optional<Phrases.Found<Skill>> longestAt(WordList words, int from) {
        return byName.longestAt(words, from);
    }
}
