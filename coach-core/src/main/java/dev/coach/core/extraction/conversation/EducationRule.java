package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DegreeLevels;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.EducationSummary.EducationLevel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Schools, degrees and subjects, and whether the coachee studies now. */
final class EducationRule implements Rule {
    private enum Meaning {
        /** "I studied": whether with success is not said. */
        STUDIED,
        STUDIES,
        /** "I have a": a degree follows. */
        HAS_DEGREE,
        /** "I am doing a": a degree follows. */
        PURSUES_DEGREE,
        /** "I'm in my second year of": a subject and a school follow. */
        IN_YEAR,
        /** "My degree is in". */
        DEGREE_IN,
        /** "My degree is from": only to set another school right. */
        DEGREE_FROM,
        GRADUATED,
        GRADUATE_OF,
        /** "I went to": a school follows. */
        ATTENDED,
        ATTENDS,
        /** "My thesis in": a kind of school follows. */
        MENTIONED,
        DROPPED_OUT,
        /** "After my PhD". */
        DEGREE_MENTIONED,
        /** "I am a … student". */
        STUDENT
    }

    private static final Set<String> MORE_TO_COME = Set.of("would", "will", "is", "maybe", "might", "could");
    private static final Set<String> GOING_ON = Set.of("studying", "majoring");
    /** Who "did a bachelor's" may have gone on. */
    private static final Set<String> HAS = Set.of("have", "hold");

    /** "I also have a bachelor's" says that there is another degree. */
    private static final Set<String> MORE = Set.of("also", "another", "too", "first", "second", "already");

    private final Frames<Meaning> frames = Frames.load("education", Meaning.class);
    private final EducationReader reader;
    private final DegreeNotes notes;
    private final StudyDenials denials;
    private final Visits visits;
    private final NameList cities;

    EducationRule(Vocabulary vocabulary) {
        this.reader = new EducationReader(vocabulary);
        this.notes = new DegreeNotes(reader, vocabulary);
        this.denials = new StudyDenials(reader);
        this.visits = new Visits(vocabulary);
        this.cities = vocabulary.cities();
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        Optional<Studies> note = notes.in(sentence);
        note.ifPresent(findings.educations()::add);
        List<StudyDenials.NotSo> denied = denials.in(sentence, findings);
        int next = note.map(studies -> studies.to).orElse(0);
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                Optional<Studies> studies = at < next ? Optional.empty() : studies(sentence, hit);
                studies.ifPresent(found -> StudyDenials.setRight(found, denied, findings));
                if (studies.isPresent()
                        && isTrue(sentence, hit, studies.get())
                        && (hit.meaning() != Meaning.DEGREE_FROM
                                || findings.educations().setsRight(studies.get()))) {
                    add(hit, studies.get(), findings);
                    next = further(hit, studies.get(), findings);
                    break;
                }
            }
        }
        denied.forEach(findings.educations().denials()::never);
    }

    /** "a BSc in nursing and an MSc in public health, then a PhD": reads the degrees behind "and" or "then", and gives the place behind the last. */
    private int further(Hit<Meaning> hit, Studies first, Findings findings) {
        Sentence sentence = first.sentence;
        int at = first.to;
        for (int from = behindLink(first, at); from > at; from = behindLink(first, at)) {
            Studies more = new Studies(sentence, first.from, from);
            if (!reader.degree(more, from) || sentence.is(more.to, MORE_TO_COME)) {
                return at;
            }
            more.apart = sentence.is(from - 1, "then");
            more.completed = first.completed;
            reader.complements(more);
            add(hit, more, findings);
            at = more.to;
        }
        return at;
    }

    /** Behind the "and", "then" or "and then" of a list; the same place when there is none. */
    private static int behindLink(Studies first, int at) {
        int comma = first.sentence.is(at, ",") ? at + 1 : at;
        int and = first.sentence.is(comma, "and") ? comma + 1 : comma;
        if (first.sentence.is(and, "then")) {
            return and + 1;
        }
        return and > at && comma == at && first.degree != null ? and : at;
    }

    private Optional<Studies> studies(Sentence sentence, Hit<Meaning> hit) {
        Studies studies = new Studies(sentence, hit.start(), hit.end());
        boolean found = switch (hit.meaning()) {
            case STUDIED, STUDIES -> studied(studies, hit.end());
            case IN_YEAR ->
                reader.field(studies, hit.end(), false) && SchoolNames.isNamedBehind(studies, reader, cities);
            case DEGREE_IN -> reader.field(studies, hit.end(), false);
            case HAS_DEGREE -> reader.degree(studies, hit.end()) || DegreeClasses.read(studies, hit.end(), reader);
            case PURSUES_DEGREE, DEGREE_MENTIONED -> reader.degree(studies, hit.end());
            case GRADUATED -> !sentence.is(hit.end(), "to") && !SchoolNames.isGraduatedFrom(sentence, hit.end());
            case GRADUATE_OF, DEGREE_FROM -> reader.institution(studies, hit.end(), true);
            case ATTENDED, ATTENDS, MENTIONED ->
                reader.institution(studies, hit.end(), false) && !visits.isOne(sentence, studies.to);
            case DROPPED_OUT -> reader.institution(studies, hit.end(), true);
            case STUDENT -> Students.read(studies, hit.end(), reader);
        };
        if (!found) {
            return Optional.empty();
        }
        studies.completed = completed(hit.meaning()).orElse(null);
        reader.complements(studies);
        if (hit.meaning() == Meaning.HAS_DEGREE && !studies.isNamed() && studies.grade == null) {
            studies.degree = "degree";
        }
        return hasSubject(studies, hit.meaning()) && (hit.meaning() != Meaning.IN_YEAR || SchoolNames.isOfNow(studies))
                ? Optional.of(studies)
                : Optional.empty();
    }

    private static Optional<Boolean> completed(Meaning meaning) {
        return switch (meaning) {
            case GRADUATED, GRADUATE_OF, HAS_DEGREE -> Optional.of(true);
            case STUDIES, IN_YEAR, PURSUES_DEGREE, ATTENDS, DROPPED_OUT, STUDENT -> Optional.of(false);
            case STUDIED, DEGREE_IN, DEGREE_FROM, ATTENDED, MENTIONED, DEGREE_MENTIONED -> Optional.empty();
        };
    }

    /** "I just graduated" says little, but "I studied the effects" says nothing. */
    private static boolean hasSubject(Studies studies, Meaning meaning) {
        return studies.isNamed() || meaning == Meaning.GRADUATED || meaning == Meaning.STUDENT;
    }

    /** "studied biology", or any subject when a school follows: "studied dowsing at Leeds University". */
    private boolean studied(Studies studies, int at) {
        if (reader.field(studies, at, true)) {
            return true;
        }
        if (studies.sentence.is(at, "at") || studies.sentence.is(at, "in")) {
            return true;
        }
        Studies guess = new Studies(studies.sentence, studies.from, studies.to);
        if (!reader.field(guess, at, false)) {
            return false;
        }
        reader.complements(guess);
        studies.field = guess.institution == null ? null : guess.field;
        studies.to = at + (guess.institution == null ? 0 : wordsOf(guess));
        return guess.institution != null;
    }

    private static int wordsOf(Studies studies) {
        return studies.field == null ? 0 : studies.field.split(" ").length;
    }

    private static boolean isTrue(Sentence sentence, Hit<Meaning> hit, Studies studies) {
        return switch (hit.meaning()) {
            case STUDIES, IN_YEAR, HAS_DEGREE, PURSUES_DEGREE, DEGREE_IN, DEGREE_FROM, ATTENDS, STUDENT ->
                Assertion.holdsNow(sentence, hit.start(), studies.to);
            case DEGREE_MENTIONED ->
                !DegreesNotGot.isOne(sentence, hit.start()) && Assertion.heldBefore(sentence, hit.start(), studies.to);
            case STUDIED, GRADUATED, GRADUATE_OF, ATTENDED, MENTIONED, DROPPED_OUT ->
                Assertion.heldBefore(sentence, hit.start(), studies.to);
        };
    }

    /** "I study" is also what a researcher says; "I'm studying" a subject is what a student does. */
    private static boolean isGoingOn(Hit<Meaning> hit, Studies studies) {
        return hit.meaning() == Meaning.STUDENT
                || hit.meaning() == Meaning.PURSUES_DEGREE
                || hit.meaning() == Meaning.IN_YEAR
                || hit.meaning() == Meaning.STUDIES
                        && studies.field != null
                        && studies.sentence.is(hit.end() - 1, GOING_ON);
    }

    /** Nobody's highest degree is below one that they named before. */
    private static void highest(EducationLevel level, Studies studies, Findings findings) {
        boolean higher = findings.recent().stream()
                .filter(claim -> claim.attribute().equals(EducationSummary.HIGHEST_LEVEL.name()))
                .map(claim ->
                        EducationLevel.valueOf(String.valueOf(claim.value()).toUpperCase(Locale.ROOT)))
                .noneMatch(known -> known.compareTo(level) >= 0);
        boolean alone = studies.sentence.words().stream().noneMatch(word -> MORE.contains(word.form()));
        if (higher && alone) {
            findings.add(
                    EducationSummary.HIGHEST_LEVEL,
                    level.name(),
                    Confidence.IMPLIED,
                    Quote.of(studies.sentence, studies.from, studies.to));
        }
    }

    private static void add(Hit<Meaning> hit, Studies studies, Findings findings) {
        if (hit.meaning() == Meaning.STUDENT) {
            Evidence evidence = Quote.of(studies.sentence, studies.from, studies.to);
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS, EmploymentStatus.STUDENT.name(), Confidence.PLAIN, evidence);
        }
        if (studies.isNamed() || hit.meaning() != Meaning.STUDENT) {
            findings.educations().add(studies);
        }
        if (isGoingOn(hit, studies)) {
            findings.add(
                    EducationSummary.CURRENTLY_STUDYING,
                    "true",
                    Confidence.USUAL,
                    Quote.of(studies.sentence, studies.from, studies.to));
        }
        if (hit.meaning() == Meaning.HAS_DEGREE && studies.degree != null) {
            DegreeLevels.of(studies.degree)
                    .filter(level -> studies.sentence.is(hit.end() - 1, HAS) || level == EducationLevel.DOCTORATE)
                    .ifPresent(level -> highest(level, studies, findings));
        }
    }
}
