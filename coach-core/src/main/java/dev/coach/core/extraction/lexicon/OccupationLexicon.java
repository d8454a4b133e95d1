package dev.coach.core.extraction.lexicon;

import dev.coach.core.domain.occupation.Occupation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Occupations, and the last words by which a title is known: {@code engineer} ends {@code wind turbine engineer}, which no list
 * holds.
 */
public final class OccupationLexicon {
    /** How much a last word says. */
    public enum Head {
        /** May be a whole title: {@code nurse}. */
        ALONE,
        /** Needs a word that names the kind: {@code sales agent}. */
        NAMED,
        /** Ends no title: {@code believer}. */
        NEVER
    }

    /** From this length on, a word may have one wrong letter. */
    private static final int TOLERANT_LENGTH = 7;

    private final List<Occupation> occupations;
    private final Phrases<Occupation> byTitle = new Phrases<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> figures = new HashSet<>();
    private final Map<String, String> misspelt = new HashMap<>();

    private OccupationLexicon() {
        List<Occupation> read = new ArrayList<>();
        for (List<String> row : LexiconFile.rows("occupations.tsv")) {
            Occupation occupation = new Occupation(row.get(0), row.get(1), LexiconFile.names(row, 2, ","));
            read.add(occupation);
            byTitle.add(occupation.title(), occupation);
        }
        read.forEach(occupation -> occupation.aliases().forEach(alias -> byTitle.add(alias, occupation)));
        occupations = List.copyOf(read);
        readHeads();
        Stream<String> titles = occupations.stream()
                .flatMap(occupation -> Stream.concat(Stream.of(occupation.title()), occupation.aliases().stream()))
                .filter(title -> title.indexOf(' ') < 0)
                .map(title -> title.toLowerCase(Locale.ROOT));
        Stream.concat(heads.keySet().stream(), titles)
                .filter(word -> word.length() >= TOLERANT_LENGTH && heads.get(word) != Head.NEVER)
                .sorted()
                .forEach(word -> shortened(word).forEach(form -> misspelt.putIfAbsent(form, word)));
    }

    private void readHeads() {
        Optional<Head> kind = Optional.empty();
        boolean figurative = false;
        for (List<String> row : LexiconFile.rows("occupation-heads.txt")) {
            String line = row.get(0);
            switch (line) {
                case "alone" -> kind = Optional.of(Head.ALONE);
                case "named" -> kind = Optional.of(Head.NAMED);
                case "never" -> kind = Optional.of(Head.NEVER);
                case "figurative" -> figurative = true;
                default -> {
                    if (figurative) {
                        figures.addAll(List.of(line.split("\\|")));
                    } else {
                        for (String word : line.split(" ")) {
                            heads.put(word, kind.orElseThrow());
                        }
                    }
                }
            }
        }
    }

    public static OccupationLexicon load() {
        return new OccupationLexicon();
    }

    /** All occupations, by code. */
    public List<Occupation> occupations() {
        return occupations;
    }

    /** The occupation with this title or other title. */
    public Optional<Occupation> find(String title) {
        return byTitle.find(title);
    }

    /** The longest title that begins at this place of a text. */
    public Optional<Phrases.Found<Occupation>> longestAt(WordList words, int from) {
        return byTitle.longestAt(words, from);
    }

    /** Whether the last words are a figure of speech that only sounds like a title: {@code final decision maker}. */
    public boolean isFigurative(String phrase) {
        for (int from = 0; from >= 0; from = phrase.indexOf(' ', from + 1)) {
            if (figures.contains(phrase.substring(from).strip())) {
                return true;
            }
        }
        return false;
    }

    /** What the last word of a phrase says about the phrase; one wrong letter in a long word is understood. */
    public Optional<Head> head(String word) {
        Head known = heads.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        if (byTitle.find(word).isPresent()) {
            return Optional.of(Head.ALONE);
        }
        if (word.endsWith("ologist") || word.endsWith("smith") || word.endsWith("wright")) {
            return Optional.of(Head.ALONE);
        }
        return word.length() < TOLERANT_LENGTH ? Optional.empty() : misspeltHead(word);
    }

    private Optional<Head> misspeltHead(String word) {
        return shortened(word).stream()
                .filter(misspelt::containsKey)
                .map(misspelt::get)
                .filter(head -> looksLike(head, word))
                .map(head -> heads.getOrDefault(head, Head.ALONE))
                .findFirst();
    }

    /** Equal at both ends and almost equally long: {@code painted} is no misspelt {@code painter}. */
    private static boolean looksLike(String head, String word) {
        return head.charAt(0) == word.charAt(0)
                && head.endsWith(word.substring(word.length() - 2))
                && Math.abs(head.length() - word.length()) <= 1;
    }

    /** A word and all forms of it with one letter left out; two words that differ by one letter share one. */
    private static List<String> shortened(String word) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        for (int i = 1; i < word.length() && word.length() <= 30; i++) {
            forms.add(word.substring(0, i) + word.substring(i + 1));
        }
        return forms;
    }
}
