package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/** Knows people and places that are called like a tool: "I know Ruby, she's my sister", "I know Java from my holidays". */
final class Acquaintances {
    private static final Set<String> PEOPLE = WordClasses.of("name-of-both");
    private static final Set<String> PLACES = WordClasses.of("place-of-both");
    private static final Set<String> JOURNEYS = WordClasses.of("journey");
    private static final Set<String> FIRST_NAMES = WordClasses.of("first-name");
    private static final Set<String> RELATIVES = WordClasses.of("relative");
    private static final Set<String> PERSON = Set.of("she", "he", "who", "her", "him", "they");
    private static final Set<String> WELL = Set.of("personally", "since", "from", "through");
    private static final int NEAR = 6;

    private Acquaintances() {}

    static boolean areAt(Sentence sentence, int at) {
        boolean person = sentence.is(at, PEOPLE);
        boolean place = sentence.is(at, PLACES);
        return (person || place) && (person && isOfPerson(sentence, at) || place && holds(sentence, at + 1, JOURNEYS));
    }

    private static boolean isOfPerson(Sentence sentence, int at) {
        return holds(sentence, at + 1, PERSON)
                || sentence.is(at + 1, "and") && sentence.is(at + 2, FIRST_NAMES)
                || sentence.is(at, FIRST_NAMES) && sentence.is(at + 1, WELL)
                || sentence.is(at + 1, "from") && sentence.is(at + 2, Set.of("hr", "accounting", "finance", "sales"))
                || sentence.is(at + 1, ",") && sentence.is(at + 2, "my") && sentence.is(at + 3, RELATIVES);
    }

    private static boolean holds(Sentence sentence, int from, Set<String> words) {
        for (int at = from; at < from + NEAR && at < sentence.size(); at++) {
            if (sentence.is(at, words)) {
                return true;
            }
        }
        return false;
    }
}
