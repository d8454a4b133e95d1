package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.conversation.Horizon.Distance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import java.util.Set;

/** Goals, obstacles and reasons in the coachee's own words. */
final class GoalRule implements Rule {
    private enum Meaning {
        /** "My goal is to": the rest of the clause is the goal, near unless it says otherwise. */
        GOAL,
        LONG_GOAL,
        SHORT_GOAL,
        /** "I want to": a step in one's career follows. */
        PLAN,
        OBSTACLE,
        SUCCESS,
        FALLBACK,
        LEAVING,
        /** "I want to be there": a date follows. */
        DEADLINE
    }

    private enum Step {
        STEP
    }

    private enum Private {
        /** "Lose ten kilos". */
        PRIVATE
    }

    private static final int MAX_WORDS = 32;
    private static final Set<String> TOOLS = WordClasses.of("not-a-goal");
    private static final Set<String> CUTTING = Set.of("<", ">", "[", "{", "*", "_", "\"", "“", "/");
    private static final Set<String> NEXT_CLAUSE =
            Set.of("because", "but", "so", "since", "although", "though", "which");

    private final Frames<Meaning> frames = Frames.load("goals", Meaning.class);

    private final Frames<Step> steps = Frames.load("career-steps", Step.class);

    private final Frames<Private> privately = Frames.load("private-goals", Private.class);

    private final Horizon horizon;

    GoalRule(Vocabulary vocabulary) {
        this.horizon = new Horizon(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            if (hit.meaning() == Meaning.DEADLINE) {
                deadline(sentence, hit, findings);
                continue;
            }
            boolean meant = hit.meaning() != Meaning.PLAN
                    || !steps.at(sentence, hit.end()).isEmpty();
            int to = end(sentence, hit.end());
            if (meant
                    && (to > hit.end() + 1 || sentence.is(hit.end() - 1, "to"))
                    && to > hit.end()
                    && !isDenied(sentence, hit)
                    && isWhole(sentence, hit.end(), to)
                    && isAboutWork(sentence, hit.end(), to)
                    && !(isGoal(hit.meaning()) && isPrivate(sentence, hit.end()))
                    && Assertion.holdsNow(sentence, hit.start(), to)) {
                Attribute<?> attribute = attribute(sentence, hit, to);
                if (findings.ofSentence().stream()
                        .noneMatch(claim -> claim.attribute().equals(attribute.name()))) {
                    findings.add(
                            attribute,
                            sentence.text(hit.end(), to),
                            Confidence.IMPLIED,
                            Quote.exactly(sentence, hit.start(), to));
                }
                if (isGoal(hit.meaning())) {
                    deadline(sentence, hit, findings);
                    horizon.openingBefore(sentence, hit.start())
                            .ifPresent(opening -> findings.add(
                                    Goals.GOAL_DEADLINE,
                                    opening.date().toString(),
                                    Confidence.USUAL,
                                    Quote.exactly(sentence, opening.start(), to)));
                }
            }
        }
    }

    private void deadline(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        horizon.deadline(sentence, hit.end())
                .filter(date -> Assertion.holdsNow(sentence, hit.start(), date.end()))
                .ifPresent(date -> findings.add(
                        Goals.GOAL_DEADLINE,
                        date.value().toString(),
                        Confidence.USUAL,
                        Quote.exactly(sentence, hit.start(), date.end())));
    }

    private static boolean isGoal(Meaning meaning) {
        return switch (meaning) {
            case GOAL, LONG_GOAL, SHORT_GOAL, PLAN -> true;
            case OBSTACLE, SUCCESS, FALLBACK, LEAVING, DEADLINE -> false;
        };
    }

    private Attribute<?> attribute(Sentence sentence, Hit<Meaning> hit, int to) {
        return switch (hit.meaning()) {
            case LONG_GOAL -> Goals.CAREER_GOAL_LONG;
            case SHORT_GOAL -> Goals.CAREER_GOAL_SHORT;
            case GOAL, PLAN ->
                horizon.distance(sentence, hit.start(), to)
                                .filter(found -> found.value() == Distance.FAR)
                                .isPresent()
                        ? Goals.CAREER_GOAL_LONG
                        : Goals.CAREER_GOAL_SHORT;
            case OBSTACLE -> Goals.BIGGEST_OBSTACLE;
            case SUCCESS -> Goals.SUCCESS_DEFINITION;
            case FALLBACK -> Goals.FALLBACK_PLAN;
            case LEAVING -> CurrentSituation.REASON_FOR_LEAVING;
            case DEADLINE -> Goals.GOAL_DEADLINE;
        };
    }

    /** The end of the clause, as long as the quote of it may be. */
    private static int end(Sentence sentence, int from) {
        int at = from;
        while (at < from + MAX_WORDS && sentence.hasWord(at) && !sentence.is(at, NEXT_CLAUSE)) {
            at++;
        }
        return at;
    }

    /** "My goal isn't to get rich"; but what holds somebody back may be not having a degree. */
    private static boolean isDenied(Sentence sentence, Hit<Meaning> hit) {
        int not = hit.end();
        boolean lacks = hit.meaning() == Meaning.OBSTACLE
                && sentence.hasWord(not + 1)
                && sentence.word(not).start() != sentence.word(not - 1).start();
        return sentence.is(not, "not") && !lacks;
    }

    /** "My goal is to become <b>king</b>" is cut off by its mark-up. */
    private static boolean isWhole(Sentence sentence, int from, int to) {
        return to > from + 1 || to == sentence.size() || !sentence.is(to, CUTTING);
    }

    /** "My goal is to lose ten kilos", "my goal is to finally get fit". */
    private boolean isPrivate(Sentence sentence, int from) {
        return !privately.at(sentence, from).isEmpty()
                || !privately.at(sentence, from + 1).isEmpty();
    }

    private static boolean isAboutWork(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.is(at, TOOLS)) {
                return false;
            }
        }
        return true;
    }
}
