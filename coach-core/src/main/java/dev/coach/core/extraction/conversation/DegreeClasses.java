package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the classes of British degrees: "a 2:1", "a first", "an upper second". */
final class DegreeClasses {
    private static final Pattern SECOND = Pattern.compile("2[.:/][12]");
    private static final List<Frame> NAMED = List.of(
            Frame.of("upper|lower second|second-class [class] [honours]"),
            Frame.of("first-class|second-class|third-class [honours]"),
            Frame.of("first|third class [honours]"),
            Frame.of("first|third [honours]"),
            Frame.of("two-one|two-two"));

    private DegreeClasses() {}

    /** The class of a degree that is not named: "a 2:1 in economics from Durham". */
    static boolean read(Studies studies, int at, EducationReader reader) {
        Sentence sentence = studies.sentence;
        int from = sentence.is(at, "a") || sentence.is(at, "an") ? at + 1 : at;
        int end = endAt(sentence, from);
        Studies rest = new Studies(sentence, at, end);
        boolean named = end > 0
                && (sentence.is(end, "in")
                        ? reader.field(rest, end + 1, true)
                        : reader.institution(rest, end + 1, true));
        if (named || sentence.is(end, "degree")) {
            studies.grade = sentence.text(from, end);
            studies.to = end;
            return true;
        }
        return false;
    }

    /** Behind the class at this place; -1 when there is none. */
    private static int endAt(Sentence sentence, int at) {
        int second = sentence.is(at, "2")
                        && (sentence.is(at + 1, ":") || sentence.is(at + 1, "/"))
                        && (sentence.is(at + 2, "1") || sentence.is(at + 2, "2"))
                ? at + 3
                : -1;
        int end = SECOND.matcher(sentence.form(at)).matches() ? at + 1 : second;
        for (Frame frame : NAMED) {
            end = Math.max(end, frame.endAt(sentence, at));
        }
        boolean degree = sentence.is(end, "degree");
        return end > 0 && (degree || sentence.is(end, "in") || sentence.is(end, "from") || sentence.is(end, "at"))
                ? end
                : -1;
    }
}
