package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.EducationSummary.EducationLevel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which level of education a degree stands for, where its name says so: a "law degree" may be one of several. */
public final class DegreeLevels {
    private static final Map<EducationLevel, Pattern> NAMES = Map.of(
            EducationLevel.DOCTORATE, Pattern.compile("ph\\.?d\\.?|d\\.?phil|ed\\.?d|doctorate.*|doctoral degree"),
            EducationLevel.MASTER,
                    Pattern.compile("master.*|m\\.?(sc|b\\.?a|eng|fa|ph|sw|res|phil|ed)|march|med degree"),
            EducationLevel.BACHELOR,
                    Pattern.compile("bachelor.*|b\\.?(sc|a|s|eng|ba|fa|com)|ll\\.?b|undergrad(uate)? degree"),
            EducationLevel.ASSOCIATE, Pattern.compile("associate.*|foundation degree|hnd"),
            EducationLevel.HIGH_SCHOOL, Pattern.compile("high school diploma|abitur|a[- ]levels"));

    private static final Set<String> BEHIND_DEGREE = Set.of("in", "from", "at", "degree");

    private DegreeLevels() {}

    public static Optional<EducationLevel> of(String degree) {
        String name = degree.toLowerCase(Locale.ROOT).replace('’', '\'');
        return NAMES.entrySet().stream()
                .filter(level -> level.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "Because of my MS", where nothing tells of a degree. */
    public static boolean isIllness(Sentence sentence, int at) {
        boolean one = sentence.is(at - 1, "a") || sentence.is(at - 1, "an");
        return sentence.is(at, "ms") && !one && !sentence.is(at + 1, BEHIND_DEGREE);
    }
}
