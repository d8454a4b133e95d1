package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/** Tells schools with a name from those of which only the kind is said: "law school", "from high school". */
final class SchoolNames {
    private static final Set<String> KINDS = WordClasses.of("school-kind");
    private static final Set<String> ARTICLES = Set.of("a", "an", "my", "the");

    private SchoolNames() {}

    static boolean isKind(Sentence sentence, int at) {
        return sentence.is(at, KINDS) && sentence.is(at + 1, "school");
    }

    /** "I graduated from high school" tells of no studies that could be listed. */
    static boolean isGraduatedFrom(Sentence sentence, int from) {
        int at = sentence.is(from + 1, ARTICLES) ? from + 2 : from + 1;
        int school = sentence.is(at, "school") ? at : at + 1;
        return sentence.is(from, "from") && sentence.is(school, "school") && sentence.isCompleteAt(school + 1);
    }

    /** "In my second year of teaching" is no study; the school behind "of physics at Leeds University" makes it one. */
    static boolean isNamedBehind(Studies studies, EducationReader reader) {
        Studies rest = new Studies(studies.sentence, studies.to, studies.to);
        return studies.sentence.is(studies.to, "at") && reader.institution(rest, studies.to + 1, false);
    }
}
