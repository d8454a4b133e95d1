package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrase.DayReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.phrasebook.Times;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Reads days to come: "by Friday", "tomorrow", "el viernes", and dates in so many words. */
final class DaysAhead {
    private static final Set<String> NOT_AHEAD = Set.of("every", "each", "last", "past");

    private final Frames<DayAhead> frames;
    private final Set<String> notAhead;
    private final BiFunction<Sentence, Integer, Optional<Found<LocalDate>>> dates;

    /**
     * @param notAhead before the name of a day they say that it is over or comes again and again
     * @param dates reads a date in so many words
     */
    private DaysAhead(
            String file, Set<String> notAhead, BiFunction<Sentence, Integer, Optional<Found<LocalDate>>> dates) {
        this.frames = Frames.load(file, DayAhead.class);
        this.notAhead = notAhead;
        this.dates = dates;
    }

    static DaysAhead english(Vocabulary vocabulary) {
        return new DaysAhead("days-ahead", NOT_AHEAD, new DayReader(vocabulary.numbers())::readAhead);
    }

    static DaysAhead of(String language, Phrasebook words) {
        return new DaysAhead(language + "/days-ahead", words.words("not-ahead"), new Times(words)::dayToCome);
    }

    /** The first day of a sentence that is not over; none without the day on which it is said. */
    Optional<Found<LocalDate>> in(Sentence sentence) {
        LocalDate today = sentence.utterance().day();
        return today == null
                ? Optional.empty()
                : IntStream.range(0, sentence.size())
                        .mapToObj(at -> read(sentence, at, today))
                        .flatMap(Optional::stream)
                        .filter(found -> !found.value().isBefore(today))
                        .findFirst();
    }

    private Optional<Found<LocalDate>> read(Sentence sentence, int at, LocalDate today) {
        if (sentence.is(at - 1, notAhead)) {
            return Optional.empty();
        }
        return dates.apply(sentence, at)
                .or(() -> frames.at(sentence, at).stream()
                        .max(Comparator.comparingInt(Frames.Hit::end))
                        .map(hit -> new Found<>(hit.meaning().from(today), hit.end())));
    }
}
