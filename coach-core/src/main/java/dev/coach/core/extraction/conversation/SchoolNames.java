package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells schools with a name from those of which only the kind is said: "law school", "from high school". */
final class SchoolNames {
    private static final Set<String> KINDS = WordClasses.of("school-kind");
    private static final Set<String> SCHOOLS =
            Set.of("university", "college", "school", "academy", "institute", "polytechnic");
    private static final Pattern SPACE = Pattern.compile("[ .,]+");
    private static final Set<String> ARTICLES = Set.of("a", "an", "my", "the");

    /** What one does at a branch in a town rather than learns there. */
    private static final Set<String> WORK = Set.of(
            "teaching",
            "work",
            "working",
            "service",
            "management",
            "sales",
            "training",
            "retail",
            "nursing",
            "leadership");

    private SchoolNames() {}

    /** "Leeds University"; but not "Leeds Hospital". */
    static boolean isSchool(String name) {
        return SPACE.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(SCHOOLS::contains);
    }

    static boolean isKind(Sentence sentence, int at) {
        return sentence.is(at, KINDS) && sentence.is(at + 1, "school");
    }

    /** "I graduated from high school" tells of no studies that could be listed. */
    static boolean isGraduatedFrom(Sentence sentence, int from) {
        int at = sentence.is(from + 1, ARTICLES) ? from + 2 : from + 1;
        int school = sentence.is(at, "school") ? at : at + 1;
        return sentence.is(from, "from") && sentence.is(school, "school") && sentence.isCompleteAt(school + 1);
    }

    /**
     * "In my second year of teaching" is no study; the school behind "of physics at Leeds University" makes it one, and so does
     * the town of "economics at Leeds", but not of "sales at Leeds".
     */
    static boolean isNamedBehind(Studies studies, EducationReader reader, NameList cities) {
        Studies rest = new Studies(studies.sentence, studies.to, studies.to);
        boolean learned = !studies.sentence.is(studies.to - 1, WORK);
        boolean town = learned
                && reader.institution(rest, studies.to + 1, true)
                && rest.institution != null
                && cities.contains(rest.institution);
        return studies.sentence.is(studies.to, "at") && (town || reader.institution(rest, studies.to + 1, false));
    }

    /** "Second year of economics at Leeds" alone; but not "… was hard". */
    static boolean isOfNow(Studies studies) {
        return studies.sentence.is(studies.from, "i") || studies.from == 0 && !studies.sentence.hasWord(studies.to);
    }
}
