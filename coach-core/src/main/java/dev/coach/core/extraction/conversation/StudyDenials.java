package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Education;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Studies that are denied: "I didn't study law", "I never went to Oxford", "I don't have a PhD". The words are in {@code
 * frames/study-denials.txt}.
 */
final class StudyDenials {
    private enum Meaning {
        STUDIED_NOT(Education.FIELD_OF_STUDY),
        ATTENDED_NOT(Education.INSTITUTION),
        /** Of any degree. */
        GRADUATED_NOT(Education.DEGREE),
        HAS_NOT(Education.DEGREE);

        private final Attribute<String> field;

        Meaning(Attribute<String> field) {
            this.field = field;
        }
    }

    private static final Set<String> ONLY = Set.of("only", "just", "but");

    /** Marks, and "but". */
    private static final int MOST_BETWEEN = 4;

    private final Frames<Meaning> frames = Frames.load("study-denials", Meaning.class);
    private final EducationReader reader;

    StudyDenials(EducationReader reader) {
        this.reader = reader;
    }

    /**
     * What was never so.
     *
     * @param field what is denied of an education; all of it with its school
     */
    record NotSo(Studies studies, Attribute<String> field) {
        /** "I don't have a degree". */
        boolean isOfAnyDegree() {
            return field.equals(Education.DEGREE)
                    && studies.degree == null
                    && studies.field == null
                    && studies.institution == null;
        }

        Evidence evidence() {
            return Quote.of(studies.sentence, studies.from, studies.to);
        }
    }

    /** What a sentence denies; what it says to be so instead, without a verb of its own, is set right at once. */
    List<NotSo> in(Sentence sentence, Findings findings) {
        List<NotSo> denied = new ArrayList<>();
        for (int at = 0; at < sentence.size() && !sentence.question(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                Optional<NotSo> never = notSo(sentence, hit);
                Optional<Studies> instead = never.flatMap(this::behind);
                if (instead.isPresent() && findings.educations().setsRight(instead.get())) {
                    findings.educations().add(instead.get());
                } else {
                    never.ifPresent(denied::add);
                }
            }
        }
        return denied;
    }

    private Optional<NotSo> notSo(Sentence sentence, Hit<Meaning> hit) {
        Studies studies = new Studies(sentence, hit.start(), hit.end());
        boolean read = hit.meaning() == Meaning.GRADUATED_NOT || read(studies, hit.meaning().field, hit.end(), false);
        if (!read || WholeDenial.isPartly(sentence, hit.start(), studies.to)) {
            return Optional.empty();
        }
        reader.complements(studies);
        return WholeDenial.endsAt(sentence, studies.to) && Assertion.heldBefore(sentence, hit.start(), studies.to)
                ? Optional.of(new NotSo(studies, hit.meaning().field))
                : Optional.empty();
    }

    /** @param known whether only a subject of the lexicons is one */
    private boolean read(Studies studies, Attribute<String> field, int from, boolean known) {
        if (field.equals(Education.DEGREE)) {
            // "A degree" is the one that is known.
            return reader.degree(studies, from) && (studies.degree != null || studies.field == null);
        }
        return field.equals(Education.INSTITUTION)
                ? reader.institution(studies, from, true)
                : reader.field(studies, from, known);
    }

    /** The bachelor's of "I don't have a master's, only a bachelor's". */
    private Optional<Studies> behind(NotSo denied) {
        Sentence sentence = denied.studies().sentence;
        int only = sentence.is(denied.studies().to, ",") ? denied.studies().to + 1 : denied.studies().to;
        Studies instead = new Studies(sentence, denied.studies().from, only + 1);
        if (!sentence.is(only, ONLY) || !read(instead, denied.field(), only + 1, true)) {
            return Optional.empty();
        }
        reader.complements(instead);
        instead.insteadOf = denied.studies();
        return sentence.hasWord(instead.to) ? Optional.empty() : Optional.of(instead);
    }

    /** What was denied right before these studies, which say of the same what is so, is set right, and denied no more. */
    static void setRight(Studies studies, List<NotSo> denied, Findings findings) {
        Sentence sentence = studies.sentence;
        Optional<NotSo> before = denied.stream()
                .filter(never -> EducationLog.said(studies).containsKey(never.field()))
                .filter(never -> never.studies().to < studies.from && never.studies().to + MOST_BETWEEN > studies.from)
                .filter(never -> IntStream.range(never.studies().to, studies.from)
                        .allMatch(at -> !sentence.hasWord(at) || sentence.is(at, "but")))
                .findFirst();
        before.ifPresent(never -> {
            studies.insteadOf = never.studies();
            if (findings.educations().setsRight(studies)) {
                denied.remove(never);
            } else {
                studies.insteadOf = null;
            }
        });
    }
}
