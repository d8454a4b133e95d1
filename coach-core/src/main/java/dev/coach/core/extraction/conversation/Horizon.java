package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.DeadlineReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far away a goal is said to be, and its deadline. */
final class Horizon {
    enum Distance {
        /** This year or the next. */
        NEAR,
        /** Three years and more. */
        FAR
    }

    private static final int FAR_YEARS = 3;
    private static final int WINDOW = 14;
    private static final int LONGEST_OPENING = 8;
    private static final Set<String> LIMITS = Set.of("by", "before");
    /** What a time begins with that counts from today. */
    private static final Set<String> RELATIVE = Set.of("in", "within", "next", "this", "the");

    private static final Set<String> BEFORE_OPENING = Set.of("and", "but", "so", "well", "ok", "okay");
    /** Behind these a time may belong to something else: "like the one I had in 2017". */
    private static final Set<String> OTHER_CLAUSE = Stream.of(
                    WordClasses.of("happened"),
                    WordClasses.of("clause"),
                    WordClasses.of("other-subject"),
                    Set.of("i", "like", "if", "when"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FAR_WORDS = Set.of("eventually", "someday", "ultimately", "long-term", "longterm");
    private static final Set<String> NEAR_WORDS = Set.of("soon", "short-term", "immediately", "tomorrow");

    private final NumberReader numbers;
    private final DeadlineReader deadlines;

    /** A time at the beginning of a clause. */
    record Opening(int start, PartialDate date) {}

    Horizon(NumberWords words) {
        this.numbers = new NumberReader(words);
        this.deadlines = new DeadlineReader(words);
    }

    /** The distance that is named in the sentence of a goal, around these places, and the place of its first word. */
    Optional<Found<Distance>> distance(Sentence sentence, int from, int to) {
        for (int at = Math.max(0, from - WINDOW); at < Math.min(sentence.size(), to + WINDOW); at++) {
            Optional<Distance> distance = distanceAt(sentence, at);
            if (distance.isPresent()) {
                return Optional.of(new Found<>(distance.get(), at));
            }
        }
        return Optional.empty();
    }

    private Optional<Distance> distanceAt(Sentence sentence, int at) {
        boolean year = sentence.is(at + 1, "year") || sentence.is(at + 1, "month") || sentence.is(at + 1, "months");
        if (sentence.is(at, NEAR_WORDS) || ((sentence.is(at, "this") || sentence.is(at, "next")) && year)) {
            return Optional.of(Distance.NEAR);
        }
        boolean oneDay = (sentence.is(at, "one") || sentence.is(at, "some")) && sentence.is(at + 1, "day");
        boolean longRun = sentence.is(at, "long") && (sentence.is(at + 1, "run") || sentence.is(at + 1, "term"));
        if (sentence.is(at, FAR_WORDS) || oneDay || longRun) {
            return Optional.of(Distance.FAR);
        }
        if (sentence.is(at, "in") || sentence.is(at, "within")) {
            int span = sentence.is(at + 1, "the") && sentence.is(at + 2, "next") ? at + 3 : at + 1;
            return numbers.duration(sentence, span).map(found -> distance(found.value()));
        }
        return Optional.empty();
    }

    private static Distance distance(Duration span) {
        return span.in(Unit.YEARS) >= FAR_YEARS ? Distance.FAR : Distance.NEAR;
    }

    /** The time that is named at or behind this place: "by 2028", "before June", "in two years", "next year". */
    Optional<Found<PartialDate>> deadline(Sentence sentence, int from) {
        boolean sameClause = true;
        for (int at = from; at < Math.min(sentence.size(), from + WINDOW); at++) {
            Optional<Found<PartialDate>> time = sameClause ? time(sentence, at) : limit(sentence, at);
            if (time.isPresent()) {
                return time;
            }
            sameClause &= sentence.hasWord(at) && !sentence.is(at, OTHER_CLAUSE);
        }
        return Optional.empty();
    }

    /** The time that a sentence names before this place: "By 2028 I want to", "In two years, I want to"; with where it begins. */
    Optional<Opening> openingBefore(Sentence sentence, int start) {
        for (int at = Math.max(0, start - LONGEST_OPENING); at < start; at++) {
            int begin = at;
            Optional<Opening> opening = sentence.hasWord(at - 1) && !sentence.is(at - 1, BEFORE_OPENING)
                    ? Optional.empty()
                    : time(sentence, at)
                            .filter(found ->
                                    found.end() == start || found.end() == start - 1 && sentence.is(found.end(), ","))
                            .map(found -> new Opening(begin, found.value()));
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    private Optional<Found<PartialDate>> limit(Sentence sentence, int at) {
        return sentence.is(at, LIMITS) ? deadlines.read(sentence, at + 1) : Optional.empty();
    }

    private Optional<Found<PartialDate>> time(Sentence sentence, int at) {
        return limit(sentence, at)
                .or(() -> sentence.is(at, RELATIVE) ? deadlines.read(sentence, at) : Optional.empty())
                .or(() -> sentence.is(at, "in") ? deadlines.read(sentence, at + 1) : Optional.empty());
    }
}
