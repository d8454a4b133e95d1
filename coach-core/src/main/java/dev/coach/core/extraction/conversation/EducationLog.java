package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Education;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns statements about studies into claims, and knows which of them speak of the same education. */
final class EducationLog {
    /** Who has one has studied something else as well. */
    private static final Set<String> DEGREES_BESIDE =
            Set.of("pgce", "postgraduate certificate", "postgraduate diploma", "teaching certificate", "nvq");

    private static final List<Frame> LATER = List.of(
            Frame.of("the year|years after|afterwards"),
            Frame.of("the next|following year"),
            Frame.of("afterwards|later"));

    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry implements ItemIdentity.Candidate {
        final String item;
        final int utterance;
        final Map<String, String> fields = new HashMap<>();

        Entry(String item, int utterance) {
            this.item = item;
            this.utterance = utterance;
        }

        @Override
        public Map<String, String> fields() {
            return fields;
        }

        boolean isCalled(String name) {
            return Education.COLLECTION.identity().stream()
                    .anyMatch(field -> name.equalsIgnoreCase(fields.getOrDefault(field, "")));
        }
    }

    EducationLog(Findings findings) {
        this.findings = findings;
    }

    void add(Studies studies) {
        Evidence evidence = Quote.of(studies.sentence, studies.from, studies.to);
        Entry entry = entryFor(studies);
        said(studies).forEach((field, value) -> {
            PositionMention.note(entry.fields, field, value);
            findings.add(Education.COLLECTION, entry.item, field, value, Confidence.USUAL, evidence);
        });
    }

    /** What a statement says, in the order of the catalogue. */
    private static Map<Attribute<?>, String> said(Studies studies) {
        Map<Attribute<?>, String> said = new LinkedHashMap<>();
        put(said, Education.DEGREE, studies.degree);
        put(said, Education.FIELD_OF_STUDY, studies.field);
        put(said, Education.INSTITUTION, studies.institution);
        put(said, Education.GRADE, studies.grade);
        put(said, Education.LOCATION, studies.place);
        put(said, Education.START_DATE, studies.start);
        put(said, Education.END_DATE, studies.end);
        put(said, Education.COMPLETED, studies.completed);
        return said;
    }

    private static void put(Map<Attribute<?>, String> said, Attribute<?> field, @Nullable Object value) {
        if (value != null) {
            said.put(field, value.toString());
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

    /** The education that was named before, or in the same utterance without anything that differs. */
    private Entry entryFor(Studies studies) {
        int utterance = studies.sentence.utterance().index();
        Map<String, String> mention = new HashMap<>();
        said(studies).forEach((field, value) -> PositionMention.note(mention, field, value));
        return setRight(studies)
                .or(() -> ItemIdentity.choose(Education.COLLECTION, entries, mention))
                .or(() -> entries.stream()
                        .filter(known -> known.utterance == utterance && !isApart(studies))
                        .filter(known -> ItemIdentity.canBeOne(Education.COLLECTION, known.fields, mention))
                        .reduce((first, last) -> last))
                .or(() -> corrected(studies))
                .orElseGet(() -> {
                    Entry entry = new Entry(findings.newItem("education"), utterance);
                    entries.add(entry);
                    return entry;
                });
    }

    /** "I studied physics and did my PGCE", "and got a master's the year after": no degree of what was named before. */
    private static boolean isApart(Studies studies) {
        return studies.degree != null
                && (studies.apart
                        || DEGREES_BESIDE.contains(studies.degree.toLowerCase(Locale.ROOT))
                        || LATER.stream().anyMatch(frame -> frame.endAt(studies.sentence, studies.to) > 0));
    }

    /** "Actually, I graduated in 2013" names none, and sets the last one right. */
    private Optional<Entry> corrected(Studies studies) {
        return entries.stream()
                .filter(known -> !studies.isNamed() && findings.isCorrection(studies.from))
                .filter(known -> Findings.isJustSaid(known.utterance, studies.sentence))
                .reduce((first, last) -> last);
    }
}
