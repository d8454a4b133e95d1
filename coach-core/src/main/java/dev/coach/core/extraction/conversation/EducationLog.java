package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Education;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns statements about studies into claims, and knows which of them speak of the same education. */
final class EducationLog {
    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        final String item;
        final int utterance;

        @Nullable
        String degree;

        @Nullable
        String field;

        @Nullable
        String institution;

        Entry(String item, int utterance) {
            this.item = item;
            this.utterance = utterance;
        }

        boolean agrees(Studies studies) {
            return same(degree, studies.degree) && same(field, studies.field) && same(institution, studies.institution);
        }

        boolean isCalled(String name) {
            return equal(degree, name) || equal(field, name) || equal(institution, name);
        }

        boolean shares(Studies studies) {
            return equal(degree, studies.degree)
                    || equal(field, studies.field)
                    || equal(institution, studies.institution);
        }

        private static boolean same(@Nullable String one, @Nullable String other) {
            return one == null || other == null || one.equalsIgnoreCase(other);
        }

        private static boolean equal(@Nullable String one, @Nullable String other) {
            return one != null && one.equalsIgnoreCase(other);
        }
    }

    EducationLog(Findings findings) {
        this.findings = findings;
    }

    void add(Studies studies) {
        Evidence evidence = Quote.of(studies.sentence, studies.from, studies.to);
        Entry entry = entryFor(studies);
        if (studies.degree != null) {
            entry.degree = studies.degree;
            field(entry, Education.DEGREE, studies.degree, evidence);
        }
        if (studies.field != null) {
            entry.field = studies.field;
            field(entry, Education.FIELD_OF_STUDY, studies.field, evidence);
        }
        if (studies.institution != null) {
            entry.institution = studies.institution;
            field(entry, Education.INSTITUTION, studies.institution, evidence);
        }
        if (studies.grade != null) {
            field(entry, Education.GRADE, studies.grade, evidence);
        }
        if (studies.place != null) {
            field(entry, Education.LOCATION, studies.place, evidence);
        }
        if (studies.start != null) {
            field(entry, Education.START_DATE, studies.start.toString(), evidence);
        }
        if (studies.end != null) {
            field(entry, Education.END_DATE, studies.end.toString(), evidence);
        }
        if (studies.completed != null) {
            field(entry, Education.COMPLETED, studies.completed.toString(), evidence);
        }
    }

    /** The education of "biology", of which "I study biochemistry, not biology" speaks. */
    private Optional<Entry> setRight(Studies studies) {
        Sentence sentence = studies.sentence;
        int not = sentence.hasWord(studies.to) ? studies.to : studies.to + 1;
        int end = not + 1;
        while (sentence.hasWord(end)) {
            end++;
        }
        if (!sentence.is(not, "not") || end == not + 1) {
            return Optional.empty();
        }
        String old = sentence.text(not + 1, end);
        return entries.stream().filter(known -> known.isCalled(old)).reduce((first, last) -> last);
    }

    /** The education that was named before with the same words, or in the same utterance without any that differ. */
    private Entry entryFor(Studies studies) {
        int utterance = studies.sentence.utterance().index();
        return setRight(studies)
                .or(() -> entries.stream()
                        .filter(known ->
                                known.agrees(studies) && (known.shares(studies) || known.utterance == utterance))
                        .reduce((first, last) -> last))
                .orElseGet(() -> {
                    Entry entry = new Entry(findings.newItem("education"), utterance);
                    entries.add(entry);
                    return entry;
                });
    }

    private void field(Entry entry, Attribute<?> field, String value, Evidence evidence) {
        findings.add(Education.COLLECTION, entry.item, field, value, Confidence.USUAL, evidence);
    }
}
