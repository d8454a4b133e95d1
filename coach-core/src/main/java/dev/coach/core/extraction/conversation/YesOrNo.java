package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;

/** Reads answers that are yes or no by their first words. "No worries" and "yes, I heard you" are neither. */
final class YesOrNo {
    private enum Meaning {
        OF_THE_TALK
    }

    private static final Set<String> YES = WordClasses.of("yes");
    private static final Set<String> NO = Set.of("no", "nope", "nah", "never", "false", "negative");
    /** "I don't" and "I don't want to" mean no; "I don't like mornings" answers nothing. */
    private static final Set<String> STILL_NO = WordClasses.of("still-no");

    private static final Set<String> UNSURE = Set.of("maybe", "perhaps", "possibly", "depends", "sometimes", "unsure");
    private static final Set<String> OPENERS = WordClasses.of("before-yes-no");
    private static final Set<String> BEHIND_NO = WordClasses.of("behind-no");
    private static final Set<String> BEHIND_NOT = WordClasses.of("behind-not");
    private static final Frames<Meaning> TALK = Frames.load("yes-of-the-talk", Meaning.class);

    private YesOrNo() {}

    /** Yes or no by the first words; neither when the answer wavers. */
    static Optional<Boolean> in(Sentence answer) {
        int at = 0;
        while (answer.is(at, OPENERS) && at < 6) {
            at++;
        }
        boolean course = answer.is(at - 1, "course") && answer.is(at - 2, "of");
        boolean wavers = answer.is(at, UNSURE)
                || answer.is(at + 1, "longer")
                || (answer.is(at + 1, "and") && answer.is(at + 2, NO))
                || isTakenBack(answer, at)
                || answer.is(at + 2, UNSURE);
        if (wavers || isOfTheTalk(answer, at)) {
            return Optional.empty();
        }
        boolean strongNo = answer.is(at + 1, "not")
                && (!answer.hasWord(at + 2) || answer.is(at + 2, STILL_NO))
                && (answer.is(at, YES) || answer.is(at, Set.of("am", "do", "have", "can", "will", "could", "did")));
        if (answer.is(at, NO) && isWhole(answer, at + 1, BEHIND_NO)
                || answer.is(at, "not") && isWhole(answer, at + 1, BEHIND_NOT)
                || strongNo
                || (answer.is(at - 1, "would") && answer.is(at, "not"))) {
            return Optional.of(false);
        }
        boolean verb = answer.is(at - 1, "i") && answer.is(at, Set.of("am", "do", "have", "can", "will", "could"));
        boolean would = answer.is(at - 1, "would") && answer.is(at - 2, "i");
        return answer.is(at, YES) || course || (verb || would) && !answer.hasWord(at + 1)
                ? Optional.of(true)
                : Optional.empty();
    }

    /** "Yes, no"; but not "yes, no problem". */
    private static boolean isTakenBack(Sentence answer, int at) {
        int next = answer.hasWord(at + 1) ? at + 1 : at + 2;
        boolean other = answer.is(at, YES) && answer.is(next, NO) || answer.is(at, NO) && answer.is(next, YES);
        return other && !answer.hasWord(next + 1);
    }

    /** Whether nothing follows that the word may belong to: "no entiendo", "no kids". */
    private static boolean isWhole(Sentence answer, int from, Set<String> mayFollow) {
        return !answer.hasWord(from) || answer.is(from, mayFollow);
    }

    private static boolean isOfTheTalk(Sentence answer, int at) {
        int from = answer.hasWord(at + 1) ? at + 1 : at + 2;
        return !TALK.at(answer, from).isEmpty();
    }
}
