package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.EducationSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A degree with its school that answers the question for the highest one, said without a verb: "university degree, history at Leeds
 * University, I finished in 2012". Without a school the answer says no more than the level.
 */
final class DegreeNotes {
    private static final Set<String> NOT_GOT = Set.of(
            "not", "never", "no", "unfinished", "dropped", "quit", "failed", "without", "half", "almost", "nearly");

    private static final List<Frame> FINISHED =
            List.of(Frame.of("i _ finished|graduated [it] in"), Frame.of("finished|graduated|completed [in]"));

    private final EducationReader reader;
    private final DateReader dates;

    DegreeNotes(EducationReader reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.dates = new DateReader(vocabulary.numbers());
    }

    Optional<Studies> in(Sentence sentence) {
        Studies studies = new Studies(sentence, 0, 0);
        boolean asked = EducationSummary.HIGHEST_LEVEL
                .name()
                .equals(sentence.utterance().asked());
        if (!asked || sentence.question() || isNotGot(sentence) || !reader.degree(studies, 0)) {
            return Optional.empty();
        }
        subject(studies);
        reader.complements(studies);
        finished(studies);
        return Optional.of(studies).filter(found -> found.institution != null && !sentence.hasWord(found.to));
    }

    private static boolean isNotGot(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> NOT_GOT.contains(word.form()));
    }

    /** The "history" of "degree, history at Leeds University". */
    private void subject(Studies studies) {
        Studies more = new Studies(studies.sentence, studies.to, studies.to);
        boolean named = studies.field == null
                && studies.sentence.is(studies.to, ",")
                && reader.field(more, studies.to + 1, false)
                && (studies.sentence.is(more.to, "at") || studies.sentence.is(more.to, "from"));
        if (named) {
            studies.field = more.field;
            studies.to = more.to;
        }
    }

    private void finished(Studies studies) {
        int from = studies.sentence.is(studies.to, ",") ? studies.to + 1 : studies.to;
        int at = FINISHED.stream()
                .mapToInt(frame -> frame.endAt(studies.sentence, from))
                .max()
                .orElse(-1);
        Optional<Found<PartialDate>> date = at < 0 ? Optional.empty() : dates.read(studies.sentence, at);
        date.ifPresent(found -> {
            studies.end = found.value();
            studies.completed = true;
            studies.to = found.end();
        });
    }
}
