package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Countries;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import java.util.Set;
import java.util.stream.IntStream;

/** Knows titles that people give themselves in jest, or for what they do at home: "the president of the United States". */
final class WorkJests {
    private static final Set<String> ROUGHLY =
            Set.of("basically", "practically", "virtually", "essentially", "effectively");
    private static final Set<String> WORLD = Set.of("world", "universe");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> BUSINESSES = WordClasses.of("business");
    private static final Frame OF_TEAM = Frame.of("of ~3 team|side|squad");
    private static final Frame OF_CHILDREN =
            Frame.of("of|for my|our son's|sons'|daughter's|daughters'|kid's|kids'|boy's|girl's|child's|children's");
    private static final Frame ALL_IN_ONE = Frame.of("all|rolled [rolled] in|into one");
    private static final Frame MY_OWN = Frame.of("of my own");
    private static final int LONGEST_NAME = 4;
    /** "A nurse, a cook and a cleaner all in one": how far behind the first title that may be said. */
    private static final int LONGEST_LIST = 30;

    private final Countries countries;

    WorkJests(Vocabulary vocabulary) {
        this.countries = vocabulary.countries();
    }

    /** Whether the title of now that a statement gives is none that somebody is paid for. */
    boolean isOne(Work work, Findings findings) {
        Title title = work.title;
        if (title == null || work.time != Time.NOW) {
            return false;
        }
        Sentence sentence = work.sentence;
        int end = title.to();
        return rules(sentence, end)
                || isRough(work, title, findings)
                || isAtPlay(sentence, end)
                || isOfNoBusiness(sentence, end)
                || sentence.is(title.from(), "family") && sentence.is(title.from() - 1, "the")
                || IntStream.range(end, Math.min(end + LONGEST_LIST, sentence.size()))
                        .anyMatch(at -> ALL_IN_ONE.endAt(sentence, at) > 0);
    }

    /** "Of the United States", "of the world". */
    private boolean rules(Sentence sentence, int of) {
        int at = sentence.is(of + 1, "the") ? of + 2 : of + 1;
        return sentence.is(of, "of")
                && (sentence.is(at, WORLD) || countries.longestAt(sentence, at).isPresent());
    }

    /** "Basically the office therapist", "practically a nurse, a cook and a cleaner"; "basically an accountant" may be one who is nothing else. */
    private static boolean isRough(Work work, Title title, Findings findings) {
        Sentence sentence = work.sentence;
        boolean rough = IntStream.range(work.from, title.from()).anyMatch(at -> sentence.is(at, ROUGHLY));
        boolean listed = sentence.is(title.to(), ",") && sentence.is(title.to() + 1, ARTICLES);
        boolean another = !findings.mayHold(CurrentSituation.TITLE, title.in(sentence));
        return rough && (another || listed || sentence.is(title.from() - 1, "the"));
    }

    /** "Captain of the quiz team", "the coach of my son's team"; but neither "manager of the team" nor "a coach for our team". */
    private static boolean isAtPlay(Sentence sentence, int end) {
        return sentence.is(end - 1, "captain") && OF_TEAM.endAt(sentence, end) > 0
                || OF_CHILDREN.endAt(sentence, end) > 0;
    }

    /** "CEO of my own kitchen". */
    private static boolean isOfNoBusiness(Sentence sentence, int end) {
        int behind = MY_OWN.endAt(sentence, end);
        return behind > 0
                && IntStream.range(behind, behind + LONGEST_NAME).noneMatch(at -> sentence.is(at, BUSINESSES));
    }
}
