package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.conversation.PhrasebookStatements.Meaning;
import dev.coach.core.extraction.conversation.StudyDenials.NotSo;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrasebook.Names;
import dev.coach.core.extraction.conversation.phrasebook.Times;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.EducationSummary.EducationLevel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads statements about schools, degrees and subjects in a language other than English. */
final class PhrasebookStudies {
    /** They say that a degree was obtained. */
    private final Phrasebook words;

    private final Names names;
    private final Times times;

    PhrasebookStudies(Phrasebook words) {
        this.words = words;
        this.names = new Names(words);
        this.times = new Times(words);
    }

    void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Studies studies = new Studies(sentence, hit.start(), hit.end());
        Optional<String> level = degree(studies, sentence, hit.end());
        // "Tengo" and the like speak of studies with a degree alone.
        boolean ofAnything = sentence.is(hit.end() - 1, words.words("of-anything"));
        if (ofAnything && level.isEmpty()) {
            finished(studies, sentence, hit, findings);
            return;
        }
        // "Estudio de arquitectura" is an office.
        boolean apart = level.isPresent() || hit.meaning() != Meaning.STUDYING;
        subject(studies, sentence, apart);
        institution(studies, sentence);
        year(studies, sentence);
        if (!studies.isNamed() || sentence.is(studies.to, words.words("unfinished"))) {
            return;
        }
        boolean now = hit.meaning() != Meaning.STUDIED;
        boolean obtained = sentence.is(hit.end() - 1, words.words("obtained"))
                || sentence.is(hit.end() - 2, words.words("obtained"));
        if (now) {
            studies.completed = false;
        } else if (obtained || studies.end != null) {
            studies.completed = true;
        }
        setRight(studies, sentence, hit, findings);
        findings.educations().add(studies);
        if (now) {
            findings.add(
                    EducationSummary.CURRENTLY_STUDYING,
                    "true",
                    Confidence.USUAL,
                    PhrasebookStatements.quote(sentence, hit, studies.to));
        }
        level.filter(value -> Boolean.TRUE.equals(studies.completed) && !isHigherSaid(value, findings))
                .ifPresent(value -> findings.add(
                        EducationSummary.HIGHEST_LEVEL,
                        value,
                        Confidence.USUAL,
                        PhrasebookStatements.quote(sentence, hit, studies.to)));
    }

    /** "No tengo un máster", "nunca estudié historia", with nothing behind it that limits it or sets it right. */
    void deny(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Studies studies = new Studies(sentence, hit.start(), hit.end());
        boolean ofDegree = hit.meaning() == Meaning.DEGREE_NOT;
        Optional<String> level = ofDegree ? degree(studies, sentence, hit.end()) : Optional.empty();
        if (level.isPresent() || !ofDegree) {
            subject(studies, sentence, true);
            institution(studies, sentence);
        }
        if (!studies.isNamed() || IntStream.range(studies.to, sentence.size()).anyMatch(sentence::hasWord)) {
            return;
        }
        int before = findings.claims().size();
        findings.educations()
                .denials()
                .never(new NotSo(studies, ofDegree ? Education.DEGREE : Education.FIELD_OF_STUDY));
        if (findings.claims().size() > before) {
            level.ifPresent(value -> findings.retireIfKnown(
                    EducationSummary.HIGHEST_LEVEL, value, PhrasebookStatements.quote(sentence, hit, studies.to)));
        }
    }

    /** "No estudié derecho, estudié historia": the same words are denied in the clause before. */
    private void setRight(Studies studies, Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int mark = hit.start() - (sentence.is(hit.start() - 1, words.words("but")) ? 2 : 1);
        int not = mark;
        while (sentence.hasWord(not - 1)) {
            not--;
        }
        if (sentence.hasWord(mark)
                || !sentence.is(not, words.words("not"))
                || !sentence.is(not + 1, sentence.form(hit.start()))) {
            return;
        }
        Studies denied = new Studies(sentence, not, not + 1 + hit.end() - hit.start());
        subject(denied, sentence, true);
        institution(denied, sentence);
        studies.insteadOf = denied;
        if (denied.to != mark || !findings.educations().setsRight(studies)) {
            studies.insteadOf = null;
        }
    }

    private Optional<String> degree(Studies studies, Sentence sentence, int from) {
        Optional<Found<String>> degree = words.longestAt("degree", sentence, from);
        degree.ifPresent(found -> {
            int start = sentence.is(from, words.words("article")) ? from + 1 : from;
            studies.degree = sentence.text(start, found.end());
            studies.to = found.end();
        });
        return degree.map(Found::value);
    }

    /** @param apart whether other words may stand before the subject: "la carrera de Derecho", "graduado en Historia" */
    private void subject(Studies studies, Sentence sentence, boolean apart) {
        int at = studies.to;
        while (sentence.is(at, words.words("before-subject")) && at < studies.to + 3) {
            at++;
        }
        int from = at;
        Optional<Found<String>> subject = words.longestAt("subject", sentence, from);
        subject.filter(found -> apart || from == studies.to).ifPresent(found -> {
            studies.field = sentence.text(from, found.end());
            studies.to = found.end();
        });
    }

    private void institution(Studies studies, Sentence sentence) {
        int at = studies.to;
        if (sentence.is(at, "en") || sentence.is(at, "por")) {
            names.workplace(sentence, at + 1, false)
                    .filter(found -> found.value().employer())
                    .ifPresent(found -> {
                        studies.institution = found.value().name();
                        studies.to = found.end();
                    });
        }
    }

    private void year(Studies studies, Sentence sentence) {
        if (sentence.is(studies.to, "en")) {
            times.date(sentence, studies.to + 1).ifPresent(found -> {
                studies.end = found.value();
                studies.to = found.end();
            });
        }
    }

    /** The "terminé en 2012" behind what somebody studied. */
    private void finished(Studies studies, Sentence sentence, Hit<Meaning> hit, Findings findings) {
        boolean told = findings.ofSentence().stream()
                .anyMatch(claim -> claim.attribute().startsWith(Education.COLLECTION.name() + "."));
        if (told && sentence.is(hit.end() - 1, words.words("obtained"))) {
            year(studies, sentence);
            if (studies.end != null) {
                studies.completed = true;
                findings.educations().add(studies);
            }
        }
    }

    private static boolean isHigherSaid(String level, Findings findings) {
        List<Claim> said = findings.claims();
        return said.stream()
                .filter(claim ->
                        claim.attribute().equals(EducationSummary.HIGHEST_LEVEL.name()) && claim.value() != null)
                .anyMatch(claim -> of(String.valueOf(claim.value())).compareTo(of(level)) > 0);
    }

    private static EducationLevel of(String level) {
        return EducationLevel.valueOf(level.toUpperCase(Locale.ROOT));
    }
}
