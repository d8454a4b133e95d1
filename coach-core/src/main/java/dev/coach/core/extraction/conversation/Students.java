package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/** Reads what somebody is a student of. */
final class Students {
    private static final int WITHIN = 6;
    private static final Set<String> STUDENTS =
            Set.of("student", "undergraduate", "undergrad", "postgraduate", "postgrad");
    private static final Set<String> NO_STUDENT = WordClasses.of("no-student");

    private Students() {}

    /** "PhD student in biology", "law student", "2nd-year student studying biology". */
    static boolean read(Studies studies, int from, EducationReader reader) {
        Sentence sentence = studies.sentence;
        for (int at = from; at < from + WITHIN && sentence.hasWord(at); at++) {
            boolean studying = sentence.is(at + 1, "studying");
            if (sentence.is(at, STUDENTS) && (studying || sentence.isCompleteAt(at + 1))) {
                reader.studentOf(studies, from, at);
                if (studying) {
                    reader.field(studies, at + 2, false);
                }
                return !sentence.is(at + 1, "of") || studies.isNamed() || reader.field(studies, at + 2, true);
            }
            if (sentence.is(at, NO_STUDENT)) {
                return false;
            }
        }
        return false;
    }
}
