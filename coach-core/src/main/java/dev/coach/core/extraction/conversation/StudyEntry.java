package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.conversation.phrase.DegreeLevels;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.EducationSummary.EducationLevel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An education that was spoken of or is held, and what was said of it in the end. */
final class StudyEntry implements ItemIdentity.Candidate {
    /** They name every degree of their level. */
    private static final Pattern ANY_OF_LEVEL =
            Pattern.compile("(?i)(bachelor|master|doctorate|ph\\.?d\\.?)(\\W?s)?( degree)?");

    final String item;
    final int utterance;
    final Map<String, String> fields = new HashMap<>();

    StudyEntry(String item, int utterance) {
        this.item = item;
        this.utterance = utterance;
    }

    @Override
    public Map<String, String> fields() {
        return fields;
    }

    @Nullable
    String value(Attribute<?> field) {
        return fields.get(field.name());
    }

    /** The level of its degree, where its name says so. */
    Optional<EducationLevel> level() {
        return Optional.ofNullable(value(Education.DEGREE)).flatMap(DegreeLevels::of);
    }

    /** Whether it is said not to be completed. */
    boolean goesOn() {
        return "false".equals(value(Education.COMPLETED));
    }

    /** Whether these words name its degree, subject or school. */
    boolean isCalled(String name) {
        return isCalled(Education.DEGREE, name)
                || isCalled(Education.FIELD_OF_STUDY, name)
                || isCalled(Education.INSTITUTION, name);
    }

    boolean isCalled(Attribute<?> field, String name) {
        String value = value(field);
        if (value == null) {
            return false;
        }
        boolean ofLevel = field.equals(Education.DEGREE)
                && namesLevel(name)
                && DegreeLevels.of(value).equals(DegreeLevels.of(name));
        return ofLevel || ItemIdentity.isNamedBy(value, name, field.equals(Education.INSTITUTION));
    }

    /** "A master's" may be an MSc, "an MBA" may not. */
    static boolean namesLevel(String degree) {
        return ANY_OF_LEVEL.matcher(degree).matches() && DegreeLevels.of(degree).isPresent();
    }
}
