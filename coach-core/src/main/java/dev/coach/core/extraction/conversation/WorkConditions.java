package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.WorkOpening.Condition;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must be there besides the words that open a work statement, so that they mean work. */
final class WorkConditions {
    private static final Set<String> PLACING = Set.of("at", "for", "of", "in", "on", "here");
    /** Behind "I'm in" these name a state as often as a field of work. */
    static final Set<String> STATES = WordClasses.of("state");

    private static final Frame ALL_MY_LIFE = Frame.of("all|most my|of [my] [whole|working|adult] life");
    private static final Frame SINCE_THEN = Frame.of("since i|school|college|university|childhood");
    private static final Frame GOT_JOB =
            Frame.of("got|found|landed|have a|the|my|another [new] job|role|position|post");
    /** "I left Costa early". */
    private static final Set<String> FOR_THE_DAY = Set.of("early", "late", "at", "tonight");

    private static final Set<String> OTHERS = Stream.concat(
                    WordClasses.of("others").stream(), WordClasses.of("relative").stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final int NEAR = 6;

    private final NameReader names;
    private final NameList cities;
    private final WorkJests jests;
    private final WorkMoves moves;

    WorkConditions(Vocabulary vocabulary) {
        this.names = new NameReader(vocabulary);
        this.cities = vocabulary.cities();
        this.jests = new WorkJests(vocabulary);
        this.moves = new WorkMoves(vocabulary);
    }

    /** Whether a statement that was read to its end says enough, and meets the condition of its opening. */
    boolean areMet(Work work, Condition condition, Findings findings) {
        return saysEnough(work) && !jests.isOne(work, findings) && meets(work, condition, findings);
    }

    private static boolean saysEnough(Work work) {
        return work.namesPosition() || (work.industry != null && work.time == Time.NOW);
    }

    private boolean meets(Work work, Condition condition, Findings findings) {
        Sentence sentence = work.sentence;
        return switch (condition) {
            case NONE,
                    EMPLOYER,
                    SPAN_FIRST,
                    PLURAL,
                    ONLY_INDUSTRY,
                    FIELD_OF_WORK,
                    WORKPLACE,
                    INTRODUCED,
                    BRANCH,
                    TWO_JOBS -> true;
            case VOLUNTARY -> {
                work.unpaid = true;
                yield true;
            }
            case LASTS -> lasts(work) && !moves.isKnownElsewhere(work, findings);
            case DOING, JOB_DOING -> Doings.saysEnough(work, findings);
            case DOING_SO_LONG -> lasts(work) && Doings.saysEnough(work, findings);
            case ANY_MORE -> hasNear(sentence, work.to, "any") || sentence.is(work.to, "now");
            case PLACED ->
                work.title != null
                        && (work.title.to() - work.title.from() > 1 || sentence.is(work.title.to(), PLACING));
            case PLACED_OR_DATED ->
                work.employer != null || lasts(work) || work.end != null || sentence.is(work.from - 1, "where");
            case NO_COACH -> work.title != null && !FirstWords.isCoach(sentence, work.title.to());
            case FOLLOWED_BY_I ->
                WorkContext.beginsClause(sentence, work.from)
                        && WorkContext.isFollowedByI(sentence, work.from, work.to);
            case INDUSTRY ->
                work.industry != null && !STATES.contains(work.industry) && sentence.is(behindAdverbs(work), "in");
            case COMMON_INDUSTRY -> {
                work.title = null;
                work.employer = null;
                yield work.industry != null;
            }
            case KNOWN_EMPLOYER -> knowsEmployer(work, findings) && !isWayOfOthers(work);
            case EMPLOYER_BEFORE -> knowsEmployer(work, findings);
            case NEW_JOB ->
                work.title != null && IntStream.range(0, work.from).anyMatch(at -> GOT_JOB.endAt(sentence, at) > 0);
            case OF_COACHEE -> IntStream.range(0, work.from).anyMatch(at -> sentence.is(at, "i"));
            case WHOLE_CLAUSE ->
                !sentence.hasWord(work.to)
                        && WorkContext.beginsClause(sentence, work.from)
                        && findings.positions().hasAnyIn(sentence.utterance().index());
            case BESIDE_WORK ->
                !sentence.hasWord(work.to)
                        && WorkContext.beginsClause(sentence, work.from)
                        && findings.ofSentence().stream().anyMatch(WorkConditions::isOfWork)
                        && IntStream.range(0, work.from).noneMatch(at -> sentence.is(at, OTHERS));
            case MOVE -> {
                nameAsKnown(work, findings);
                yield moves.isOutright(work, findings) && namesNoTown(work)
                        || moves.isLikely(work, findings) && knowsEmployer(work, findings);
            }
            case LEAVING ->
                knowsEmployer(work, findings)
                        && !sentence.is(work.to, FOR_THE_DAY)
                        && !moves.mayHaveBeenCustomer(work, findings);
            case KNOWN_EMPLOYER_AND_MORE ->
                work.title != null && namesNoTown(work)
                        || followsLeaving(work, findings)
                        || knowsEmployer(work, findings)
                                && (work.title != null || work.industry != null || lasts(work));
            case EMPLOYER_AND_TITLE, SPAN_AND_TITLE, TITLED -> work.title != null;
        };
    }

    private static boolean isOfWork(Claim claim) {
        return claim.attribute().equals(CurrentSituation.TITLE.name())
                || claim.attribute().equals(CurrentSituation.EMPLOYER.name())
                || claim.attribute().equals(CurrentSituation.EMPLOYMENT_STATUS.name());
    }

    /** "All my life", "since I was 17" and the like have no length in years. */
    private static boolean lasts(Work work) {
        return work.duration != null
                || work.start != null
                || ALL_MY_LIFE.endAt(work.sentence, work.to) > 0
                || SINCE_THEN.endAt(work.sentence, work.to) > 0;
    }

    /** Who works at Hillcrest Academy and "moved to Hillcrest" works there still. */
    private static void nameAsKnown(Work work, Findings findings) {
        if (work.employer != null) {
            work.employer = findings.positions().employerNamed(work.employer);
        }
    }

    /** "I'm at Infineon as a planner"; but not "I was at Leeds as a steward". */
    private boolean namesNoTown(Work work) {
        return work.employer != null && !cities.contains(work.employer);
    }

    /** "I left Mercy in June, I'm at Baylor now". */
    private static boolean followsLeaving(Work work, Findings findings) {
        return work.employer != null
                && work.time == Time.NOW
                && WorkContext.isNow(work)
                && findings.ofSentence().stream()
                        .anyMatch(claim -> claim.attribute().equals(CurrentSituation.EMPLOYER.name())
                                && claim.operation() == Operation.RETIRE);
    }

    /** "I drive my mum to work at Tesco". */
    private static boolean isWayOfOthers(Work work) {
        return IntStream.range(work.from, work.to).anyMatch(at -> work.sentence.is(at, "to"));
    }

    private boolean knowsEmployer(Work work, Findings findings) {
        return work.employer != null
                && (work.employerKnown
                        || names.isKnown(work.employer)
                        || names.isOrganisation(work.employer)
                        || findings.positions().isEmployer(work.employer));
    }

    private static int behindAdverbs(Work work) {
        int at = work.from + 2;
        while (at < work.from + 4 && !work.sentence.is(at, "in")) {
            at++;
        }
        return at;
    }

    private static boolean hasNear(Sentence sentence, int from, String form) {
        for (int at = from; at < from + NEAR && sentence.hasWord(at); at++) {
            if (sentence.is(at, form) && (sentence.is(at + 1, "more") || sentence.is(at + 1, "longer"))) {
                return true;
            }
        }
        return false;
    }
}
