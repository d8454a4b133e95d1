package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads answers that are spans of years: "about 12 years", "25, give or take", "18 months". */
final class YearAnswers {
    private static final int LONGEST = 10;
    /** A month, in years: "3 nights a week" is no time in a role. */
    private static final double SHORTEST_SPAN = 0.08;

    /** "Within six months" says nothing of the years behind. */
    private static final Set<String> BEFORE_TIME_TO_COME = Set.of("in", "within", "next", "another", "every");

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> AROUND_FIGURES = WordClasses.of("around-figure");

    private final NumberReader numbers;

    YearAnswers(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** The span that the answer names; empty for an age, or a time to come. */
    Optional<Duration> in(Sentence said) {
        Sentence answer = firstOfLong(said);
        for (int at = 0; at < answer.size() && answer.size() <= LONGEST; at++) {
            int from = at;
            Optional<Duration> span = numbers.duration(answer, at)
                    .filter(found -> !isAge(answer, from, found.end()))
                    .map(Found::value)
                    .filter(found -> found.in(Unit.YEARS) >= SHORTEST_SPAN);
            if (span.isPresent() && !answer.is(at - 1, BEFORE_TIME_TO_COME) && !answer.is(at - 1, "not")) {
                return span;
            }
        }
        return numbers.amount(answer, 0)
                .filter(found -> !answer.hasWord(found.end())
                        && hasOnlyFiguresBehind(answer, found.end())
                        && !AnswerReader.isArticle(answer, 0, found))
                .map(found -> new Duration(found.value(), Unit.YEARS));
    }

    /** "About 12 years" of "about 12 years, on and off, mostly in kitchens at sea": what follows names no other span. */
    private Sentence firstOfLong(Sentence answer) {
        int comma = answer.nextMark(0, LONGEST);
        boolean figures = IntStream.range(comma, answer.size())
                .anyMatch(at -> answer.hasWord(at)
                        && !answer.is(at, ARTICLES)
                        && numbers.number(answer.form(at)).isPresent());
        return answer.size() > LONGEST && answer.is(comma, ",") && !figures ? answer.before(comma) : answer;
    }

    /** "25 years old", "25 years of age", "at the age of 25 years". */
    private static boolean isAge(Sentence answer, int at, int end) {
        return answer.is(end, "old")
                || answer.is(end + 1, "age")
                || answer.is(at - 1, "aged")
                || answer.is(at - 1, "of") && answer.is(at - 2, "age");
    }

    /** "About 10, maybe 11"; but not "five, if you count the apprentice". */
    private boolean hasOnlyFiguresBehind(Sentence answer, int from) {
        return IntStream.range(from, answer.size())
                .allMatch(at -> !answer.hasWord(at)
                        || answer.is(at, AROUND_FIGURES)
                        || numbers.number(answer.form(at)).isPresent());
    }
}
