package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.phrase.Title.Note;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Positions.WorkType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a work statement says of its position, as an item holds it, so that it is told from others as items are. */
final class PositionMention {
    private PositionMention() {}

    static Map<String, String> of(Work work, boolean current) {
        Map<String, String> mention = new HashMap<>();
        note(mention, Positions.TITLE, work.titleText());
        note(mention, Positions.EMPLOYER, work.employer);
        note(mention, Positions.START_DATE, work.start);
        note(mention, Positions.END_DATE, work.end);
        note(mention, Positions.WORK_TYPE, workType(work).orElse(null));
        if (current || work.time == Time.PAST || work.time == Time.ENDED || work.time == Time.NOW) {
            note(mention, Positions.CURRENT, current);
        }
        return mention;
    }

    static void note(Map<String, String> fields, Attribute<?> field, @Nullable Object value) {
        if (value != null) {
            Canonical.of(field.type(), value.toString()).ifPresent(said -> fields.put(field.name(), said));
        }
    }

    static Optional<WorkType> workType(Work work) {
        if (work.isUnpaid()) {
            return Optional.of(WorkType.VOLUNTEER);
        }
        return work.hasNote(Note.FREELANCE) || work.hasNote(Note.SELF_EMPLOYED)
                ? Optional.of(WorkType.SELF_EMPLOYED)
                : Optional.empty();
    }

    /** "I'm also a carer", "I'm a carer, too". */
    static boolean saysAlso(Work work) {
        int behind = work.sentence.is(work.to, ",") ? work.to + 1 : work.to;
        boolean too = work.sentence.is(behind, "too") && !work.sentence.hasWord(behind + 1);
        return too
                || work.also
                || IntStream.range(work.from, work.to)
                        .anyMatch(at -> work.sentence.is(at, "also") || work.sentence.is(at, "another"));
    }
}
