package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.StudyDenials.NotSo;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DegreeLevels;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.EducationSummary.EducationLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of studies that were told of or are known, and of the level read of them, when they are denied. */
final class EducationDenials {
    private static final int BEFORE_ALL_THAT_IS_SAID = -1;

    private final Findings findings;
    private final List<StudyEntry> entries;
    private final List<StudyEntry> held;

    /** @param entries what was told so far, which grows */
    EducationDenials(Findings findings, List<StudyEntry> entries) {
        this.findings = findings;
        this.entries = entries;
        this.held = held(findings.held());
    }

    private static List<StudyEntry> held(List<Held> values) {
        Map<String, StudyEntry> byItem = new LinkedHashMap<>();
        for (Held field : values) {
            String item = field.item();
            if (item != null && field.collection().equals(Optional.of(Education.COLLECTION))) {
                byItem.computeIfAbsent(item, id -> new StudyEntry(id, BEFORE_ALL_THAT_IS_SAID))
                        .fields
                        .put(field.declared().name(), field.value());
            }
        }
        return new ArrayList<>(byItem.values());
    }

    /** The education that is called so; empty when more than one that is only held is. */
    Optional<StudyEntry> onlyOneCalled(String name) {
        Optional<StudyEntry> said =
                entries.stream().filter(known -> known.isCalled(name)).reduce((first, last) -> last);
        return said.or(() -> only(known().filter(known -> known.isCalled(name))));
    }

    /** The only education of which all is known that was denied, unless what is so instead is known of another one. */
    Optional<StudyEntry> onlyOne(Studies denied, Studies instead) {
        return known().anyMatch(known -> isSo(known, instead))
                ? Optional.empty()
                : only(known().filter(known -> isSo(known, denied)));
    }

    /** The only education that is said not to be completed, before this utterance. */
    Optional<StudyEntry> onlyOneThatGoesOn(int utterance) {
        return only(known().filter(known -> known.utterance < utterance && known.goesOn()));
    }

    private static Optional<StudyEntry> only(Stream<StudyEntry> some) {
        List<StudyEntry> all = some.toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Stream<StudyEntry> known() {
        return Stream.concat(
                entries.stream(), held.stream().filter(one -> entries.stream().noneMatch(said -> isOne(one, said))));
    }

    private static boolean isOne(StudyEntry held, StudyEntry said) {
        return held.item.equals(said.item) || ItemIdentity.same(Education.COLLECTION, held.fields, said.fields);
    }

    private static boolean isSo(StudyEntry known, Studies studies) {
        return EducationLog.said(studies).entrySet().stream()
                .filter(said ->
                        Education.COLLECTION.identity().contains(said.getKey().name()))
                .allMatch(said -> known.isCalled(said.getKey(), said.getValue()));
    }

    /** What was denied goes; a degree takes its level and its end with it, a school all that tells its education from others. */
    void never(NotSo denied) {
        Studies studies = denied.studies();
        Evidence evidence = denied.evidence();
        List<StudyEntry> called = known().filter(known -> isSo(known, studies)).toList();
        List<StudyEntry> meant = denied.isOfAnyDegree() ? onlyOneWithDegree() : called;
        held.removeIf(one -> entries.stream().anyMatch(said -> meant.contains(said) && isOne(one, said)));
        for (StudyEntry known : meant) {
            Optional<EducationLevel> level = known.level();
            if (studies.institution != null) {
                retire(known, Education.DEGREE, evidence);
                retire(known, Education.FIELD_OF_STUDY, evidence);
                retire(known, Education.INSTITUTION, evidence);
            } else {
                retire(known, denied.field(), evidence);
            }
            if (known.value(Education.DEGREE) == null) {
                retire(known, Education.COMPLETED, evidence);
                level.ifPresent(one -> retire(one, evidence));
            }
        }
        if (meant.isEmpty() && studies.degree != null && StudyEntry.namesLevel(studies.degree) && isAlone(studies)) {
            DegreeLevels.of(studies.degree).ifPresent(level -> retire(level, evidence));
        }
    }

    private List<StudyEntry> onlyOneWithDegree() {
        return only(known().filter(known ->
                        known.value(Education.DEGREE) != null || "true".equals(known.value(Education.COMPLETED))))
                .stream()
                .toList();
    }

    private static boolean isAlone(Studies studies) {
        return studies.field == null && studies.institution == null;
    }

    private void retire(StudyEntry known, Attribute<?> field, Evidence evidence) {
        String value = known.fields.remove(field.name());
        if (value != null) {
            findings.retire(Education.COLLECTION, known.item, field, value, Confidence.USUAL, evidence);
        }
    }

    /** The highest level, if no other degree that is known has given it. */
    private void retire(EducationLevel level, Evidence evidence) {
        if (known().noneMatch(known -> known.level().equals(Optional.of(level)))) {
            findings.retire(EducationSummary.HIGHEST_LEVEL, level.name(), Confidence.USUAL, evidence);
        }
    }

    /**
     * The level of a degree that is set right goes with it, if no other degree has it; when it was the highest, that of the right degree
     * takes its place.
     */
    void changeLevel(StudyEntry wrong, @Nullable String right, Evidence evidence) {
        Optional<EducationLevel> old = wrong.level();
        Optional<EducationLevel> level = Optional.ofNullable(right).flatMap(DegreeLevels::of);
        long ofOld = known().filter(known -> known.level().equals(old)).count();
        if (right == null || old.isEmpty() || old.equals(level) || ofOld != 1) {
            return;
        }
        if (level.isPresent() && isHighest(old.get())) {
            findings.add(EducationSummary.HIGHEST_LEVEL, level.get().name(), Confidence.USUAL, evidence);
        } else {
            findings.retire(EducationSummary.HIGHEST_LEVEL, old.get().name(), Confidence.USUAL, evidence);
        }
    }

    private boolean isHighest(EducationLevel level) {
        return findings.isHeld(EducationSummary.HIGHEST_LEVEL, level.name())
                || findings.held().stream()
                        .anyMatch(value -> value.attribute().equals(EducationSummary.HIGHEST_LEVEL.name())
                                && value.value().equalsIgnoreCase(level.name()));
    }
}
