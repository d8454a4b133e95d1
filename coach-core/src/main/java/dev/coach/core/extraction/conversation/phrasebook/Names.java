package dev.coach.core.extraction.conversation.phrasebook;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads names: of occupations, employers, schools and towns. */
public final class Names {
    private static final int MOST_WORDS = 7;

    private final Phrasebook words;

    /**
     * Where somebody works.
     *
     * @param employer whether it is an employer, and not a town
     */
    public record Workplace(String name, boolean employer) {}

    public Names(Phrasebook words) {
        this.words = words;
    }

    /** The title that begins at this place, as it was written: {@code técnica de laboratorio}. */
    public Optional<Found<String>> title(Sentence sentence, int from) {
        return words.longestAt("title", sentence, from).map(found -> {
            int end = found.end();
            while (sentence.is(end, words.words("title-adjective")) && end < from + MOST_WORDS) {
                end++;
            }
            boolean of = sentence.is(end, "de") || sentence.is(end, "en");
            if (of && sentence.is(end + 1, words.words("title-object")) && !sentence.isCapital(end + 1)) {
                end += 2;
                while (sentence.is(end, words.words("title-adjective"))
                        || sentence.is(end, "humanos")
                        || sentence.is(end, "publica")) {
                    end++;
                }
            }
            if (end == from + 1 && ofAnything(sentence, from)) {
                end += 2;
            }
            return new Found<>(sentence.text(from, end), end);
        });
    }

    /** "Técnico de sonido": a title that says little alone takes whatever it is of, where the clause goes no further with it. */
    private boolean ofAnything(Sentence sentence, int from) {
        int object = from + 2;
        return sentence.is(from, words.words("open-title"))
                && sentence.is(from + 1, "de")
                && sentence.hasWord(object)
                && !sentence.isCapital(object)
                && !sentence.is(object, words.words("no-title-object"))
                && words.longestAt("city", sentence, object).isEmpty()
                && (!sentence.hasWord(object + 1) || sentence.is(object + 1, words.words("behind-title")));
    }

    /** The name with capitals that begins at this place: {@code Hospital Clínico de Valencia}. */
    public Optional<Found<String>> capitals(Sentence sentence, int from) {
        int end = from;
        for (int at = from; at < from + MOST_WORDS && sentence.hasWord(at); at++) {
            if (sentence.isCapital(at)) {
                end = at + 1;
            } else if (at == from
                    || sentence.is(at, "y")
                    || !sentence.is(at, words.words("link"))
                    || sentence.is(at, "en")) {
                break;
            }
        }
        return end == from ? Optional.empty() : Optional.of(new Found<>(sentence.text(from, end), end));
    }

    /** Where somebody works, behind "en" and, for employers, "para". */
    public Optional<Found<Workplace>> workplace(Sentence sentence, int from, boolean employerOnly) {
        Optional<Found<String>> known =
                words.longestAt("employer", sentence, from).filter(isNamed(sentence, from));
        if (known.isPresent()) {
            return known.map(found -> employer(sentence, from, found.end()));
        }
        boolean article = sentence.is(from, words.words("the"));
        int start = article ? from + 1 : from;
        boolean organisation = sentence.is(start, words.words("organisation"));
        int named = organisation && !sentence.isCapital(start) ? start + 1 : start;
        Optional<Found<String>> listed =
                words.longestAt("employer", sentence, named).filter(isNamed(sentence, named));
        if (article || organisation || employerOnly) {
            return listed.or(() -> capitals(sentence, named).filter(found -> !isMonthOrCountry(sentence, named)))
                    // The article of "La Paloma" is a part of the name.
                    .map(found -> employer(sentence, sentence.isCapital(from) ? from : start, found.end()));
        }
        return words.longestAt("city", sentence, from)
                .filter(isNamed(sentence, from))
                .map(found -> new Found<>(
                        new Workplace(sentence.capitals() ? sentence.text(from, found.end()) : found.value(), false),
                        found.end()));
    }

    /** Where a workplace that is not named ends, {@code un hospital público}; the beginning when none is there. */
    public int unnamedWorkplace(Sentence sentence, int from) {
        int at = sentence.is(from, words.words("article")) || sentence.is(from, words.words("the")) ? from + 1 : from;
        if (!sentence.is(at, words.words("organisation")) || sentence.isCapital(at)) {
            return from;
        }
        do {
            at++;
        } while (sentence.is(at, words.words("organisation-kind")));
        return at;
    }

    private boolean isMonthOrCountry(Sentence sentence, int at) {
        return words.longestAt("month", sentence, at).isPresent()
                || words.longestAt("country", sentence, at).isPresent();
    }

    /** In a text with capitals a name has one. */
    private static Predicate<Found<String>> isNamed(Sentence sentence, int at) {
        return found -> !sentence.capitals() || sentence.isCapital(at) || sentence.isCapital(found.end() - 1);
    }

    private static Found<Workplace> employer(Sentence sentence, int from, int end) {
        return new Found<>(new Workplace(sentence.text(from, end), true), end);
    }
}
