package dev.coach.core.privacy;

import dev.coach.core.extraction.lexicon.NameList;
import java.util.Set;

/** Whether a name is that of an organisation or a place, which the coach must know: "Ernst & Young", "Hospital San Juan". */
final class Organisations {
    private static final int MOST_WORDS = 4;
    private static final Set<String> KNOWN = WordList.of("organisation");
    private static final Set<String> BEFORE = WordList.of("before-organisation");
    private static final Set<String> BEHIND = WordList.of("behind-organisation");
    private static final Set<String> SAINTS = WordList.of("saint");
    private static final NameList EMPLOYERS = NameList.employers();

    private Organisations() {}

    /** Whether these words belong to such a name. */
    static boolean carries(Words words, int first, int last) {
        return isKnown(words, first, last)
                || isJoinedByAnd(words, first)
                || isJoinedByAnd(words, last + 1)
                || (words.follows(last + 1)
                        && words.get(last + 1).capital()
                        && BEHIND.contains(words.get(last + 1).plain()))
                || isNamedAfter(words, first)
                || isWorkplace(words, first, last);
    }

    private static boolean isKnown(Words words, int first, int last) {
        for (int from = Math.max(0, first - MOST_WORDS + 1); from <= first; from++) {
            String name = words.get(from).plain();
            for (int to = from; to < from + MOST_WORDS; to++) {
                boolean several = to > from && to >= last;
                if (several && words.get(from).capital() && (KNOWN.contains(name) || EMPLOYERS.contains(name))) {
                    return true;
                }
                String gap = words.gap(to + 1).strip();
                if (to + 1 >= words.size() || !(gap.isEmpty() || gap.equals("&") || gap.equals("-"))) {
                    break;
                }
                name += (gap.equals("&") ? " & " : " ") + words.get(to + 1).plain();
            }
        }
        return false;
    }

    /** "Ernst & Young", "Kowalska & Sons". */
    private static boolean isJoinedByAnd(Words words, int at) {
        return words.gap(at).strip().equals("&")
                && words.get(at).capital()
                && words.get(at - 1).capital();
    }

    /** "Hospital San Juan", "Colegio Santa Ana", "Universidad Carlos III", "San Juan". */
    private static boolean isNamedAfter(Words words, int first) {
        int at = first - 1;
        boolean saint = words.follows(first)
                && words.get(at).capital()
                && SAINTS.contains(words.get(at).plain());
        at -= words.follows(first) && (saint || words.get(at).plain().equals("de")) ? 1 : 0;
        return saint
                || (words.follows(at + 1)
                        && words.get(at).capital()
                        && BEFORE.contains(words.get(at).plain()));
    }

    /** "I work at Morgan Lewis": the name goes on with one that is not the coachee's. */
    private static boolean isWorkplace(Words words, int first, int last) {
        return first > 0
                && words.get(first - 1).plain().equals("at")
                && words.follows(first)
                && words.follows(last + 1)
                && words.get(last + 1).capital();
    }
}
