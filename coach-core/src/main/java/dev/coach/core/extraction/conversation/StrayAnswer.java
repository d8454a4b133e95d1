package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word.Kind;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Knows words that answer no question which asks for words: "lol", "it's raining here", "same as before", "you tell me", "five, if
 * you count the apprentice". How such words begin is in {@code frames/strays.txt}.
 */
final class StrayAnswer {
    private enum Meaning {
        STRAY
    }

    /** A longer sentence that speaks of the questions says something of its own. */
    private static final int MAX_WORDS_ABOUT_TALK = 10;

    private static final Set<String> EMPTY = WordClasses.of("empty-talk");
    private static final Set<String> OPENERS = WordClasses.of("aside-opener");
    private static final Set<String> SMALL_TALK = WordClasses.of("small-talk");
    private static final Set<String> OF_THE_TALK = WordClasses.of("of-the-talk");
    private static final Set<String> BEHIND_COUNT = WordClasses.of("behind-count");
    /** No town is a reason or an obstacle; where somebody wants to be, it may be. */
    private static final Set<TextKind> OF_NO_PLACE = EnumSet.of(TextKind.OBSTACLE, TextKind.REASON, TextKind.SUCCESS);

    private static final Set<String> ARTICLES = Set.of("a", "an", "both", "no", "none", "nobody");

    private final Frames<Meaning> frames = Frames.load("strays", Meaning.class);
    private final NumberReader numbers;
    private final NameList cities;

    StrayAnswer(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
        this.cities = vocabulary.cities();
    }

    boolean is(Sentence answer, TextKind asked) {
        return isEmpty(answer)
                || IntStream.rangeClosed(0, behindOpeners(answer))
                        .anyMatch(at -> !frames.at(answer, at).isEmpty())
                || isCount(answer, behindOpeners(answer))
                || asked == TextKind.GOAL && answer.is(behindOpeners(answer), "because")
                || cities.contains(answer.text(0, answer.size())) && OF_NO_PLACE.contains(asked)
                || setsRight(answer)
                || isOfTheTalk(answer);
    }

    /** Whether no word of it names anything. */
    private static boolean isEmpty(Sentence answer) {
        return answer.words().stream().allMatch(word -> word.isMark() || EMPTY.contains(word.form()));
    }

    private static int behindOpeners(Sentence answer) {
        int at = 0;
        while (at < answer.size() - 1 && (!answer.hasWord(at) || answer.is(at, OPENERS) || answer.is(at, SMALL_TALK))) {
            at++;
        }
        return at;
    }

    /** "Five, if you count the apprentice" and "12 of us" count what was named before; "two small children" names them. */
    private boolean isCount(Sentence answer, int from) {
        if (answer.is(from, ARTICLES)) {
            return false;
        }
        Optional<Found<Amount>> amount = numbers.amount(answer, from);
        return amount.filter(found -> !answer.hasWord(found.end())
                        || answer.is(found.end(), BEHIND_COUNT)
                        || answer.word(found.end()).kind() == Kind.NUMBER)
                .isPresent();
    }

    /** "Not Leeds, I meant York" and "Slough, not Reading" speak of what was said before; "family, not money" does not. */
    private static boolean setsRight(Sentence answer) {
        int denied = IntStream.range(0, answer.size())
                .filter(at -> answer.is(at, "not") && !answer.hasWord(at - 1))
                .findFirst()
                .orElse(answer.size());
        boolean meant =
                IntStream.range(denied, answer.size()).anyMatch(at -> answer.is(at, "i") && answer.is(at + 1, "meant"));
        boolean names = denied > 0
                && denied + 1 < answer.size()
                && Character.isUpperCase(answer.text(0, 1).charAt(0))
                && Character.isUpperCase(answer.text(denied + 1, denied + 2).charAt(0));
        return meant || names;
    }

    private static boolean isOfTheTalk(Sentence answer) {
        return answer.size() <= MAX_WORDS_ABOUT_TALK
                && answer.words().stream().anyMatch(word -> OF_THE_TALK.contains(word.form()));
    }
}
