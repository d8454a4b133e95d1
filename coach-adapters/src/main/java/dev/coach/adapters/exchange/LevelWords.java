package dev.coach.adapters.exchange;

import dev.coach.core.extraction.resume.GradeWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps from 1 to 5 that a skill is graded by, in words. */
final class LevelWords {
    private static final List<String> WORDS = List.of("Beginner", "Basic", "Intermediate", "Advanced", "Master");
    private static final Set<String> HIGHEST = Set.of("master", "mastery", "guru");
    private static final Pattern FIGURE = Pattern.compile("([1-5])(?: ?/ ?5)?");

    private LevelWords() {}

    /** Empty when the words are no level. */
    static Optional<String> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher figure = FIGURE.matcher(text);
        if (figure.matches()) {
            return Optional.of(figure.group(1));
        }
        if (HIGHEST.contains(text)) {
            return Optional.of("5");
        }
        return GradeWords.of(text).stream().mapToObj(Integer::toString).findFirst();
    }

    static String write(String level) {
        return WORDS.get(Integer.parseInt(level) - 1);
    }
}
