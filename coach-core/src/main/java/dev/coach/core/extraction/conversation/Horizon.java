package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Optional;
import java.util.Set;

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
    private static final Set<String> FAR_WORDS = Set.of("eventually", "someday", "ultimately", "long-term", "longterm");
    private static final Set<String> NEAR_WORDS = Set.of("soon", "short-term", "immediately", "tomorrow");

    private final NumberReader numbers;
    private final DateReader dates;

    Horizon(NumberWords words) {
        this.numbers = new NumberReader(words);
        this.dates = new DateReader(words);
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

    /** The date that stands behind "by", at or behind this place. */
    Optional<Found<PartialDate>> deadline(Sentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + WINDOW); at++) {
            if (sentence.is(at, "by") || sentence.is(at, "before")) {
                Optional<Found<PartialDate>> date = dates.read(sentence, at + 1);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
