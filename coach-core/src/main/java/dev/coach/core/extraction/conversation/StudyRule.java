package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DeadlineReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.EducationSummary.EducationLevel;
import java.util.Optional;
import java.util.Set;

/** Courses that go on now, when studies will end, and what a coachee without a degree says of school. */
final class StudyRule implements Rule {
    private enum Meaning {
        /** "I'm doing an evening course": a subject may follow. */
        TAKES_COURSE,
        /** "I graduate": a time to come follows. */
        GRADUATES,
        /** "I finish": said by who studies, and a time follows. */
        FINISHES,
        NO_CERTIFICATE,
        STUDIES_NO_LONGER,
        /** The same, perhaps of long ago: "I dropped out". */
        LEFT_STUDIES
    }

    private static final int MOST_WORDS_OF_SUBJECT = 5;

    private static final Set<String> BEFORE_TIME = Set.of("in", "by", "at", "around", "before");

    private final Frames<Meaning> frames = Frames.load("study", Meaning.class);
    private final DeadlineReader times;

    StudyRule(Vocabulary vocabulary) {
        this.times = new DeadlineReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            switch (hit.meaning()) {
                case TAKES_COURSE -> takesCourse(sentence, hit, findings);
                case GRADUATES -> graduates(sentence, hit, findings);
                case FINISHES -> {
                    if (findings.isHeld(EducationSummary.CURRENTLY_STUDYING, "true")) {
                        graduates(sentence, hit, findings);
                    }
                }
                case NO_CERTIFICATE -> noCertificate(sentence, hit, findings);
                case LEFT_STUDIES -> {
                    if (Assertion.heldBefore(sentence, hit.start(), hit.end())) {
                        findings.retireIfKnown(
                                EducationSummary.CURRENTLY_STUDYING,
                                "true",
                                Quote.of(sentence, hit.start(), hit.end()));
                    }
                }
                case STUDIES_NO_LONGER -> {
                    if (Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                        findings.retire(
                                EducationSummary.CURRENTLY_STUDYING,
                                Confidence.USUAL,
                                Quote.of(sentence, hit.start(), hit.end()));
                    }
                }
            }
        }
    }

    /** "a course of antibiotics" teaches nothing. */
    private static void takesCourse(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int end = sentence.is(hit.end(), "in") || sentence.is(hit.end(), "on")
                ? subjectEnd(sentence, hit.end() + 1)
                : hit.end();
        boolean course = sentence.isCompleteAt(hit.end()) && !sentence.is(hit.end(), "of");
        if (course && Assertion.holdsNow(sentence, hit.start(), end)) {
            Evidence evidence = Quote.of(sentence, hit.start(), end);
            int from = articleBehind(sentence, hit) + 1;
            // Nobody is enrolled at a school by it.
            if (!sentence.is(from, "online")) {
                findings.add(EducationSummary.CURRENTLY_STUDYING, "true", Confidence.USUAL, evidence);
            }
            findings.add(EducationSummary.CURRENT_PROGRAMME, sentence.text(from, end), Confidence.USUAL, evidence);
        }
    }

    private void graduates(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int at = hit.end();
        Optional<Found<PartialDate>> time = times.read(sentence, at)
                .or(() -> sentence.is(at, BEFORE_TIME) ? times.read(sentence, at + 1) : Optional.empty());
        time.filter(found ->
                        sentence.isCompleteAt(found.end()) && Assertion.heldBefore(sentence, hit.start(), found.end()))
                .ifPresent(found -> findings.add(
                        EducationSummary.EXPECTED_GRADUATION,
                        found.value().toString(),
                        Confidence.USUAL,
                        Quote.of(sentence, hit.start(), found.end())));
    }

    private static int articleBehind(Sentence sentence, Hit<Meaning> hit) {
        int at = hit.start();
        while (!sentence.is(at, "a") && !sentence.is(at, "an")) {
            at++;
        }
        return at;
    }

    private static int subjectEnd(Sentence sentence, int from) {
        int end = from;
        while (end < from + MOST_WORDS_OF_SUBJECT && !sentence.stopsAt(end)) {
            end++;
        }
        return end;
    }

    private static void noCertificate(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        if (sentence.isCompleteAt(hit.end()) && Assertion.holdsNow(sentence, hit.start(), hit.end())) {
            findings.add(
                    EducationSummary.HIGHEST_LEVEL,
                    EducationLevel.NO_CERTIFICATE.name(),
                    Confidence.USUAL,
                    Quote.of(sentence, hit.start(), hit.end()));
        }
    }
}
