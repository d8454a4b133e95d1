package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.IndustryReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads fields of work where nothing else is said of it: "I do plumbing", "in my copywriting work", "I work at a university". */
final class WorkFields {
    private static final Set<String> WORK = WordClasses.of("work-noun");
    private static final Set<String> NOT_OF_NOW = WordClasses.of("not-own");
    private static final Set<String> PAST = WordClasses.of("past");
    private static final int LONGEST = 4;
    private static final int NEAR = 5;

    private final IndustryReader industries;
    private final Frames<String> workplaces =
            Objects.requireNonNull(Frames.loadGroups("workplaces").get("IN"));

    WorkFields(Vocabulary vocabulary) {
        this.industries = new IndustryReader(vocabulary.industries());
    }

    /** Whether the rest of the sentence, or of its part before "and", is a field of work. */
    boolean isAll(Work work) {
        Optional<Found<String>> industry = industries
                .read(work.sentence, work.to)
                .filter(found -> !work.sentence.hasWord(found.end()) || work.sentence.is(found.end(), "and"))
                .filter(found -> !isState(found.value()));
        take(work, industry);
        return industry.isPresent() && !work.sentence.hasWord(work.from - 1);
    }

    /** "in my ad copywriting work"; but not "in my previous retail job". */
    boolean namesWork(Work work) {
        Sentence sentence = work.sentence;
        for (int end = work.to + 1; end <= work.to + LONGEST && !sentence.stopsAt(end - 1); end++) {
            Sentence phrase = sentence.before(Math.min(end, sentence.size()));
            int at = end;
            Optional<Found<String>> industry = sentence.is(end, WORK) && !sentence.is(work.to, NOT_OF_NOW)
                    ? industries
                            .read(phrase, work.to)
                            .or(() -> industries.readQualified(phrase, work.to))
                            .filter(found -> found.end() == at && !isState(found.value()))
                    : Optional.empty();
            if (industry.isPresent() && !tellsOfThePast(sentence, end + 1)) {
                work.industry = industry.get().value();
                work.to = end + 1;
                return true;
            }
        }
        return false;
    }

    /** "In my retail job I sold shoes" may be long ago. */
    private static boolean tellsOfThePast(Sentence sentence, int from) {
        return IntStream.range(from, Math.min(sentence.size(), from + NEAR))
                .anyMatch(at -> sentence.is(at, PAST) || sentence.form(at).endsWith("ed"));
    }

    /** "a university": what kind of workplace it is says the field. */
    boolean isOfPlace(Work work) {
        Optional<Hit<String>> place = workplaces.at(work.sentence, work.to).stream()
                .filter(hit -> work.sentence.isCompleteAt(hit.end()))
                .findFirst();
        take(work, place.map(hit -> new Found<>(hit.meaning(), hit.end())));
        return place.isPresent();
    }

    private static void take(Work work, Optional<Found<String>> industry) {
        industry.ifPresent(found -> {
            work.industry = found.value();
            work.to = found.end();
        });
    }

    private static boolean isState(String industry) {
        return WorkConditions.STATES.contains(industry.toLowerCase(Locale.ROOT));
    }
}
