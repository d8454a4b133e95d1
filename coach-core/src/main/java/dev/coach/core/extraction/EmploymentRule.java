package dev.coach.core.extraction;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.Frames.Hit;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.CurrentSituation.EmploymentType;
import java.util.Set;

/** How the coachee stands towards work: employed or not, under which contract, open to something new. */
final class EmploymentRule implements Rule {
    /**
     * What a frame says.
     *
     * @param value of the attribute
     * @param condition what must follow
     */
    private record Meaning(Attribute<?> attribute, String value, double confidence, Condition condition) {}

    /** What must follow a frame. */
    private enum Condition {
        NONE,
        /** No noun: "I am retired", not "I am a retired teacher". */
        COMPLETE,
        /** No object: "I retired last year", not "I retired the server". */
        ALONE,
        /** "My business", but not "none of my business" or "in my business". */
        OWN,
        /** It must have happened just now to be true still: "I was laid off". */
        LATELY
    }

    private static final String SOMETHING_NEW =
            "job|role|position|opportunity|challenge|opportunities|jobs|roles|positions|offers|challenges";
    private static final Set<String> NOT_OWN = Set.of(
            "previous",
            "former",
            "old",
            "last",
            "first",
            "family",
            "whole",
            "particular",
            "current",
            "usual",
            "unfinished",
            "other",
            "next",
            "future",
            "dream");
    private static final Set<String> AFTER_RETIRED =
            Set.of("in", "now", "last", "since", "after", "and", "but", "because", "so", "early", "at", "recently");
    private static final Set<String> LATELY = Set.of("just", "recently", "yesterday", "today");
    private static final Set<String> LATELY_BEHIND = Set.of("recently", "yesterday", "today", "this");
    private static final Set<String> PAST_TIMES = Set.of("week", "month");

    private final Frames<Meaning> frames = new Frames<>();
    private final DateReader dates;

    EmploymentRule(Vocabulary vocabulary) {
        dates = new DateReader(vocabulary.numbers());
        status(
                EmploymentStatus.SELF_EMPLOYED,
                Condition.COMPLETE,
                "i am _ self-employed",
                "i am _ self employed",
                "i _ work for myself",
                "i am my own boss",
                "i _ freelance",
                "i am _ freelancing");
        status(
                EmploymentStatus.SELF_EMPLOYED,
                Condition.COMPLETE,
                "i _ run|own|have my own ~2 {business}",
                "i _ run|own a|an|the|our|my ~2 {business}",
                "we _ run|own our own ~2 {business}",
                "i am _ running my own ~2 {business}",
                "the {business} i run|own",
                "i am _ a freelancer",
                "i am _ a sole trader",
                "i am _ a|an independent|self-employed|freelance contractor");
        status(EmploymentStatus.SELF_EMPLOYED, Condition.OWN, "my ~2 business");
        status(
                EmploymentStatus.UNEMPLOYED,
                Condition.COMPLETE,
                "i am _ unemployed|jobless",
                "i am _ out of work",
                "i am _ out of a job",
                "i am _ between jobs",
                "i am _ without a job",
                "i am _ without work",
                "i do not _ have a job",
                "i have been unemployed|jobless",
                "i have been out of work",
                "i have been out of a job");
        status(
                EmploymentStatus.UNEMPLOYED,
                Condition.LATELY,
                "i [have] _ lost my job",
                "i was|got|have been _ laid off",
                "i was|got|have been _ made redundant",
                "i was|got|have been _ fired",
                "i was|got|have been _ let go");
        status(EmploymentStatus.RETIRED, Condition.ALONE, "i am _ retired", "i [have] _ retired");
        status(
                EmploymentStatus.ON_LEAVE,
                Condition.NONE,
                "i am _ on _ [my] maternity|paternity|parental|sick|medical|family leave",
                "i am _ on [a] sabbatical",
                "i am _ on leave");
        status(
                EmploymentStatus.HOMEMAKER,
                Condition.NONE,
                "i am _ a stay-at-home mom|mum|dad|parent|mother|father|wife|husband",
                "i am _ a stay at home mom|mum|dad|parent|mother|father|wife|husband",
                "i am _ a homemaker|housewife|househusband");
        status(
                EmploymentStatus.EMPLOYED,
                Condition.COMPLETE,
                "i am _ employed",
                "i _ have a [full-time|part-time|steady|permanent|day] job",
                "i am _ in full-time|part-time employment");
        type(
                EmploymentType.FULL_TIME,
                "i _ work _ full-time|fulltime",
                "i _ work _ full time",
                "i am _ working|employed full-time|fulltime",
                "i am _ working|employed full time",
                "my job is full-time",
                "my job is full time",
                "i _ have a full-time|fulltime job|position|contract");
        type(
                EmploymentType.PART_TIME,
                "i _ work _ part-time|parttime",
                "i _ work _ part time",
                "i am _ working|employed part-time|parttime",
                "i am _ working|employed part time",
                "my job is part-time",
                "my job is part time",
                "i _ have a part-time|parttime job|position|contract");
        type(
                EmploymentType.CONTRACT,
                "i am _ a|an [independent|self-employed|freelance|it] contractor",
                "i am _ on a fixed-term|short-term contract",
                "i am _ on a fixed term contract",
                "i _ work on a contract basis",
                "i am _ contracting",
                "i _ work as a contractor");
        type(
                EmploymentType.FREELANCE,
                "i _ freelance",
                "i am _ freelancing",
                "i am _ a freelancer",
                "i _ work freelance");
        type(
                EmploymentType.TEMPORARY,
                "i am _ a temp",
                "i am _ temping",
                "i am _ on a temporary contract",
                "i _ have a temporary job|contract|position");
        type(
                EmploymentType.INTERNSHIP,
                "i am _ an intern",
                "i am _ a|an ~3 intern",
                "i am _ doing an internship",
                "i am _ interning");
        type(EmploymentType.APPRENTICESHIP, "i am _ an apprentice", "i am _ doing an apprenticeship");
        open(
                "true",
                Confidence.PLAIN,
                "i am _ looking for a|an|another [new|better|different] " + SOMETHING_NEW,
                "i am _ looking for [new|other|better] " + SOMETHING_NEW + "|work",
                "i am _ open to [a] [new|other|better] " + SOMETHING_NEW,
                "i am _ job hunting|searching",
                "i am _ job-hunting",
                "i am _ on the job market",
                "i am _ applying for [new|other] jobs|positions|roles",
                "i am _ searching for a [new] job");
        open(
                "false",
                Confidence.PLAIN,
                "i am not _ looking for a|an|another [new|better|different] job|role|position",
                "i am not _ looking for [new|other] work|jobs",
                "i am not open to [new] offers|opportunities",
                "i do not want a new job",
                "i am not looking to move|leave|change jobs",
                "i do not want to change jobs");
    }

    private void status(EmploymentStatus status, Condition condition, String... patterns) {
        frames.with(
                new Meaning(CurrentSituation.EMPLOYMENT_STATUS, status.name(), Confidence.USUAL, condition), patterns);
    }

    private void type(EmploymentType type, String... patterns) {
        frames.with(
                new Meaning(CurrentSituation.EMPLOYMENT_TYPE, type.name(), Confidence.USUAL, Condition.COMPLETE),
                patterns);
    }

    private void open(String value, double confidence, String... patterns) {
        frames.with(new Meaning(CurrentSituation.IS_OPEN_TO_WORK, value, confidence, Condition.COMPLETE), patterns);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (meets(sentence, hit) && Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                    Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
                    findings.add(
                            hit.meaning().attribute(),
                            hit.meaning().value(),
                            hit.meaning().confidence(),
                            evidence);
                    since(sentence, hit, findings);
                }
            }
        }
    }

    /** "Out of work since March 2024". */
    private void since(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        boolean unemployed = hit.meaning().value().equals(EmploymentStatus.UNEMPLOYED.name());
        if (unemployed && sentence.is(hit.end(), "since")) {
            dates.read(sentence, hit.end() + 1)
                    .ifPresent(date -> findings.add(
                            CurrentSituation.UNEMPLOYED_SINCE,
                            date.value().toString(),
                            Confidence.PLAIN,
                            Quote.of(sentence, hit.start(), date.end())));
        }
    }

    private static boolean meets(Sentence sentence, Hit<Meaning> hit) {
        int end = hit.end();
        return switch (hit.meaning().condition()) {
            case NONE -> true;
            case COMPLETE -> sentence.isCompleteAt(end);
            case ALONE -> !sentence.hasWord(end) || sentence.is(end, AFTER_RETIRED);
            case OWN -> sentence.isCompleteAt(end) && isOwn(sentence, hit);
            case LATELY -> isLately(sentence, hit);
        };
    }

    /** Neither "none of my business" nor "my previous business" or "my dad's business". */
    private static boolean isOwn(Sentence sentence, Hit<Meaning> hit) {
        boolean own = !sentence.is(hit.start() - 1, "of") && !sentence.is(hit.start() - 1, "in");
        for (int at = hit.start() + 1; at < hit.end() - 1; at++) {
            own &= !sentence.is(at, NOT_OWN) && !sentence.form(at).contains("'") && !sentence.stopsAt(at);
        }
        return own;
    }

    private static boolean isLately(Sentence sentence, Hit<Meaning> hit) {
        for (int at = hit.start(); at < hit.end(); at++) {
            if (sentence.is(at, LATELY)) {
                return true;
            }
        }
        for (int at = hit.end(); at < hit.end() + 5; at++) {
            if (sentence.is(at, LATELY_BEHIND) || (sentence.is(at, "last") && sentence.is(at + 1, PAST_TIMES))) {
                return true;
            }
        }
        return false;
    }
}
