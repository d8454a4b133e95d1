package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/** A school of which only the kind is said: "law school", "from high school". */
final class NamelessSchool {
    private static final Set<String> KINDS = WordClasses.of("school-kind");
    private static final Set<String> ARTICLES = Set.of("a", "an", "my", "the");

    private NamelessSchool() {}

    static boolean isAt(Sentence sentence, int at) {
        return sentence.is(at, KINDS) && sentence.is(at + 1, "school");
    }

    /** "I graduated from high school" tells of no studies that could be listed. */
    static boolean isGraduatedFrom(Sentence sentence, int from) {
        int at = sentence.is(from + 1, ARTICLES) ? from + 2 : from + 1;
        int school = sentence.is(at, "school") ? at : at + 1;
        return sentence.is(from, "from") && sentence.is(school, "school") && sentence.isCompleteAt(school + 1);
    }
}
