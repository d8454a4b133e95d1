package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.EducationSummary;
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

    private static final Set<String> LATELY = Set.of("just", "recently", "last", "yesterday", "finally", "this", "now");

    private static final List<Frame> LATER = List.of(
            Frame.of("the year|years after|afterwards"),
            Frame.of("the next|following year"),
            Frame.of("afterwards|later"));

    private final Findings findings;
    private final List<StudyEntry> entries = new ArrayList<>();
    private final EducationDenials denials;

    EducationLog(Findings findings) {
        this.findings = findings;
        this.denials = new EducationDenials(findings, entries);
    }

    /** Takes studies back that were told of or are known. */
    EducationDenials denials() {
        return denials;
    }

    void add(Studies studies) {
        Evidence evidence = Quote.of(studies.sentence, studies.from, studies.to);
        boolean over = isJustGraduated(studies);
        StudyEntry entry = Optional.of(studies.sentence.utterance().index())
                .filter(utterance -> over)
                .flatMap(denials::onlyOneThatGoesOn)
                .map(this::known)
                .orElseGet(() -> entryFor(studies));
        denials.changeLevel(entry, studies.degree, evidence);
        said(studies).forEach((field, value) -> {
            PositionMention.note(entry.fields, field, value);
            findings.add(Education.COLLECTION, entry.item, field, value, Confidence.USUAL, evidence);
        });
        if (over) {
            findings.retireIfKnown(EducationSummary.CURRENTLY_STUDYING, "true", evidence);
            findings.retireIfKnown(CurrentSituation.EMPLOYMENT_STATUS, EmploymentStatus.STUDENT.name(), evidence);
        }
    }

    /** "I graduated last month" ends studies that went on; "I graduated with honours" may speak of others. */
    private static boolean isJustGraduated(Studies studies) {
        return said(studies).equals(Map.of(Education.COMPLETED, "true"))
                && studies.sentence.words().stream().anyMatch(word -> LATELY.contains(word.form()));
    }

    /** What a statement says, in the order of the catalogue. */
    static Map<Attribute<?>, String> said(Studies studies) {
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

    /** Whether it sets right what is known of another education. */
    boolean setsRight(Studies studies) {
        return setRight(studies).isPresent();
    }

    /**
     * The education of "biology", of which "I study biochemistry, not biology" speaks, and of what was denied right before: "I didn't
     * study biology, I studied biochemistry".
     */
    private Optional<StudyEntry> setRight(Studies studies) {
        Studies denied = studies.insteadOf;
        if (denied != null) {
            return denials.onlyOne(denied, studies);
        }
        Sentence sentence = studies.sentence;
        int not = sentence.hasWord(studies.to) ? studies.to : studies.to + 1;
        int end = not + 1;
        while (sentence.hasWord(end)) {
            end++;
        }
        return sentence.is(not, "not") && end > not + 1
                ? denials.onlyOneCalled(sentence.text(not + 1, end))
                : Optional.empty();
    }

    /** The education that was named before, or in the same utterance without anything that differs. */
    private StudyEntry entryFor(Studies studies) {
        int utterance = studies.sentence.utterance().index();
        Map<String, String> mention = new HashMap<>();
        said(studies).forEach((field, value) -> PositionMention.note(mention, field, value));
        return setRight(studies)
                .map(this::known)
                .or(() -> ItemIdentity.choose(Education.COLLECTION, entries, mention))
                .or(() -> entries.stream()
                        .filter(known -> known.utterance == utterance && !isApart(studies))
                        .filter(known -> !known.goesOn() || !Boolean.TRUE.equals(studies.completed))
                        .filter(known -> ItemIdentity.canBeOne(Education.COLLECTION, known.fields, mention))
                        .reduce((first, last) -> last))
                .or(() -> corrected(studies))
                .orElseGet(() -> {
                    StudyEntry entry = new StudyEntry(findings.newItem("education"), utterance);
                    entries.add(entry);
                    return entry;
                });
    }

    private StudyEntry known(StudyEntry entry) {
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        return entry;
    }

    /** "I studied physics and did my PGCE", "and got a master's the year after": no degree of what was named before. */
    private static boolean isApart(Studies studies) {
        return studies.degree != null
                && (studies.apart
                        || DEGREES_BESIDE.contains(studies.degree.toLowerCase(Locale.ROOT))
                        || LATER.stream().anyMatch(frame -> frame.endAt(studies.sentence, studies.to) > 0));
    }

    /** "Actually, I graduated in 2013" names none, and sets the last one right. */
    private Optional<StudyEntry> corrected(Studies studies) {
        return entries.stream()
                .filter(known -> !studies.isNamed() && findings.isCorrection(studies.from))
                .filter(known -> Findings.isJustSaid(known.utterance, studies.sentence))
                .reduce((first, last) -> last);
    }
}
