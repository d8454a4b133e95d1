package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.WorkOpening.Condition;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.IndustryReader;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NameReader.Name;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Positions: what the coachee works as now, worked as before, and no longer works as. */
final class WorkRule implements Rule {
    private static final Set<String> PLACING = Set.of("at", "for", "of", "in", "on", "here");
    private static final Set<String> NOT_BY_WORK =
            Set.of("training", "education", "background", "degree", "nature", "heart", "default", "accident");
    private static final Set<String> I = Set.of("i", "my", "we", "our");
    private static final Set<String> ME = Set.of("me", "myself", "us", "mine");
    private static final Set<String> OTHERS = WordClasses.of("others");
    private static final Set<String> OTHER_SUBJECTS = Set.of("he", "she", "they", "you", "who", "that", "which");
    private static final Set<String> CLAUSE_OPENERS = WordClasses.of("clause-opener");
    /** Behind "I'm in" these name a state as often as a field of work. */
    private static final Set<String> STATES = WordClasses.of("state");

    private static final Set<String> NOW = Set.of("now", "nowadays");
    private static final Set<String> PRIVATE = Set.of("free", "spare", "own", "private");
    private static final int NEAR = 6;
    private static final int LONG_CLAUSE = 40;

    private final Frames<WorkOpening> frames = Frames.load("work", WorkOpening.class);
    private final TitleReader titles;
    private final NameReader names;
    private final IndustryReader industries;
    private final WorkComplements complements;

    WorkRule(Vocabulary vocabulary) {
        this.titles = new TitleReader(vocabulary.occupations());
        this.names = new NameReader(vocabulary);
        this.industries = new IndustryReader(vocabulary.industries());
        this.complements = new WorkComplements(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        int at = 0;
        while (at < sentence.size()) {
            Optional<Work> work = workAt(sentence, at, findings);
            work.ifPresent(new WorkClaims(findings)::add);
            at = work.map(found -> found.to).orElse(at + 1);
        }
    }

    private Optional<Work> workAt(Sentence sentence, int at, Findings findings) {
        for (Hit<WorkOpening> hit : frames.at(sentence, at)) {
            Work work = new Work(sentence, hit.meaning().time, hit.start(), hit.end());
            if (opens(work, hit.meaning())) {
                complements.readBefore(work);
                complements.read(work);
                work.changes =
                        hit.meaning() == WorkOpening.JUST_BEGUN || hit.meaning() == WorkOpening.PROMOTED || isNow(work);
                if (hit.meaning() == WorkOpening.AS) {
                    work.titleConfidence = Confidence.IMPLIED;
                }
                if (saysEnough(work)
                        && meets(work, hit.meaning().condition, findings)
                        && !isPastime(work)
                        && isTrue(work)) {
                    return Optional.of(work);
                }
            }
        }
        return Optional.empty();
    }

    /** Reads what must follow the frame at once. */
    private boolean opens(Work work, WorkOpening opening) {
        Ground ground = opening.ground;
        if (ground != null) {
            Optional<Title> title = titles.read(work.sentence, work.to, ground);
            title.ifPresent(found -> {
                work.title = found;
                work.titleConfidence = ground == Ground.FIRM ? Confidence.PLAIN : Confidence.USUAL;
                work.to = found.to();
            });
            return title.isPresent()
                    && !isByOtherThanWork(work.sentence, work.to)
                    && !isContrasted(work.sentence, work.to);
        }
        return switch (opening.condition) {
            case EMPLOYER, KNOWN_EMPLOYER, EMPLOYER_AND_TITLE -> employer(work);
            case PLURAL -> oneOf(work);
            case ONLY_INDUSTRY -> onlyIndustry(work);
            default -> true;
        };
    }

    private boolean oneOf(Work work) {
        Optional<Title> title = titles.readPlural(work.sentence, work.to);
        title.ifPresent(found -> {
            work.title = found;
            work.titleConfidence = Confidence.USUAL;
            work.to = found.to();
        });
        return title.isPresent();
    }

    private boolean onlyIndustry(Work work) {
        Optional<Found<String>> industry = industries
                .read(work.sentence, work.to)
                .filter(found -> !work.sentence.hasWord(found.end()) || work.sentence.is(found.end(), "and"))
                .filter(found -> !STATES.contains(found.value().toLowerCase(Locale.ROOT)));
        industry.ifPresent(found -> {
            work.industry = found.value();
            work.to = found.end();
        });
        return industry.isPresent() && !work.sentence.hasWord(work.from - 1);
    }

    private boolean employer(Work work) {
        Optional<Found<Name>> name = names.organisation(work.sentence, work.to);
        name.ifPresent(found -> {
            work.employer = found.value().text();
            work.employerKnown = found.value().known();
            work.to = found.end();
        });
        return name.isPresent();
    }

    private static boolean isByOtherThanWork(Sentence sentence, int at) {
        return (sentence.is(at, "by") || sentence.is(at, "at")) && sentence.is(at + 1, NOT_BY_WORK);
    }

    /** "I'm a qualified electrician but work as a driver". */
    private static boolean isContrasted(Sentence sentence, int at) {
        for (int next = at + 1; sentence.is(at, "but") && next <= at + 4; next++) {
            if (sentence.is(next, "work") || sentence.is(next, "working")) {
                return true;
            }
        }
        return false;
    }

    /** "Now I'm a", "I now work": something else was so before. */
    private static boolean isNow(Work work) {
        for (int at = work.from - 2; at < work.to; at++) {
            if (work.sentence.is(at, NOW)) {
                return true;
            }
        }
        return false;
    }

    /** "On a personal level, I'm an artist", "I'm a baker in my free time". */
    private static boolean isPastime(Work work) {
        Sentence sentence = work.sentence;
        for (int at = Math.max(0, work.from - NEAR); at < work.to + NEAR; at++) {
            boolean time = sentence.is(at, "time") && sentence.is(at - 1, PRIVATE);
            boolean level = at < work.from && sentence.is(at, "level") && sentence.is(at - 1, "personal");
            boolean hobby = sentence.is(at, "hobby") && sentence.is(at - 2, "as");
            if (time || level || hobby) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysEnough(Work work) {
        return work.namesPosition() || (work.industry != null && work.time == Time.NOW);
    }

    private boolean meets(Work work, Condition condition, Findings findings) {
        Sentence sentence = work.sentence;
        return switch (condition) {
            case NONE, EMPLOYER, PLURAL, ONLY_INDUSTRY -> true;
            case VOLUNTARY -> {
                work.unpaid = true;
                yield true;
            }
            case LASTS -> work.duration != null || work.start != null;
            case ANY_MORE -> hasNear(sentence, work.to, "any") || sentence.is(work.to, "now");
            case PLACED ->
                work.title != null
                        && (work.title.to() - work.title.from() > 1 || sentence.is(work.title.to(), PLACING));
            case FOLLOWED_BY_I -> beginsClause(sentence, work.from) && isFollowedByI(sentence, work.from, work.to);
            case AFTER_I -> continuesI(sentence, work.from);
            case INDUSTRY ->
                work.industry != null && !STATES.contains(work.industry) && sentence.is(behindAdverbs(work), "in");
            case COMMON_INDUSTRY -> {
                work.title = null;
                work.employer = null;
                yield work.industry != null;
            }
            case KNOWN_EMPLOYER ->
                work.employer != null
                        && (work.employerKnown
                                || names.isKnown(work.employer)
                                || names.isOrganisation(work.employer)
                                || findings.holds(work.employer));
            case EMPLOYER_AND_TITLE -> work.title != null;
        };
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

    private static boolean beginsClause(Sentence sentence, int from) {
        return !sentence.hasWord(from - 1) || sentence.is(from - 1, CLAUSE_OPENERS);
    }

    /** "I work in IT and am a technical specialist", but not "I have a sister who studied and became a lawyer". */
    private static boolean continuesI(Sentence sentence, int verb) {
        boolean continues = sentence.is(verb - 1, "and") && verb <= LONG_CLAUSE;
        for (int at = 1; continues && at < verb; at++) {
            continues = !sentence.is(at, OTHER_SUBJECTS);
        }
        return continues && sentence.is(0, "i");
    }

    /**
     * "As a nurse, I", "as the owner of a shop, a typical day for me", and also "for me, as a nurse, it …"; but not "as a nurse, she".
     */
    private static boolean isFollowedByI(Sentence sentence, int from, int to) {
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

    /** "My job as a nurse" takes the job for granted, whatever the sentence says about it. */
    private static boolean isTrue(Work work) {
        if (work.sentence.is(work.from, "my") && work.title != null && work.sentence.is(work.title.from() - 2, "as")) {
            return Assertion.isTakenForGranted(work.sentence, work.from);
        }
        boolean now = work.time == Time.NOW;
        return now
                ? Assertion.holdsNow(work.sentence, work.from, work.to)
                : Assertion.heldBefore(work.sentence, work.from, work.to);
    }
}
