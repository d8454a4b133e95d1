package dev.coach.core.extraction;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.Frames.Hit;
import dev.coach.core.extraction.Horizon.Distance;
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
        LEAVING
    }

    private static final String GOAL = "goal|aim|ambition|dream|objective|aspiration";
    private static final int MAX_WORDS = 32;
    private static final Set<String> TOOLS = Set.of(
            "ai",
            "llm",
            "llms",
            "chatgpt",
            "gpt",
            "claude",
            "gemini",
            "copilot",
            "chatbot",
            "prompt",
            "prompts",
            "model",
            "models",
            "it",
            "character",
            "story",
            "reader",
            "readers",
            "novel",
            "clients",
            "customers");
    private static final Set<String> NEXT_CLAUSE =
            Set.of("because", "but", "so", "since", "although", "though", "which");

    private final Frames<Meaning> frames = new Frames<Meaning>()
            .with(
                    Meaning.LONG_GOAL,
                    "my _ long-term|longterm|lifelong|ultimate|five-year|5-year|ten-year [career|professional] " + GOAL
                            + "|goals is|are [to]",
                    "my long term [career|professional] " + GOAL + " is [to]")
            .with(
                    Meaning.LONG_GOAL,
                    "in [about] five|5|ten|10 years [time] _ i want|hope|plan|aim to",
                    "in [about] five|5|ten|10 years [time] _ i would like|love to",
                    "in [about] five|5|ten|10 years [time] _ i see myself")
            .with(
                    Meaning.SHORT_GOAL,
                    "my _ short-term|next|immediate|current [career|professional] " + GOAL + " is [to]",
                    "my short term [career|professional] " + GOAL + " is [to]",
                    "my " + GOAL + " for this|next|the year is [to]",
                    "my " + GOAL + " this year is [to]")
            .with(
                    Meaning.GOAL,
                    "my _ [main|big|biggest|personal|overall|real|only|first|work] [career|professional] " + GOAL
                            + " is [to]",
                    "my " + GOAL + " at work is [to]")
            .with(
                    Meaning.OBSTACLE,
                    "my _ biggest|main|greatest obstacle|hurdle|barrier is",
                    "the biggest|main obstacle for me is",
                    "what holds me back [most] is",
                    "what is holding me back is",
                    "what stands in my way is")
            .with(
                    Meaning.SUCCESS,
                    "success for|to me is|means",
                    "success to|for me would be|mean",
                    "i will know i have made it when|once")
            .with(Meaning.FALLBACK, "my plan b is [to]", "my fallback|backup [plan] is [to]")
            .with(
                    Meaning.LEAVING,
                    "i am _ leaving [my job] because",
                    "i _ want to leave|quit [my job|work|company] because [of]",
                    "i _ left|quit my job because [of]",
                    "i am quitting because [of]")
            .with(
                    Meaning.PLAN,
                    "i _ want|wish|hope|plan|intend|aim _ to",
                    "i would _ like|love|prefer to",
                    "i am _ hoping|planning|aiming|trying|looking|preparing to");

    private final Frames<Boolean> steps = new Frames<Boolean>()
            .with(
                    true,
                    "get|be promoted",
                    "get a [bigger] promotion|raise",
                    "get a pay rise",
                    "get a|my degree|qualification|certification|certificate",
                    "get certified|qualified")
            .with(
                    true,
                    "change|switch jobs|careers|fields|industries|job|career|profession",
                    "find|get|land a|another [new|better|different|good] job|role|position",
                    "find new work",
                    "find work")
            .with(
                    true,
                    "start|open|launch|run|have|build|set|grow my own",
                    "start|open|launch|grow my|a business|company|practice|shop|studio",
                    "start up|a my|business|company",
                    "be my own boss",
                    "work for myself",
                    "go freelance|self-employed|independent|solo",
                    "become self-employed|freelance")
            .with(
                    true,
                    "go back to school|university|college|work|studying",
                    "return to work|nursing|teaching",
                    "retire [early]",
                    "work abroad|overseas",
                    "earn more [money]")
            .with(
                    true,
                    "lead|manage a|my|people [own] [team]",
                    "advance my|in my career",
                    "progress in my career",
                    "move up",
                    "climb the ladder",
                    "finish|complete my degree|studies|training|qualification|phd|master's|masters")
            .with(true, "move|get|go|transition|break|switch into|over");

    private final Horizon horizon;

    GoalRule(Vocabulary vocabulary) {
        this.horizon = new Horizon(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            boolean meant = hit.meaning() != Meaning.PLAN
                    || !steps.at(sentence, hit.end()).isEmpty();
            int to = end(sentence, hit.end());
            if (meant
                    && to > hit.end()
                    && isAboutWork(sentence, hit.end(), to)
                    && Assertion.holdsNow(sentence, hit.start(), to)) {
                Attribute<?> attribute = attribute(sentence, hit, to);
                findings.add(
                        attribute,
                        sentence.text(hit.end(), to),
                        Confidence.IMPLIED,
                        Quote.exactly(sentence, hit.start(), to));
                horizon.deadline(sentence, hit.end())
                        .filter(date -> isGoal(hit.meaning()))
                        .ifPresent(date -> findings.add(
                                Goals.GOAL_DEADLINE,
                                date.value().toString(),
                                Confidence.USUAL,
                                Quote.exactly(sentence, hit.start(), date.end())));
            }
        }
    }

    private static boolean isGoal(Meaning meaning) {
        return switch (meaning) {
            case GOAL, LONG_GOAL, SHORT_GOAL, PLAN -> true;
            case OBSTACLE, SUCCESS, FALLBACK, LEAVING -> false;
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

    private static boolean isAboutWork(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.is(at, TOOLS)) {
                return false;
            }
        }
        return true;
    }
}
