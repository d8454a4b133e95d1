package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/**
 * Whether a coachee states something as true: not as a question, not denied, not imagined, and not what somebody else says or
 * thinks. It looks at the words before and behind the statement, within its sentence.
 */
final class Assertion {
    private static final Set<String> CLAUSE = WordClasses.of("clause");
    private static final Set<String> UNREAL = WordClasses.of("unreal-before");
    private static final Set<String> TRUE_OF_THE_PAST =
            Set.of("when", "whenever", "once", "until", "till", "before", "hope");
    /** "I would like to teach, and I am a nurse" says that someone is a nurse. */
    private static final Set<String> UNREAL_IN_ITS_CLAUSE =
            Set.of("would", "could", "might", "may", "should", "hope", "hoping");

    private static final Set<String> IMAGINING = Set.of("imagine", "pretend", "suppose", "wish", "dream", "dreamed");
    private static final Set<String> OVER = Set.of("lost", "quit", "left", "miss", "missed", "missing");
    private static final Set<String> SAYING = WordClasses.of("saying");
    private static final Set<String> REPORTING = WordClasses.of("reporting");
    private static final Set<String> WRITING =
            Set.of("writes", "wrote", "texts", "texted", "emails", "emailed", "messaged", "posted", "tweeted");
    private static final Set<String> BEING = Set.of("is", "was", "are", "were");
    private static final Set<String> NOT = WordClasses.of("not");
    private static final Set<String> ASKING = WordClasses.of("asking");
    private static final Set<String> STRONGLY_ASKING = Set.of("what", "how", "should", "which", "where", "why");
    private static final Set<String> BETWEEN_SUBJECT_AND_VERB =
            Set.of("would", "do", "have", "will", "always", "often", "just", "already", "can");
    private static final Set<String> FICTION = WordClasses.of("fiction");
    private static final Set<String> PAPERS = Set.of("cv", "resume", "résumé", "profile", "linkedin");
    private static final Set<String> OPENING_MARKS = Set.of(",", ":");
    private static final int LOOK_BACK = 14;
    private static final int LOOK_AHEAD = 60;

    private Assertion() {}

    /** A statement about now, from its first word to behind its last. */
    static boolean holdsNow(Sentence sentence, int start, int end) {
        return holds(sentence, start, end, false);
    }

    /** A statement about the past: "when I was a nurse" is true, "when I am a nurse" is not yet. */
    static boolean heldBefore(Sentence sentence, int start, int end) {
        return holds(sentence, start, end, true);
    }

    /**
     * Something that is named and not stated, "my job as a nurse": true in questions and denials too, but not in a dream, and not
     * once it was lost.
     */
    static boolean isTakenForGranted(Sentence sentence, int start) {
        for (int at = Math.max(0, start - LOOK_BACK); at < start; at++) {
            if (sentence.is(at, IMAGINING)) {
                return false;
            }
        }
        return !sentence.is(start - 1, OVER) && !sentence.is(start - 1, "from");
    }

    private static boolean holds(Sentence sentence, int start, int end, boolean past) {
        return !isAsked(sentence, start, end)
                && !isFiction(sentence, end)
                && !Attributions.areAt(sentence, end)
                && !Attributions.openAt(sentence, start)
                && isOwnAndReal(sentence, start, past);
    }

    /** A question, unless the statement comes before it: "I'm a nurse, what should I learn?" */
    private static boolean isAsked(Sentence sentence, int start, int end) {
        if (sentence.question()) {
            for (int at = end; at < Math.min(sentence.size(), end + LOOK_AHEAD); at++) {
                boolean clauseBegins = !sentence.hasWord(at - 1)
                        || sentence.is(at - 1, "and")
                        || sentence.is(at - 1, "so")
                        || sentence.is(at - 1, "but");
                if (sentence.is(at, STRONGLY_ASKING) || (clauseBegins && at > end && sentence.is(at, ASKING))) {
                    return false;
                }
            }
            return !sentence.is(start - 1, "because") && !sentence.is(start - 1, "since");
        }
        return false;
    }

    private static boolean isFiction(Sentence sentence, int end) {
        if (!sentence.is(end, "in")) {
            return false;
        }
        for (int at = end + 1; at <= end + 4 && sentence.hasWord(at); at++) {
            if (sentence.is(at, FICTION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnAndReal(Sentence sentence, int start, boolean past) {
        if (sentence.is(start - 1, "like")) {
            return false;
        }
        if (past && (sentence.is(start - 1, "until") || sentence.is(start - 1, "till"))) {
            return true;
        }
        boolean sameClause = true;
        for (int at = start - 1; at >= Math.max(0, start - LOOK_BACK); at--) {
            if (!sentence.hasWord(at)) {
                return !sentence.is(at, OPENING_MARKS)
                        || !(isOpenAt(sentence, at - 1)
                                || isDeniedByNobody(sentence, at)
                                || sentence.is(at - 2, REPORTING) && !isToldToCoach(sentence, at - 2));
            }
            if (sentence.is(at, CLAUSE)) {
                return !sentence.is(at - 1, "as") && !sentence.is(at - 1, NOT);
            }
            if (sentence.is(at, "and") || sentence.is(at, "or")) {
                sameClause = false;
            } else if (sentence.is(at, NOT) && sameClause) {
                return false;
            } else if (sentence.is(at, SAYING)) {
                return isSaidByCoachee(sentence, at);
            } else if (sentence.is(at, REPORTING)) {
                return isToldToCoach(sentence, at);
            } else if (!sameClause && sentence.is(at, UNREAL_IN_ITS_CLAUSE)) {
                continue;
            } else if (sentence.is(at, UNREAL)
                    && !(past && sentence.is(at, TRUE_OF_THE_PAST))
                    && !(!sameClause && isUntilThen(sentence, at))) {
                return false;
            }
        }
        return true;
    }

    /** The "until March 2020" of "I was a cook until March 2020 and now I'm a teacher". */
    private static boolean isUntilThen(Sentence sentence, int at) {
        return (sentence.is(at, "until") || sentence.is(at, "till"))
                && (isNumber(sentence, at + 1) || isNumber(sentence, at + 2));
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return sentence.hasWord(at) && sentence.word(at).kind() == Word.Kind.NUMBER;
    }

    /** Whether what stands before a comma opens what follows it: "he said, I am a nurse", "imagine, I am a pilot". */
    private static boolean isOpenAt(Sentence sentence, int at) {
        return sentence.is(at, REPORTING)
                || (sentence.is(at, SAYING) && !isSaidByCoachee(sentence, at))
                || sentence.is(at, WRITING) && !sentence.is(subjectOf(sentence, at), "i")
                || sentence.is(at, "like") && sentence.is(at - 1, BEING)
                || sentence.is(at, "if")
                || sentence.is(at, "imagine")
                || sentence.is(at, "suppose")
                || sentence.is(at, "pretend");
    }

    /**
     * What stands instead of something that is denied before a comma goes with it: "if I'm not a supervisor, I'm a manager", "they say
     * I'm not a manager, I'm a leader"; but "if I'm honest, I'm a manager" supposes nothing, and what a CV says is set right.
     */
    private static boolean isDeniedByNobody(Sentence sentence, int comma) {
        int from = comma;
        while (sentence.hasWord(from - 1) && from > comma - LOOK_BACK) {
            from--;
        }
        for (int at = from + 1; at < comma - 2; at++) {
            int before = at - 1;
            boolean others = sentence.is(before, SAYING) && !isSaidByCoachee(sentence, before)
                    || sentence.is(before, REPORTING) && !isToldToCoach(sentence, before);
            boolean notSo = sentence.is(at, "i") && sentence.is(at + 2, NOT);
            if (notSo && (sentence.is(before, "if") || others && !sentence.is(before - 1, PAPERS))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidByCoachee(Sentence sentence, int verb) {
        int subject = subjectOf(sentence, verb);
        if (isOnceThought(sentence, verb)) {
            return false;
        }
        return sentence.is(subject, "i")
                || sentence.is(subject, "we")
                || (sentence.is(subject, "you") && sentence.is(verb, "know"));
    }

    /** "I'd have said I'm a chef". */
    private static boolean isOnceThought(Sentence sentence, int verb) {
        return sentence.is(verb - 1, "have") && sentence.is(verb - 2, "would");
    }

    /** "I told you", and not "he told me". */
    private static boolean isToldToCoach(Sentence sentence, int verb) {
        return !isOnceThought(sentence, verb)
                && sentence.is(verb + 1, "you")
                && sentence.is(subjectOf(sentence, verb), "i");
    }

    private static int subjectOf(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at > 0 && sentence.is(at, BETWEEN_SUBJECT_AND_VERB)) {
            at--;
        }
        return at;
    }
}
