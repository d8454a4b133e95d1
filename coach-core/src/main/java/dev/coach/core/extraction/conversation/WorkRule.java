package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.CurrentSituation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because a work statement is put together in one place, from its opening to what it sets right.

/** Positions: what the coachee works as now, worked as before, and no longer works as. */
final class WorkRule implements Rule {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int MAX_NAMES = 4;

    private final Frames<WorkOpening> frames = Frames.load("work", WorkOpening.class);
    private final TitleReader titles;
    private final WorkDenials denials;
    private final WorkFields fields;
    private final WorkEmployers employers;
    private final WorkComplements complements;
    private final WorkConditions conditions;
    private final Doings doings;
    private final WorkSequence sequence;
    private final WorkLimits limits;
    private final WorkNotes notes;
    private final WorkRises rises;

    WorkRule(Vocabulary vocabulary) {
        this.titles = new TitleReader(vocabulary.occupations());
        this.denials = new WorkDenials(vocabulary, frames);
        this.fields = new WorkFields(vocabulary);
        this.employers = new WorkEmployers(vocabulary);
        this.complements = new WorkComplements(vocabulary);
        this.conditions = new WorkConditions(vocabulary);
        this.doings = new Doings(vocabulary);
        this.notes = new WorkNotes(vocabulary, titles, complements, doings);
        this.sequence = new WorkSequence(vocabulary, titles, complements);
        this.limits = new WorkLimits(titles);
        this.rises = new WorkRises(vocabulary.occupations());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        findings.positions().denials().nextSentence(sentence.utterance().index());
        int at = 0;
        Work last = null;
        notes.read(sentence, findings).ifPresent(new WorkClaims(findings)::add);
        while (at < sentence.size()) {
            Optional<Work> work = workAt(sentence, at, findings);
            if (work.isPresent()) {
                at = add(work.get(), last, findings);
                last = work.get();
            } else {
                denials.read(sentence, at, findings);
                at++;
            }
        }
    }

    /** Claims what was found, and what is listed behind it; gives the place behind all of it. */
    private int add(Work work, @Nullable Work last, Findings findings) {
        WorkClaims claims = new WorkClaims(findings);
        sequence.joinToPlace(work, last);
        sequence.riseWithin(work);
        work.risen = risesBehind(work, findings);
        work.promoted |= last != null && last.risen;
        work.insteadOf = insteadOf(work);
        setRight(work, findings);
        work.corrects |= findings.positions().isWronglyTitled(work, true);
        claims.add(work);
        sequence.besides(work).ifPresent(claims::add);
        employers.further(work).forEach(claims::add);
        Optional<Work> leftFor = employers.leftFor(work);
        if (leftFor.isPresent()) {
            claims.add(leftFor.get());
            return leftFor.get().to;
        }
        List<Work> next = sequence.behind(work);
        next.forEach(claims::add);
        return next.isEmpty() ? work.to : next.getLast().to;
    }

    /** "I'm not a chef at Zizzi, I'm a kitchen porter" speaks of the same employer, when such a position is known. */
    private void setRight(Work work, Findings findings) {
        boolean now = work.time == Time.NOW;
        if (work.title == null || !now && work.time != Time.PAST || now && isBeside(work)) {
            return;
        }
        String before = findings.positions().denials().deniedBefore();
        if (now && before != null && !work.sentence.hasWord(work.from - 1)) {
            work.insteadOf = before;
            work.corrects = true;
            return;
        }
        denials.rightBefore(work.sentence, work.from, now).ifPresent(never -> {
            String employer = work.employer;
            work.insteadOf = never.title();
            work.employer = employer == null ? never.employer() : employer;
            if (!findings.positions().isWronglyTitled(work, now)) {
                work.insteadOf = null;
                work.employer = employer;
                if (!now) {
                    WorkDenials.neverSo(work.sentence, never, findings);
                }
            }
        });
    }

    /** What is said to be new, or on the side of other work, sets nothing right. */
    private static boolean isBeside(Work work) {
        return work.changes || PositionMention.saysAlso(work);
    }

    /** The cook of "I was a baker there, not a cook". */
    private @Nullable String insteadOf(Work work) {
        Sentence sentence = work.sentence;
        int mark = sentence.is(work.to, "there") ? work.to + 1 : work.to;
        int not = sentence.is(mark, ",") || sentence.is(mark, "and") ? mark + 1 : mark;
        if (work.title == null || !sentence.is(not, "not")) {
            return null;
        }
        int as = sentence.is(not + 1, "as") ? not + 2 : not + 1;
        return titles.read(sentence, sentence.is(as, ARTICLES) ? as + 1 : as, Ground.LOOSE)
                .filter(title -> !sentence.hasWord(title.to()))
                .map(title -> title.in(sentence))
                .orElse(null);
    }

    /** "I'm no longer a nurse, I'm a ward manager now": the employer stays, as of who is promoted. */
    private boolean risesBehind(Work work, Findings findings) {
        return work.time == Time.ENDED
                && IntStream.range(work.to, work.sentence.size())
                        .mapToObj(at -> workAt(work.sentence, at, findings))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .filter(next -> rises.isOne(work, next, findings))
                        .isPresent();
    }

    private Optional<Work> workAt(Sentence sentence, int at, Findings findings) {
        for (Hit<WorkOpening> hit : frames.at(sentence, at)) {
            Work work = new Work(sentence, hit.meaning().time, hit.start(), hit.end());
            if (opens(work, hit.meaning())) {
                work.time = WorkContext.isLongGot(work, hit) ? Time.BEGUN : work.time;
                complements.readBefore(work);
                complements.read(work);
                work.time = WorkContext.isOfElsewhere(work) ? Time.PAST : work.time;
                WorkContext.place(work, hit, findings);
                work.time = isTakenBack(work, findings) ? Time.ENDED : work.time;
                if (hit.meaning() == WorkOpening.AS || hit.meaning() == WorkOpening.AS_ME) {
                    work.titleConfidence = Confidence.IMPLIED;
                }
                if (conditions.areMet(work, hit.meaning().condition, findings)
                        && !WorkContext.isPastime(work)
                        && isTrue(work)) {
                    return Optional.of(work);
                }
            }
        }
        return Optional.empty();
    }

    /** "I'm a nurse. Sorry, I was a nurse." */
    private static boolean isTakenBack(Work work, Findings findings) {
        return work.time == Time.PAST
                && findings.isCorrection(work.from)
                && work.title != null
                && findings.isHeld(CurrentSituation.TITLE, work.title.in(work.sentence))
                && (work.employer == null || findings.isHeld(CurrentSituation.EMPLOYER, work.employer));
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
                    && !WorkContext.isByOtherThanWork(work.sentence, work.to)
                    && !WorkContext.isContrasted(work.sentence, work.to)
                    && isWorkedAs(work, title.get());
        }
        return switch (opening.condition) {
            case EMPLOYER, KNOWN_EMPLOYER, KNOWN_EMPLOYER_AND_MORE, EMPLOYER_AND_TITLE, LEAVING ->
                employers.follows(work);
            case MOVE -> {
                work.asGround = Ground.LOOSE;
                yield employers.follows(work);
            }
            case EMPLOYER_BEFORE -> employers.precedes(work);
            case SPAN_FIRST, SPAN_AND_TITLE -> complements.spanFollows(work);
            case PLURAL -> oneOf(work);
            case DOING -> doings.does(work);
            case JOB_DOING -> doings.isDoing(work);
            case DOING_SO_LONG -> doings.isDoing(work) && complements.lasts(work);
            case ONLY_INDUSTRY -> fields.isAll(work);
            case FIELD_OF_WORK -> fields.namesWork(work);
            case WORKPLACE -> fields.isOfPlace(work);
            case INTRODUCED -> introduced(work);
            case BRANCH -> employers.branchFollows(work);
            case TWO_JOBS -> sequence.firstOfTwo(work);
            default -> true;
        };
    }

    /** Whether it is or was worked as; "or was until Friday" makes work of now one that has ended. */
    private boolean isWorkedAs(Work work, Title title) {
        return work.time != Time.NOW
                || switch (limits.of(work.sentence, work.from, title)) {
                    case NONE -> true;
                    case QUALIFICATION -> false;
                    case OVER -> {
                        work.time = Time.ENDED;
                        yield true;
                    }
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

    private boolean introduced(Work work) {
        Sentence sentence = work.sentence;
        int at = work.to;
        while (sentence.isCapital(at) && at < work.to + MAX_NAMES) {
            at++;
        }
        boolean named = at > work.to && sentence.is(at, ",");
        if (named && sentence.hasWord(at + 1) && sentence.is(at + 2, ",")) {
            at += 2;
        }
        boolean article = sentence.is(at + 1, ARTICLES);
        Optional<Title> title = named
                ? titles.read(sentence, article ? at + 2 : at + 1, article ? Ground.LOOSE : Ground.BARE)
                : Optional.empty();
        title.ifPresent(found -> {
            work.title = found;
            work.titleConfidence = Confidence.USUAL;
            work.to = found.to();
        });
        return title.isPresent();
    }

    /** "My job as a nurse", "would it help me as a nurse" take the job for granted, whatever the sentence says about it. */
    private static boolean isTrue(Work work) {
        Title title = work.title;
        int as = title == null ? -1 : title.from() - 2;
        boolean whose = work.sentence.is(work.from, "my") || work.sentence.is(as - 1, "me");
        if (work.sentence.is(as, "as") && whose) {
            return Assertion.isTakenForGranted(work.sentence, work.from);
        }
        if (work.sentence.is(work.from, "my") && !Assertion.isTakenForGranted(work.sentence, work.from)) {
            return false;
        }
        return work.time == Time.NOW
                ? Assertion.holdsNow(work.sentence, work.from, work.to)
                : Assertion.heldBefore(work.sentence, work.from, work.to);
    }
}
