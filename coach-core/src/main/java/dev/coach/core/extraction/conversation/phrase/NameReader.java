package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Countries;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the names of organisations: words with capitals, or employers that are known by name. */
public final class NameReader {
    private static final int MAX_WORDS = 8;
    private static final Set<String> STRONG_LINKS = WordClasses.of("name-link");
    private static final Set<String> ORGANISATIONS = WordClasses.of("organisation");
    private static final Set<String> GENERIC = WordClasses.of("generic-organisation");
    private static final Set<String> LEGAL_FORMS = WordClasses.of("legal-form");
    private static final Set<String> NO_NAMES = WordClasses.of("no-organisation-name");

    private static final Set<String> INSTITUTIONS = WordClasses.of("institution");
    /** "Leeds city council". */
    private static final Set<String> TOWNS = Set.of("city", "town", "county", "borough", "district");

    /** "Procter & Gamble", "Foster + Partners". */
    private static final Set<String> JOINTS = Set.of("&", "+");

    private static final Set<String> BRANCHES = WordClasses.of("branch");

    private final NameList employers;
    private final NameList cities;
    private final NumberWords numbers;
    private final Countries countries;

    /**
     * A name.
     *
     * @param text as it is to be written
     * @param known whether it was found in the list of names rather than by its capitals
     */
    public record Name(String text, boolean known) {}

    public NameReader(Vocabulary vocabulary) {
        this.employers = vocabulary.employers();
        this.cities = vocabulary.cities();
        this.numbers = vocabulary.numbers();
        this.countries = vocabulary.countries();
    }

    /** The organisation that is named at this place, behind any "the". */
    public Optional<Found<Name>> organisation(Sentence sentence, int start) {
        int from = sentence.is(start, "the") && !sentence.isCapital(start) ? start + 1 : start;
        Optional<Found<Name>> written = sentence.capitals() ? capitals(sentence, from) : lowerCase(sentence, from);
        if (written.isPresent()) {
            return ofTown(sentence, from, written.get());
        }
        return employers
                .longestAt(sentence, from)
                .filter(found -> sentence.isCompleteAt(found.end()))
                .map(found -> new Found<>(new Name(found.value(), true), found.end()));
    }

    /** What the noun behind a name makes of it: "Leeds court", "the Berlin office of Siemens"; "the Leeds end" names nothing. */
    private Optional<Found<Name>> ofTown(Sentence sentence, int from, Found<Name> name) {
        int end = name.end();
        int noun = sentence.is(end, TOWNS) ? end + 1 : end;
        if (sentence.is(noun, INSTITUTIONS)
                && sentence.isCompleteAt(noun + 1)
                && !isKnown(name.value().text())) {
            return Optional.of(new Found<>(new Name(written(sentence, from, noun + 1), true), noun + 1));
        }
        boolean described = sentence.hasWord(end)
                && !sentence.isCompleteAt(end)
                && cities.contains(name.value().text());
        if (!described) {
            return Optional.of(name);
        }
        boolean branch = sentence.is(end, BRANCHES) && (sentence.is(end + 1, "of") || sentence.is(end + 1, "at"));
        return branch ? organisation(sentence, end + 2) : Optional.empty();
    }

    private Optional<Found<Name>> capitals(Sentence sentence, int from) {
        boolean noName = sentence.is(from, NO_NAMES) || isTime(sentence, from);
        if (!isNameWord(sentence, from) || (noName && !isNameWord(sentence, from + 1))) {
            return Optional.empty();
        }
        int end = from + 1;
        while (end < from + MAX_WORDS) {
            if (isNameWord(sentence, end)
                    || (sentence.is(end, JOINTS) || isGenitiveMark(sentence, end)) && isNameWord(sentence, end + 1)) {
                end++;
            } else if (linksAt(sentence, end, from) && !areTwo(sentence, from, end)) {
                end += isNameWord(sentence, end + 1) ? 1 : 2;
            } else {
                break;
            }
        }
        int placeEnd = countries.longestAt(sentence, from).map(Found::end).orElse(-1);
        return placeEnd == end
                ? Optional.empty()
                : Optional.of(new Found<>(new Name(written(sentence, from, end), false), end));
    }

    /** "st marys hospital": without capitals the last word must say what it is, and the first must be a name. */
    private static Optional<Found<Name>> lowerCase(Sentence sentence, int from) {
        int end = from;
        while (end < from + 4 && !sentence.stopsAt(end) && !sentence.is(end, ORGANISATIONS)) {
            end++;
        }
        boolean named = end > from
                && sentence.is(end, ORGANISATIONS)
                && sentence.isCompleteAt(end + 1)
                && !sentence.is(from, GENERIC);
        return named
                ? Optional.of(new Found<>(new Name(sentence.text(from, end + 1), true), end + 1))
                : Optional.empty();
    }

    /** "University of Leeds", "Procter and Gamble", "Bank of the West"; "Acme and I" ends at "and". */
    private static boolean linksAt(Sentence sentence, int at, int from) {
        boolean the = sentence.is(at + 1, "the") && isNameWord(sentence, at + 2);
        boolean next = isNameWord(sentence, at + 1) || the;
        boolean and = sentence.is(at, "and");
        return sentence.is(at, STRONG_LINKS)
                && next
                && !sentence.is(at + 1, "i")
                && (!and || (at - from == 1 && !sentence.isCapital(at + 2)))
                && (!sentence.is(at, "for") || sentence.is(at - 1, ORGANISATIONS));
    }

    /** "IBM and Oracle" names two employers that are known; "Ernst and Young" is one. */
    private boolean areTwo(Sentence sentence, int from, int and) {
        return sentence.is(and, "and")
                && isKnown(sentence.text(from, and))
                && isKnown(sentence.text(and + 1, and + 2))
                && !isKnown(sentence.text(from, and + 2));
    }

    /** "St James' Hospital". */
    private static boolean isGenitiveMark(Sentence sentence, int at) {
        return (sentence.is(at, "'") || sentence.is(at, "’"))
                && sentence.word(at).start() == sentence.word(at - 1).end();
    }

    private static boolean isNameWord(Sentence sentence, int at) {
        return sentence.isCapital(at) && !sentence.is(at, "i")
                || sentence.hasWord(at) && sentence.word(at).kind() == Word.Kind.NUMBER && sentence.isCapital(at + 1);
    }

    private String written(Sentence sentence, int from, int end) {
        String text = sentence.text(from, end);
        return text.endsWith("'s") || text.endsWith("’s") ? possessive(sentence, end, text) : text;
    }

    /** "Acme's head office" names Acme; "Sainsbury's" is a name. */
    private String possessive(Sentence sentence, int end, String text) {
        String owner = text.substring(0, text.length() - 2);
        return sentence.isCompleteAt(end) && (isKnown(text) || !isKnown(owner)) ? text : owner;
    }

    /** Whether this is an employer that is known by name. */
    public boolean isKnown(String name) {
        return employers.contains(name);
    }

    /** Whether one of the words says that this is an organisation: "Leeds University". */
    public boolean isOrganisation(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ .,]+"))
                .anyMatch(word -> ORGANISATIONS.contains(word) || LEGAL_FORMS.contains(word));
    }

    /** Whether this word is a month or a day of the week. */
    public boolean isTime(Sentence sentence, int at) {
        return numbers.month(sentence.form(at)).isPresent() || sentence.form(at).endsWith("day");
    }
}
