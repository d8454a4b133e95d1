package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.CurrentSituation.EmploymentType;
import dev.coach.core.schema.WorkPreferences;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** How the coachee stands towards work: employed or not, under which contract, open to something new. */
final class EmploymentRule implements Rule {
    private enum Meaning {
        SELF_EMPLOYED(EmploymentStatus.SELF_EMPLOYED),
        /** "My business". */
        OWN_BUSINESS(EmploymentStatus.SELF_EMPLOYED),
        UNEMPLOYED(EmploymentStatus.UNEMPLOYED),
        /** "I'm a plumber in Leeds, self employed". */
        SELF_EMPLOYED_BESIDE(EmploymentStatus.SELF_EMPLOYED),
        /** "I've run my own business for 9 years". */
        SELF_EMPLOYED_SO_LONG(EmploymentStatus.SELF_EMPLOYED),
        /** "I don't have a job": so may who studies or has retired. */
        WITHOUT_JOB(EmploymentStatus.UNEMPLOYED),
        /** "I still haven't found a job": so may who has one. */
        NOT_FOUND(EmploymentStatus.UNEMPLOYED),
        /** "I was laid off": true only as long as nothing else was found. */
        LOST_WORK(EmploymentStatus.UNEMPLOYED),
        /** "Acme let me go": once more so that it is said of an employer. */
        DISMISSED(EmploymentStatus.UNEMPLOYED),
        /** "I don't work": none at all, when work was asked for; "I don't work weekends" says nothing. */
        WORKS_NOT(EmploymentStatus.UNEMPLOYED),
        /** "I quit": what was of now is over; whether there is something new is not said. */
        QUIT(CurrentSituation.TITLE, ""),
        /** "I no longer work": as with {@link #QUIT}. */
        STOPPED(CurrentSituation.TITLE, ""),
        NO_LONGER_FULL_TIME(EmploymentType.FULL_TIME),
        NO_LONGER_PART_TIME(EmploymentType.PART_TIME),
        RETIRED(EmploymentStatus.RETIRED),
        RETIRED_SO_LONG(EmploymentStatus.RETIRED),
        ON_LEAVE_SO_LONG(EmploymentStatus.ON_LEAVE),
        ON_LEAVE(EmploymentStatus.ON_LEAVE),
        HOMEMAKER(EmploymentStatus.HOMEMAKER),
        HOMEMAKER_SO_LONG(EmploymentStatus.HOMEMAKER),
        EMPLOYED(EmploymentStatus.EMPLOYED),
        NO_LONGER(CurrentSituation.EMPLOYMENT_STATUS, ""),
        FOUND_WORK(EmploymentStatus.UNEMPLOYED),
        FULL_TIME(EmploymentType.FULL_TIME),
        PART_TIME(EmploymentType.PART_TIME),
        CONTRACT(EmploymentType.CONTRACT),
        FREELANCE(EmploymentType.FREELANCE),
        TEMPORARY(EmploymentType.TEMPORARY),
        INTERNSHIP(EmploymentType.INTERNSHIP),
        APPRENTICESHIP(EmploymentType.APPRENTICESHIP),
        LOOKING(CurrentSituation.IS_OPEN_TO_WORK, "true"),
        NOT_LOOKING(CurrentSituation.IS_OPEN_TO_WORK, "false");

        private final Attribute<?> attribute;
        private final String value;

        Meaning(Attribute<?> attribute, String value) {
            this.attribute = attribute;
            this.value = value;
        }

        Meaning(EmploymentStatus status) {
            this(CurrentSituation.EMPLOYMENT_STATUS, status.name());
        }

        Meaning(EmploymentType type) {
            this(CurrentSituation.EMPLOYMENT_TYPE, type.name());
        }
    }

    private static final Set<String> WORK = Set.of(
            CurrentSituation.EMPLOYER.name(), CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYMENT_STATUS.name());
    private static final Set<String> NOT_OWN = WordClasses.of("not-own");
    private static final Set<String> BUSINESS_VERBS = WordClasses.of("business-verb");
    private static final Set<String> BEFORE_NO_BUSINESS = WordClasses.of("before-no-business");
    private static final Set<String> AFTER_RETIRED = WordClasses.of("after-retired");
    private static final Set<EmploymentStatus> WITHOUT_NEED_OF_WORK =
            EnumSet.of(EmploymentStatus.STUDENT, EmploymentStatus.RETIRED, EmploymentStatus.HOMEMAKER);
    private static final int LONG_MONTHS = 6;

    private final Frames<Meaning> frames = Frames.load("employment", Meaning.class);
    private final DateReader dates;
    private final NumberReader numbers;
    private final LostWork lost;

    EmploymentRule(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
        this.lost = new LostWork(vocabulary);
        this.dates = new DateReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (!isWished(sentence)
                        && counts(sentence, hit, findings)
                        && Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                    add(sentence, hit, findings);
                }
            }
        }
    }

    /** "Freelance", when the question was which contract would suit. */
    private static boolean isWished(Sentence sentence) {
        return WorkPreferences.CONTRACT_TYPE.name().equals(sentence.utterance().asked());
    }

    private void add(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
        Meaning meaning = hit.meaning();
        if (meaning == Meaning.QUIT || meaning == Meaning.STOPPED) {
            findings.retire(CurrentSituation.TITLE, Confidence.USUAL, evidence);
            findings.retire(CurrentSituation.EMPLOYER, Confidence.USUAL, evidence);
        } else if (meaning == Meaning.NO_LONGER_FULL_TIME || meaning == Meaning.NO_LONGER_PART_TIME) {
            findings.retire(meaning.attribute, meaning.value, Confidence.USUAL, evidence);
        } else if (meaning == Meaning.FOUND_WORK) {
            findings.retireIfKnown(meaning.attribute, meaning.value, evidence);
        } else if (meaning == Meaning.NO_LONGER) {
            findings.retire(meaning.attribute, Confidence.USUAL, evidence);
        } else {
            findings.add(meaning.attribute, meaning.value, Confidence.USUAL, evidence);
        }
        if (meaning == Meaning.UNEMPLOYED && sentence.is(hit.end(), "since")) {
            dates.read(sentence, hit.end() + 1)
                    .ifPresent(date -> findings.add(
                            CurrentSituation.UNEMPLOYED_SINCE,
                            date.value().toString(),
                            Confidence.PLAIN,
                            Quote.of(sentence, hit.start(), date.end())));
        }
    }

    /** "I retired from teaching in 2021"; but "from the navy, and now I teach" tells of work. */
    private static boolean isFromWork(Sentence sentence, int end) {
        return sentence.is(end, "from")
                && IntStream.range(end, sentence.size())
                        .noneMatch(at -> sentence.is(at, "now") || sentence.is(at, "but") || sentence.is(at, "i"));
    }

    private boolean counts(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int end = hit.end();
        return switch (hit.meaning()) {
            case ON_LEAVE, HOMEMAKER, NO_LONGER, STOPPED, NO_LONGER_FULL_TIME, NO_LONGER_PART_TIME, FOUND_WORK -> true;
            case RETIRED ->
                !tellsOfNewWork(findings)
                        && (!sentence.hasWord(end)
                                || sentence.is(end, AFTER_RETIRED)
                                || isFromWork(sentence, end)
                                || isAgo(sentence, end));
            case SELF_EMPLOYED_BESIDE ->
                sentence.is(hit.start() - 1, ",")
                        && !sentence.hasWord(end)
                        && hasWork(findings)
                        && !findings.ofSentence().isEmpty();
            case OWN_BUSINESS ->
                (sentence.isCompleteAt(end) || sentence.is(end, BUSINESS_VERBS)) && isOwn(sentence, hit);
            case QUIT ->
                lost.isOfWork(sentence, hit, findings)
                        && (sentence.size() == end || lost.isLately(sentence, hit.start(), end));
            case LOST_WORK ->
                !tellsOfNewWork(findings)
                        && !LostWork.isMadeUpFor(sentence, end)
                        && (lost.isLately(sentence, hit.start(), end)
                                || lost.isNews(sentence, hit.start(), end, findings));
            case DISMISSED ->
                !findings.ofSentence().isEmpty()
                        && !LostWork.isMadeUpFor(sentence, end)
                        && lost.isLately(sentence, hit.start() - 1, end);
            case ON_LEAVE_SO_LONG -> sentence.is(end, "for") || sentence.is(end, "since");
            case SELF_EMPLOYED_SO_LONG, HOMEMAKER_SO_LONG, RETIRED_SO_LONG -> isSoLong(sentence, end);
            case WITHOUT_JOB -> sentence.isCompleteAt(end) && !hasNoNeedOfWork(findings);
            case NOT_FOUND -> !hasNoNeedOfWork(findings) && !hasWork(findings);
            case WORKS_NOT -> isNotNow(sentence, hit) && !hasNoNeedOfWork(findings);
            default -> sentence.isCompleteAt(end);
        };
    }

    /** "I was laid off, but I found a job as a cook": the title of before is over for another one. */
    private static boolean tellsOfNewWork(Findings findings) {
        return findings.ofSentence().stream()
                .anyMatch(claim -> claim.attribute().equals(CurrentSituation.EMPLOYER.name())
                                && claim.operation() == Operation.ASSERT
                        || claim.attribute().equals(CurrentSituation.TITLE.name()) && claim.value() == null);
    }

    private boolean isAgo(Sentence sentence, int at) {
        return numbers.duration(sentence, at)
                .filter(span -> sentence.is(span.end(), "ago"))
                .isPresent();
    }

    /** "For 9 years", "since 2015"; but not "at home with my kids for two days". */
    private boolean isSoLong(Sentence sentence, int at) {
        return sentence.is(at, "for")
                        && numbers.duration(sentence, at + 1)
                                .filter(span -> span.value().in(Unit.MONTHS) >= LONG_MONTHS)
                                .isPresent()
                || sentence.is(at, "since") && dates.read(sentence, at + 1).isPresent();
    }

    private static boolean hasNoNeedOfWork(Findings findings) {
        return WITHOUT_NEED_OF_WORK.stream()
                .anyMatch(status -> findings.isHeld(CurrentSituation.EMPLOYMENT_STATUS, status.name()));
    }

    private static boolean hasWork(Findings findings) {
        return findings.confidence(CurrentSituation.TITLE) > 0 || findings.confidence(CurrentSituation.EMPLOYER) > 0;
    }

    /** Neither "none of my business" nor "start my own business", "my previous business" or "my dad's business". */
    private static boolean isOwn(Sentence sentence, Hit<Meaning> hit) {
        boolean own = !sentence.is(hit.start() - 1, BEFORE_NO_BUSINESS);
        for (int at = hit.start() + 1; at < hit.end() - 1; at++) {
            own &= !sentence.is(at, NOT_OWN) && !sentence.form(at).contains("'") && !sentence.stopsAt(at);
        }
        return own;
    }

    /** "I don't work right now"; "I don't work" and "no, not working" only where work was asked for. */
    private static boolean isNotNow(Sentence sentence, Hit<Meaning> hit) {
        String asked = sentence.utterance().asked();
        int at = hit.end();
        boolean now = sentence.is(at, "currently")
                || sentence.is(at, "right") && sentence.is(at + 1, "now")
                || sentence.is(at, "at") && sentence.is(at + 1, "the") && sentence.is(at + 2, "moment");
        boolean whole = now || at == sentence.size();
        boolean answers = asked != null && WORK.contains(asked);
        return sentence.is(hit.start(), "i")
                ? now || answers && whole
                : answers && whole && (hit.start() == 0 || sentence.is(0, "no") && !sentence.hasWord(hit.start() - 1));
    }
}
