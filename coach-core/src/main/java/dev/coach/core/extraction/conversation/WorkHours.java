package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Optional;
import java.util.Set;

/** Reads how much of a week somebody works, and how long they have, where a figure says it alone. */
final class WorkHours {
    private static final Frame A_WEEK = Frame.of("a|per|each|every week");
    private static final Set<String> HOURS = Set.of("hours", "hrs");
    private static final Set<String> OF_WEEK = Set.of("hours", "hrs", "days", "nights", "evenings", "shifts");
    private static final int OF_AGE = 18;

    private final NumberReader numbers;

    WorkHours(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** "12 hours a week", "three days a week", "about 30 hours". */
    Optional<Integer> timeOfWeek(Work work, int at) {
        Optional<Found<Amount>> amount = numbers.amount(work.sentence, at);
        int unit = amount.map(Found::end).orElse(at);
        int end = A_WEEK.endAt(work.sentence, unit + 1);
        if (amount.isEmpty() || end < 0 || !work.sentence.is(unit, OF_WEEK)) {
            return Optional.empty();
        }
        if (work.sentence.is(unit, HOURS) && amount.get().value().isWhole()) {
            work.hours = (int) amount.get().value().value();
        }
        return Optional.of(end);
    }

    /** ", 12 years": so much is no age of somebody who works. */
    boolean yearsBetweenCommas(Work work, int at) {
        Optional<Found<Duration>> years = work.title != null && work.duration == null
                ? numbers.duration(work.sentence, at)
                        .filter(found -> !work.sentence.hasWord(found.end())
                                && found.value().in(Unit.YEARS) < OF_AGE)
                : Optional.empty();
        years.ifPresent(found -> {
            work.duration = found.value();
            work.to = found.end();
        });
        return years.isPresent();
    }
}
