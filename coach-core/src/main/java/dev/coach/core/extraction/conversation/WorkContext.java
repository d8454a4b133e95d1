package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words around a work statement that say whose it is, and whether it is for a living. */
final class WorkContext {
    private static final Set<String> NOT_BY_WORK =
            Set.of("training", "education", "background", "degree", "nature", "heart", "default", "accident");
    private static final Set<String> I = Set.of("i", "my", "we", "our");
    private static final Set<String> ME = Set.of("me", "myself", "us", "mine");
    private static final Set<String> OTHERS = WordClasses.of("others");
    private static final Set<String> CLAUSE_OPENERS = WordClasses.of("clause-opener");
    private static final Set<String> FAMILY = Set.of(
            "kids",
            "children",
            "family",
            "friends",
            "son",
            "daughter",
            "husband",
            "wife",
            "mum",
            "mom",
            "dad",
            "parents",
            "nephew",
            "niece",
            "grandson",
            "granddaughter",
            "grandchildren");
    private static final Set<String> RELATIVES = WordClasses.of("relative");
    private static final Set<String> NOW = Set.of("now", "nowadays");
    /** New ones are had at the same employer too. */
    private static final Set<String> TITLES = Set.of("role", "title", "position");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int NEAR = 6;
    private static final Set<String> CONTRAST = Set.of("but", "yet");
    private static final List<Frame> WORKS_AS = List.of(Frame.of("i am _ a|an|the"), Frame.of("i _ work"));
    private static final Set<String> NEXT_CLAUSE = Set.of("and", "but", "so", "because", "while");

    private WorkContext() {}

    /** How a statement stands to what was said before: whether it is news, or sets that right. */
    static void place(Work work, Hit<WorkOpening> hit, Findings findings) {
        if (work.time == Time.BEGUN
                && (work.sentence.is(work.to, "there") || work.sentence.is(hit.end() - 1, "there"))
                && findings.positions().hasJustBegunUntitled()) {
            work.time = Time.NOW;
        }
        boolean fresh = IntStream.range(hit.start(), hit.end()).anyMatch(at -> work.sentence.is(at, "new"));
        boolean sameFirm =
                fresh && IntStream.range(hit.start(), hit.end()).anyMatch(at -> work.sentence.is(at, TITLES));
        work.unpaid |= UnpaidOffices.isOne(work);
        work.promoted = hit.meaning() == WorkOpening.PROMOTED || work.time == Time.NOW && sameFirm;
        work.begins = hit.meaning() == WorkOpening.JUST_BEGUN
                || hit.meaning() == WorkOpening.MOVED
                || hit.meaning() == WorkOpening.STARTS
                || work.time == Time.NOW && fresh;
        work.changes = work.promoted || work.begins || isNow(work);
        work.corrects = !work.changes
                && (findings.isCorrection(work.from)
                        || isSaidRightly(work, hit)
                        || isNameOfTitle(work, hit)
                        || work.goesOn());
    }

    /** "My title is marketing executive" names the title of the job that is known, and no other job. */
    private static boolean isNameOfTitle(Work work, Hit<WorkOpening> hit) {
        return work.sentence.is(hit.start(), "my")
                && IntStream.range(hit.start(), hit.end()).anyMatch(at -> work.sentence.is(at, "title"));
    }

    /** The nurse of "I'm a nurse in Manila but here I'm a carer": what somebody is elsewhere is not what they work as. */
    static boolean isOfElsewhere(Work work) {
        Sentence sentence = work.sentence;
        int but = sentence.hasWord(work.to) ? work.to : work.to + 1;
        int here = sentence.is(but + 1, "over") ? but + 2 : but + 1;
        return work.time == Time.NOW
                && work.place != null
                && sentence.is(but, CONTRAST)
                && (sentence.is(here, "here") || sentence.is(here, NOW))
                && WORKS_AS.stream().anyMatch(frame -> frame.endAt(sentence, here + 1) > 0);
    }

    /** "I got a job at Tesco in 2010": whether it goes on is not said. */
    static boolean isLongGot(Work work, Hit<WorkOpening> hit) {
        Sentence sentence = work.sentence;
        return work.time == Time.NOW
                && IntStream.range(hit.start(), hit.end())
                        .anyMatch(at -> sentence.is(at, "got") || sentence.is(at, "found"))
                && !sentence.is(hit.start() + 1, "have")
                && IntStream.range(hit.end(), sentence.size())
                        .anyMatch(at -> sentence.is(at, "in")
                                && YEAR.matcher(sentence.form(at + 1)).matches());
    }

    /** "I'm actually a charge nurse". */
    private static boolean isSaidRightly(Work work, Hit<WorkOpening> hit) {
        return work.sentence.is(hit.start() + 1, "am")
                && IntStream.range(hit.start(), hit.end() + 1).anyMatch(at -> work.sentence.is(at, "actually"));
    }

    /** "Now I'm a", "I now work": something else was so before. */
    static boolean isNow(Work work) {
        for (int at = work.from - 2; at <= work.to; at++) {
            if (work.sentence.is(at, NOW)) {
                return true;
            }
        }
        return false;
    }

    /** "On a personal level, I'm a painter", "I'm a baker in my free time"; it must be said in the same clause. */
    static boolean isPastime(Work work) {
        Sentence sentence = work.sentence;
        for (int at = work.from - 1; at >= Math.max(0, work.from - NEAR) && !sentence.is(at, NEXT_CLAUSE); at--) {
            boolean level = sentence.is(at, "level") && sentence.is(at - 1, "personal");
            if (level || isFreeTime(sentence, at)) {
                return true;
            }
        }
        if (isForFamily(work)) {
            return true;
        }
        for (int at = work.to; at < work.to + NEAR && sentence.hasWord(at) && !sentence.is(at, NEXT_CLAUSE); at++) {
            boolean hobby = sentence.is(at, "hobby") && sentence.is(at - 2, "as");
            if (hobby || isFreeTime(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** "I'm basically a therapist for my kids". */
    private static boolean isForFamily(Work work) {
        int at = work.title == null ? work.to : work.title.to();
        return work.sentence.is(at, "for") && work.sentence.is(at + 1, I) && work.sentence.is(at + 2, FAMILY);
    }

    private static boolean isFreeTime(Sentence sentence, int at) {
        return sentence.is(at, "time") && (sentence.is(at - 1, "free") || sentence.is(at - 1, "spare"));
    }

    static boolean isByOtherThanWork(Sentence sentence, int at) {
        return (sentence.is(at, "by") || sentence.is(at, "at")) && sentence.is(at + 1, NOT_BY_WORK);
    }

    /** "I'm a qualified electrician but work as a driver". */
    static boolean isContrasted(Sentence sentence, int at) {
        for (int next = at + 1; sentence.is(at, "but") && next <= at + 4; next++) {
            if (sentence.is(next, "work") || sentence.is(next, "working")) {
                return true;
            }
        }
        return false;
    }

    static boolean beginsClause(Sentence sentence, int from) {
        return !sentence.hasWord(from - 1) || sentence.is(from - 1, CLAUSE_OPENERS);
    }

    /**
     * "As a nurse, I", "as the owner of a shop, a typical day for me", and also "for me, as a nurse, it …"; but not "as a nurse, she".
     */
    static boolean isFollowedByI(Sentence sentence, int from, int to) {
        if (sentence.is(to, "my") && sentence.is(to + 1, RELATIVES)
                || sentence.is(to, "i") && sentence.is(to + 1, "retired")) {
            return false;
        }
        if (sentence.is(to, I) || (sentence.is(from - 1, ",") && sentence.is(from - 2, ME))) {
            return true;
        }
        int comma = sentence.nextMark(to, NEAR + 3);
        for (int at = comma + 1; sentence.is(comma, ",") && at < comma + NEAR + 3 && sentence.hasWord(at); at++) {
            if (sentence.is(at, OTHERS)) {
                return false;
            }
            if (sentence.is(at, I) || sentence.is(at, ME) || sentence.is(at, "ai")) {
                return true;
            }
        }
        return false;
    }
}
