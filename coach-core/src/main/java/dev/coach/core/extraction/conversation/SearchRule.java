package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.JobSearch;
import dev.coach.core.schema.JobSearch.SearchStage;
import dev.coach.core.schema.Learning;
import dev.coach.core.schema.WorkPreferences;
import java.util.Optional;
import java.util.Set;

/** How far the search for work has come, what came of it so far, and how many hours are wanted. */
final class SearchRule implements Rule {
    private enum Meaning {
        /** "I've sent out": a number of applications follows. */
        SENT,
        /** "I've applied for": a number of jobs follows. */
        APPLIED,
        /** "I've had": a number of interviews follows. */
        INTERVIEWED,
        NOT_INTERVIEWED,
        PREPARING,
        APPLYING,
        INTERVIEWING,
        HAS_OFFER,
        /** "I'd like to work": a number of hours follows. */
        WANTS_HOURS,
        /** "I can study": a number of hours a week follows. */
        CAN_STUDY
    }

    private static final Set<String> APPLICATIONS = Set.of("application", "applications", "cvs", "resumes", "résumés");
    private static final Set<String> PLACES = WordClasses.of("applied-for");
    private static final Set<String> INTERVIEWS = Set.of("interview", "interviews");
    private static final Set<String> JOB = Set.of("job", "jobs");
    private static final Set<String> HOURS = Set.of("hours", "hrs");
    private static final Set<String> RATE = Set.of("a", "per", "each");
    /** In a sentence they say that it is over. */
    private static final Set<String> OVER = WordClasses.of("search-over");

    private static final Set<String> SO_FAR = Set.of("so", "already", "this", "now", "but", "and", "since", "until");

    /** So many hours are those of a week. */
    private static final int MORE_THAN_A_DAY = 13;

    private final Frames<Meaning> frames = Frames.load("search", Meaning.class);
    private final NumberReader numbers;

    SearchRule(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                read(sentence, hit, findings);
            }
        }
    }

    private void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        switch (hit.meaning()) {
            case SENT -> count(sentence, hit, APPLICATIONS, JobSearch.APPLICATIONS_COUNT, findings);
            case APPLIED -> count(sentence, hit, PLACES, JobSearch.APPLICATIONS_COUNT, findings);
            case INTERVIEWED -> count(sentence, hit, INTERVIEWS, JobSearch.INTERVIEWS_COUNT, findings);
            case NOT_INTERVIEWED -> {
                if (Assertion.heldBefore(sentence, hit.start(), hit.end())) {
                    Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
                    findings.retire(JobSearch.INTERVIEWS_COUNT, Confidence.USUAL, evidence);
                }
            }
            case PREPARING -> stage(sentence, hit, SearchStage.PREPARING, findings);
            case APPLYING -> stage(sentence, hit, SearchStage.APPLYING, findings);
            case INTERVIEWING -> stage(sentence, hit, SearchStage.INTERVIEWING, findings);
            case HAS_OFFER -> stage(sentence, hit, SearchStage.WEIGHING_AN_OFFER, findings);
            case WANTS_HOURS -> hours(sentence, hit, WorkPreferences.HOURS_PER_WEEK, findings);
            case CAN_STUDY -> hours(sentence, hit, Learning.HOURS_PER_WEEK, findings);
        }
    }

    private void count(
            Sentence sentence, Hit<Meaning> hit, Set<String> what, Attribute<Integer> attribute, Findings findings) {
        Optional<Found<Amount>> amount = counted(sentence, hit.end());
        if (amount.isEmpty() || isOver(sentence)) {
            return;
        }
        int noun =
                sentence.is(amount.get().end(), JOB) && sentence.is(amount.get().end() + 1, what)
                        ? amount.get().end() + 1
                        : amount.get().end();
        boolean done = !sentence.hasWord(noun + 1)
                || sentence.is(noun + 1, SO_FAR)
                || hit.meaning() == Meaning.APPLIED && sentence.isCompleteAt(noun + 1);
        if (sentence.is(noun, what) && done && Assertion.heldBefore(sentence, hit.start(), noun + 1)) {
            add(sentence, hit, attribute, amount.get(), noun + 1, findings);
        }
    }

    private void hours(Sentence sentence, Hit<Meaning> hit, Attribute<Integer> attribute, Findings findings) {
        int from = sentence.is(hit.end(), ",") ? hit.end() + 1 : hit.end();
        Optional<Found<Amount>> amount = counted(sentence, from);
        int hours = amount.map(Found::end).orElse(-1);
        boolean weekly = sentence.is(hours + 1, RATE) && sentence.is(hours + 2, "week");
        int end = weekly ? hours + 3 : hours + 1;
        boolean ofWeek = weekly
                || hit.meaning() == Meaning.WANTS_HOURS
                        && amount.filter(found -> found.value().value() >= MORE_THAN_A_DAY)
                                .isPresent();
        if (sentence.is(hours, HOURS)
                && ofWeek
                && isDone(sentence, end)
                && Assertion.holdsNow(sentence, hit.start(), end)) {
            add(sentence, hit, attribute, amount.orElseThrow(), end, findings);
        }
    }

    /** Neither "30 hours less" nor "8 hours a day". */
    private static boolean isDone(Sentence sentence, int end) {
        return sentence.isCompleteAt(end) && !sentence.is(end, "a") && !sentence.is(end, "per");
    }

    private Optional<Found<Amount>> counted(Sentence sentence, int from) {
        return numbers.amount(sentence, from)
                .filter(found -> found.value().isWhole() && !sentence.is(found.end() - 1, "a"));
    }

    private static void stage(Sentence sentence, Hit<Meaning> hit, SearchStage stage, Findings findings) {
        boolean done = sentence.isCompleteAt(hit.end()) && !sentence.is(hit.end(), "for");
        if (done && !isOver(sentence) && Assertion.holdsNow(sentence, hit.start(), hit.end())) {
            findings.add(
                    JobSearch.JOB_SEARCH_STAGE,
                    stage.name(),
                    Confidence.USUAL,
                    Quote.of(sentence, hit.start(), hit.end()));
        }
    }

    private static boolean isOver(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> OVER.contains(word.form()));
    }

    private static void add(
            Sentence sentence,
            Hit<Meaning> hit,
            Attribute<Integer> attribute,
            Found<Amount> amount,
            int end,
            Findings findings) {
        findings.add(
                attribute,
                Long.toString(Math.round(amount.value().value())),
                amount.value().rough() ? Confidence.IMPLIED : Confidence.USUAL,
                Quote.of(sentence, hit.start(), end));
    }
}
