package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Goals;
import java.util.List;
import java.util.Set;

/** Why a goal matters, where it is said with the goal: "I want to become a data analyst because I like numbers". */
final class MotivationRule implements Rule {
    private static final Set<String> GOALS =
            Set.of(Goals.TARGET_ROLE.name(), Goals.CAREER_GOAL_SHORT.name(), Goals.CAREER_GOAL_LONG.name());
    private static final Set<String> NEXT_CLAUSE = Set.of("but", "although", "though");
    /** What somebody else wants is no reason of the coachee's: "because my boss wants it". */
    private static final Set<String> OWN = Set.of("i", "it", "that", "this");

    private static final int MAX_WORDS = 24;

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, "because")
                    && sentence.is(at + 1, OWN)
                    && !sentence.is(at + 2, "said")
                    && !sentence.question()
                    && isBehindGoal(sentence, at, findings)) {
                int to = end(sentence, at + 1);
                findings.add(
                        Goals.GOAL_MOTIVATION,
                        sentence.text(at + 1, to),
                        Confidence.IMPLIED,
                        Quote.exactly(sentence, at, to));
                return;
            }
        }
    }

    /** Whether a goal was the last thing that was said before this place. */
    private static boolean isBehindGoal(Sentence sentence, int because, Findings findings) {
        List<Claim> before = because == 0 ? findings.lastRead() : findings.ofSentence();
        return before.stream()
                .filter(claim -> claim.operation() == Operation.ASSERT && GOALS.contains(claim.attribute()))
                .anyMatch(claim ->
                        isRightBefore(sentence, because, claim.evidence().quote()));
    }

    private static boolean isRightBefore(Sentence sentence, int because, String quote) {
        String text = sentence.utterance().text();
        String before = text.substring(0, sentence.word(because).start());
        int goal = before.lastIndexOf(quote);
        return goal >= 0 && before.substring(goal + quote.length()).chars().noneMatch(Character::isLetter);
    }

    /** "I need money so I work nights"; but not "I think so". */
    private static boolean beginsClause(Sentence sentence, int at) {
        return sentence.is(at, NEXT_CLAUSE) || sentence.is(at, "so") && sentence.is(at + 1, "i");
    }

    private static int end(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && at < from + MAX_WORDS && !beginsClause(sentence, at)) {
            at++;
        }
        while (at > from && !sentence.hasWord(at - 1)) {
            at--;
        }
        return at;
    }
}
