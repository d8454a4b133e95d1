package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.PayReader;
import dev.coach.core.extraction.conversation.phrase.RatingReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Knows a sentence that evidently answers another question than one for words: a bare figure, a date, or
 * what gives a claim that has nothing to do with the question and leaves no words over.
 */
final class OtherAnswer {
    private static final int WORDS_LEFT = 2;
    private static final int LONGEST_PAY = 10;
    private static final int LONGEST_NAME = 3;
    /** What a goal names besides the coachee's own words for it. */
    private static final Set<String> OF_GOALS =
            names(Stream.of(Goals.TARGET_ROLE, Goals.TARGET_INDUSTRY, Goals.TRACK, Goals.WOULD_CHANGE_FIELD));

    private static final Set<String> AROUND_FIGURES = WordClasses.of("around-figure");

    private final NumberReader numbers;
    private final DateReader dates;
    private final RatingReader ratings;
    private final NameReader names;
    private final PayReader pays = new PayReader();

    OtherAnswer(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
        this.dates = new DateReader(vocabulary.numbers());
        this.names = new NameReader(vocabulary);
        this.ratings = new RatingReader(vocabulary.numbers());
    }

    private static Set<String> names(Stream<Attribute<?>> attributes) {
        Set<String> names = new HashSet<>();
        attributes.forEach(attribute -> names.add(attribute.name()));
        return Set.copyOf(names);
    }

    /**
     * Whether a sentence answers something else than what was asked.
     *
     * @param read the claims of the utterance, without those of the answer
     */
    boolean is(Sentence answer, Attribute<?> asked, List<Claim> read) {
        return isFigure(answer)
                || isPay(answer)
                || !asked.equals(CurrentSituation.EMPLOYER) && isEmployerAndPlace(answer)
                || isReadOtherwise(answer, read, asked);
    }

    /** "18k a year", "about 36k a year plus enhancements". */
    private boolean isPay(Sentence answer) {
        String text = answer.text(0, answer.size());
        return answer.size() <= LONGEST_PAY
                && pays.read(text).isPresent()
                && IntStream.range(0, answer.size())
                        .filter(at -> answer.hasWord(at) && !answer.is(at, AROUND_FIGURES))
                        .mapToObj(answer::form)
                        .findFirst()
                        .filter(first -> Character.isDigit(first.charAt(0)))
                        .isPresent();
    }

    /** "Siemens, Munich". */
    private boolean isEmployerAndPlace(Sentence answer) {
        int comma = answer.nextMark(0, LONGEST_NAME);
        return comma > 0
                && answer.is(comma, ",")
                && answer.size() <= comma + 1 + LONGEST_NAME
                && names.isKnown(answer.text(0, comma));
    }

    /** Whether the claims of the sentence, none of them about what was asked, leave hardly a word over. */
    static boolean isReadOtherwise(Sentence answer, List<Claim> read, Attribute<?> asked) {
        String text = answer.text(0, answer.size());
        List<Claim> ofSentence = read.stream()
                .filter(claim -> text.contains(claim.evidence().quote()))
                .toList();
        boolean goal = asked.type().textKind().equals(Optional.of(TextKind.GOAL))
                && ofSentence.stream().anyMatch(claim -> OF_GOALS.contains(claim.attribute()));
        return !goal
                && ofSentence.stream()
                        .anyMatch(claim -> wordsIn(text.replace(claim.evidence().quote(), " ")) <= WORDS_LEFT);
    }

    private static long wordsIn(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    /** "About twelve years", "I'd say a 4 out of 5", "by March 2028": nothing but figures and what may stand around them. */
    boolean isFigure(Sentence answer) {
        boolean figure = false;
        int at = 0;
        while (at < answer.size()) {
            Optional<Integer> end = figureEnd(answer, at);
            if (end.isEmpty() && answer.hasWord(at) && !answer.is(at, AROUND_FIGURES)) {
                return false;
            }
            figure |= end.isPresent();
            at = end.orElse(at + 1);
        }
        return figure;
    }

    private Optional<Integer> figureEnd(Sentence answer, int at) {
        if (answer.is(at, "a") || answer.is(at, "an")) {
            return Optional.empty();
        }
        return dates.read(answer, at)
                .map(found -> found.end())
                .or(() -> numbers.duration(answer, at).map(found -> found.end()))
                .or(() -> ratings.read(answer, at).map(found -> found.end()))
                .or(() -> numbers.amount(answer, at).map(found -> found.end()));
    }
}
