package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/** Knows when somebody who "went to Harvard" or "went to Google" only visited: "to see my son", "for a conference", "last week". */
final class Visits {
    private static final Set<String> VISIT = WordClasses.of("visit");
    private static final Set<String> LEARNING = WordClasses.of("learning");
    private static final Set<String> PURPOSE = Set.of("to", "for", "on", "with", "as", "about");
    private static final Set<String> PASSING =
            Set.of("yesterday", "once", "twice", "today", "tomorrow", "tonight", "last", "this", "next", "every");
    private static final Set<String> NEXT_CLAUSE = Set.of("and", "but", "where", "because", "then", "so", "which");
    private static final double SHORTEST_COURSE = 0.25;
    private static final int NEAR = 4;
    private static final int FAR = 9;

    private final NumberReader numbers;

    Visits(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    /** @param end behind the name of where somebody went */
    boolean isOne(Sentence sentence, int end) {
        int at = sentence.is(end, ",") ? end + 1 : end;
        at = sentence.is(at, "but") || sentence.is(at, "only") || sentence.is(at, "just") ? at + 1 : at;
        at = sentence.is(at, "only") || sentence.is(at, "just") ? at + 1 : at;
        if (sentence.is(at, PASSING)) {
            return !(sentence.is(at, "last") && sentence.is(at + 1, "year"));
        }
        if (!sentence.is(at, PURPOSE)) {
            return saysVisit(sentence, at);
        }
        return !learns(sentence, at + 1) && !(sentence.is(at, "for") && lasts(sentence, at + 1));
    }

    /** "for my MBA", "to study law". */
    private static boolean learns(Sentence sentence, int from) {
        boolean learning = false;
        for (int at = from; at < from + NEAR && sentence.hasWord(at); at++) {
            if (sentence.is(at, VISIT)) {
                return false;
            }
            learning |= sentence.is(at, LEARNING);
        }
        return learning;
    }

    private boolean lasts(Sentence sentence, int at) {
        return numbers.duration(sentence, at)
                .filter(found -> found.value().in(Unit.YEARS) >= SHORTEST_COURSE)
                .isPresent();
    }

    private static boolean saysVisit(Sentence sentence, int from) {
        for (int at = from; at < from + FAR && sentence.hasWord(at) && !sentence.is(at, NEXT_CLAUSE); at++) {
            if (sentence.is(at, VISIT)) {
                return true;
            }
        }
        return false;
    }
}
