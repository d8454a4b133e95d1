package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.Set;

/** What before "my master's" says that there is none: it was failed, or is only wished for. */
final class DegreesNotGot {
    /** "I failed my A-levels". */
    private static final Set<String> NOT_GOT =
            Set.of("failed", "failing", "flunked", "missed", "dropped", "abandoned", "interrupted", "quit", "without");

    /** "I want to get my master's", and as an answer "finish my master's". */
    private static final Set<String> TO_GET =
            Set.of("get", "do", "finish", "complete", "start", "pursue", "obtain", "earn", "pass", "take", "begin");

    private static final Set<String> GETTING = Set.of("getting", "doing", "finishing", "starting", "completing");
    private static final Set<String> BEFORE_GETTING = Set.of("of", "about", "to", "like", "consider", "considering");
    private static final Set<String> BEFORE_TIME_TO_COME = Set.of("after", "when", "once", "before", "until");

    private DegreesNotGot() {}

    static boolean isOne(Sentence sentence, int my) {
        boolean infinitive = sentence.is(my - 2, "to") || !sentence.hasWord(my - 2);
        boolean toCome = sentence.is(my - 2, "i") && sentence.is(my - 3, BEFORE_TIME_TO_COME);
        return sentence.is(my - 1, NOT_GOT)
                || sentence.is(my - 1, TO_GET) && (infinitive || toCome)
                || sentence.is(my - 1, GETTING) && sentence.is(my - 2, BEFORE_GETTING);
    }
}
