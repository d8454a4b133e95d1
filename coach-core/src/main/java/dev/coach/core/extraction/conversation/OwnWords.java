package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Achievements;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Leadership;
import dev.coach.core.schema.Motivation;
import dev.coach.core.schema.SelfDescription;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers of which whatever the coachee says is the value: a goal, an obstacle, a reason. */
final class OwnWords {
    private static final int LONG_TEXT = 200;
    private static final Set<String> OFTEN_MORE = Set.of("no", "so", "good", "great", "right");
    private static final Set<String> LAUGHS = Set.of("lol", "haha", "hahaha", "hehe", "xd", "lmao");
    private static final Set<String> SMALL_TALK = WordClasses.of("small-talk");
    private static final Set<String> SUBJECTS = WordClasses.of("subject");
    private static final Set<String> OWNERS = Set.of("my", "our", "his", "her", "their");
    private static final Set<String> BEFORE_VERB = WordClasses.of("before-verb");
    private static final Set<String> PAST = WordClasses.of("past");

    /** They ask for what was, or for a story. */
    private static final Set<String> OF_WHAT_WAS = Stream.of(
                    CurrentSituation.REASON_FOR_LEAVING,
                    Goals.PREVIOUS_ATTEMPTS,
                    EducationSummary.THESIS_TOPIC,
                    EducationSummary.ACADEMIC_HONOURS,
                    EducationSummary.EDUCATION_GAP,
                    Leadership.LARGEST_PROJECT_LED,
                    Achievements.TOP_ACHIEVEMENT,
                    Achievements.SECOND_ACHIEVEMENT,
                    Achievements.THIRD_ACHIEVEMENT,
                    Motivation.LAST_COMMITMENT,
                    Motivation.STRENGTHS_NAMED,
                    SelfDescription.ELEVATOR_PITCH,
                    SelfDescription.EXIT_STORY,
                    SelfDescription.ROLE_MODELS)
            .map(Attribute::name)
            .collect(Collectors.toUnmodifiableSet());

    private OwnWords() {}

    /** Whether they are what this attribute asks for. */
    static boolean are(Attribute<?> asked) {
        return asked.type() instanceof AttributeType.Text text && text.maxLength() >= LONG_TEXT;
    }

    /** "No, money" and "Good, thanks" begin with small talk; "no degree", "so I can pay the rent" and "good at sums" do not. */
    static boolean isSmallTalk(Sentence answer, int at) {
        return answer.is(at, SMALL_TALK) && !(answer.is(at, OFTEN_MORE) && answer.hasWord(at + 1));
    }

    /** Claims the sentence without the small talk around it; of a long one the first clauses. */
    static void read(Attribute<?> asked, Sentence answer, Findings findings) {
        int from = 0;
        while (from < answer.size() - 1 && (isSmallTalk(answer, from) || answer.is(from, ","))) {
            from++;
        }
        int end = answer.size();
        while (end > from + 1 && (!answer.hasWord(end - 1) || answer.is(end - 1, LAUGHS))) {
            end--;
        }
        end = Quote.clausesEnd(answer, from, end);
        if (end > from && answer.hasWord(from) && !isSmallTalk(answer, from)) {
            Evidence evidence = Quote.exactly(answer, from, end);
            findings.add(asked, evidence.quote(), confidence(asked, answer, from), evidence);
        }
    }

    /** "Money" can only be meant as the answer; "I never worked at Google" may be, and says what was and not what is. */
    private static double confidence(Attribute<?> asked, Sentence answer, int from) {
        int verb = behindSubject(answer, from);
        boolean ofWhatWas =
                verb > from && (answer.is(verb, PAST) || answer.form(verb).endsWith("ed"));
        if (ofWhatWas && !OF_WHAT_WAS.contains(asked.name())) {
            return Confidence.DOUBTFUL;
        }
        return answer.is(from, SUBJECTS) ? Confidence.IMPLIED : Confidence.ANSWERED;
    }

    /** Behind "I never", "my father" and the like; the same place when no subject stands there. */
    private static int behindSubject(Sentence answer, int from) {
        boolean owned = answer.is(from, OWNERS) && answer.hasWord(from + 1);
        if (!owned && !answer.is(from, SUBJECTS)) {
            return from;
        }
        int at = owned ? from + 2 : from + 1;
        while (answer.is(at, BEFORE_VERB)) {
            at++;
        }
        return at;
    }
}
