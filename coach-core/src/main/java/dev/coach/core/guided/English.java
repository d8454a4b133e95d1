package dev.coach.core.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Small pieces of English. */
final class English {
    private static final int MOST_PARTS = 8;
    private static final Pattern NO_ARTICLE =
            Pattern.compile("(?i)^(an?|the|my|(head|director|vice president|chief) of) |[^s'’]s$|^self-employed$");
    private static final Pattern ABBREVIATION = Pattern.compile("^\\p{Lu}(?!\\p{Ll})");
    private static final Pattern SPELT_WITH_VOWEL = Pattern.compile("^[AEFHILMNORSX]");
    private static final Pattern SPOKEN_WITH_VOWEL =
            Pattern.compile("(?i)^([ai]|e(?!u|we)|o(?!ne\\b|nce\\b)|u(?!ni(?!n)|s[ae]|ti)|hon(est|our|or)|heir|hour)");

    private English() {}

    /**
     * {@code nurse} to {@code a nurse}, {@code electrician} to {@code an electrician}; what needs no article stays as it is.
     */
    static String withArticle(String noun) {
        if (NO_ARTICLE.matcher(noun).find()) {
            return noun;
        }
        boolean vowel = ABBREVIATION.matcher(noun).find()
                ? SPELT_WITH_VOWEL.matcher(noun).find()
                : SPOKEN_WITH_VOWEL.matcher(noun).find();
        return (vowel ? "an " : "a ") + noun;
    }

    /** {@code a, b and c}. */
    static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** The same of the first parts, with the number of the others: {@code a, b and 12 more}. */
    static String shortList(List<String> parts) {
        if (parts.size() <= MOST_PARTS) {
            return list(parts);
        }
        List<String> shown = new ArrayList<>(parts.subList(0, MOST_PARTS));
        shown.add(parts.size() - MOST_PARTS + " more");
        return list(shown);
    }

    /** The name of an attribute as people write it: {@code direct_reports} to {@code direct reports}. */
    static String words(String name) {
        return name.replace('_', ' ');
    }
}
