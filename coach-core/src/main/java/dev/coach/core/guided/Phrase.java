package dev.coach.core.guided;

import dev.coach.core.domain.profile.CodeList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small pieces of English. */
final class Phrase {
    private static final Pattern NO_ARTICLE =
            Pattern.compile("(?i)^(an?|the|my|(head|director|vice president|chief) of) |[^s'’]s$|^self-employed$");
    private static final Pattern ABBREVIATION = Pattern.compile("^\\p{Lu}(?!\\p{Ll})");
    private static final Pattern SPELT_WITH_VOWEL = Pattern.compile("^[AEFHILMNORSX]");
    private static final Pattern SPOKEN_WITH_VOWEL =
            Pattern.compile("(?i)^([ai]|e(?!u|we)|o(?!ne\\b|nce\\b)|u(?!ni(?!n)|s[ae]|ti)|hon(est|our|or)|heir|hour)");

    private Phrase() {}

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

    /** What a code of this list stands for: {@code DE} for Germany, {@code de} for German. */
    static String listed(CodeList list, String code) {
        return switch (list) {
            case COUNTRY -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            case LANGUAGE -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
            case CURRENCY -> Currency.getInstance(code).getDisplayName(Locale.ENGLISH);
            case TIME_ZONE -> code;
        };
    }

    /** The name of an attribute as people write it: {@code direct_reports} to {@code direct reports}. */
    static String words(String name) {
        return name.replace('_', ' ');
    }
}
