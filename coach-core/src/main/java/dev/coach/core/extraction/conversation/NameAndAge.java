package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word.Kind;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a name with an age behind it, "Tom, 42", "Ana Silva, 35, from Leeds": nothing else is written like that, but for the
 * capitals of trades, towns and peoples. Where nothing has capitals, "im tom, 42", only first names are known.
 */
final class NameAndAge {
    private static final int MAX_NAMES = 3;
    private static final int YOUNGEST = 14;
    private static final Set<String> BEHIND_AGE =
            Set.of("and", "from", "yo", "y/o", "living", "working", "based", "currently", "here", "i", "a", "an");
    private static final Set<String> NO_NAMES = WordClasses.of("no-person-name");

    private static final Set<String> FIRST_NAMES = WordClasses.of("first-name");

    private final Vocabulary vocabulary;
    private final TitleReader titles;

    NameAndAge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.titles = new TitleReader(vocabulary.occupations());
    }

    /** Behind the name that begins at this place; empty when none does. */
    Optional<Integer> end(Sentence sentence, int from) {
        int end = from;
        while (end < from + MAX_NAMES && isNameWord(sentence, end)) {
            end++;
        }
        boolean aged = end > from && sentence.is(end, ",") && isAge(sentence, end + 1);
        return aged && !isOtherwiseKnown(sentence, from, end) ? Optional.of(end) : Optional.empty();
    }

    private boolean isNameWord(Sentence sentence, int at) {
        boolean named = sentence.capitals() ? sentence.isCapital(at) : sentence.is(at, FIRST_NAMES);
        return named
                && sentence.word(at).kind() == Kind.LETTERS
                && !sentence.stopsAt(at)
                && !sentence.is(at, NO_NAMES)
                && !sentence.form(at).endsWith("day")
                && vocabulary.numbers().month(sentence.form(at)).isEmpty();
    }

    private boolean isAge(Sentence sentence, int at) {
        String form = sentence.form(at);
        int next = sentence.is(at + 1, ",") ? at + 2 : at + 1;
        return form.matches("[1-9]\\d")
                && Integer.parseInt(form) >= YOUNGEST
                && (!sentence.hasWord(next)
                        || sentence.is(next, BEHIND_AGE)
                        || isYearsOld(sentence, next)
                        || namesWork(sentence, next));
    }

    /** "Tom, 42, self-employed plasterer". */
    private boolean namesWork(Sentence sentence, int at) {
        return sentence.is(at - 1, ",")
                && titles.read(sentence, at, Ground.LOOSE).isPresent();
    }

    /** "Tom, 42 years old"; "Eddie Stobart, 20 years" names an employer. */
    private static boolean isYearsOld(Sentence sentence, int at) {
        return (sentence.is(at, "years") || sentence.is(at, "yrs"))
                && (sentence.is(at + 1, "old") || sentence.is(at + 1, "young") || sentence.is(at + 1, "of"));
    }

    private boolean isOtherwiseKnown(Sentence sentence, int from, int end) {
        return vocabulary.countries().longestAt(sentence, from).isPresent()
                || vocabulary.countries().demonymAt(sentence, from).isPresent()
                || vocabulary.cities().contains(sentence.text(from, end))
                || vocabulary.skills().longestAt(sentence, from).isPresent()
                || vocabulary.employers().longestAt(sentence, from).isPresent()
                || titles.read(sentence, from, Ground.LOOSE).isPresent();
    }
}
