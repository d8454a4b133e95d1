package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Set;

/** Answers of which whatever the coachee says is the value: a goal, an obstacle, a reason. */
final class OwnWords {
    private static final int LONG_TEXT = 200;
    private static final Set<String> OFTEN_MORE = Set.of("no", "so", "good", "great", "right");
    private static final Set<String> LAUGHS = Set.of("lol", "haha", "hahaha", "hehe", "xd", "lmao");
    private static final Set<String> SMALL_TALK = WordClasses.of("small-talk");

    private OwnWords() {}

    /** Whether they are what this attribute asks for. */
    static boolean are(Attribute<?> asked) {
        return asked.type() instanceof AttributeType.Text text && text.maxLength() >= LONG_TEXT;
    }

    /** "No, money" and "Good, thanks" begin with small talk; "no degree", "so I can pay the rent" and "good at sums" do not. */
    static boolean isSmallTalk(Sentence answer, int at) {
        return answer.is(at, SMALL_TALK) && !(answer.is(at, OFTEN_MORE) && answer.hasWord(at + 1));
    }

    /** Claims the sentence without the small talk around it, when it is no longer than a quote may be. */
    static void read(Attribute<?> asked, Sentence answer, Findings findings) {
        int from = 0;
        while (from < answer.size() - 1 && (isSmallTalk(answer, from) || answer.is(from, ","))) {
            from++;
        }
        int end = answer.size();
        while (end > from + 1 && (!answer.hasWord(end - 1) || answer.is(end - 1, LAUGHS))) {
            end--;
        }
        Evidence evidence = Quote.exactly(answer, from, end);
        boolean says = answer.hasWord(from) && !isSmallTalk(answer, from);
        if (says && evidence.quote().length() <= LONG_TEXT) {
            findings.add(asked, evidence.quote(), Confidence.ANSWERED, evidence);
        }
    }
}
