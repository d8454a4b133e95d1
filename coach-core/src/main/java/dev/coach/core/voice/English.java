package dev.coach.core.voice;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ReadableValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small pieces of English. */
final class English implements Grammar {
    private static final Pattern NO_ARTICLE =
            Pattern.compile("(?i)^(an?|the|my|(head|director|vice president|chief) of) |[^s'’]s$|^self-employed$");
    private static final Pattern ABBREVIATION = Pattern.compile("^\\p{Lu}(?!\\p{Ll})");
    private static final Pattern SPELT_WITH_VOWEL = Pattern.compile("^[AEFHILMNORSX]");
    private static final Pattern SPOKEN_WITH_VOWEL =
            Pattern.compile("(?i)^([ai]|e(?!u|we)|o(?!ne\\b|nce\\b)|u(?!ni(?!n)|s[ae]|ti)|hon(est|our|or)|heir|hour)");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern NONE = Pattern.compile("(?<![\\w.])0 (?=[a-z])");
    private static final Pattern ONE = Pattern.compile("(?<![\\w.])1 ((?:[a-z]+ )?[a-z]+?)s(?= |$)");
    private static final Pattern OF_ONESELF =
            Pattern.compile("(?i)(?<![\\p{L}'’])(?:i|i['’]\\p{L}+|im|my|me|myself|we|our|us)(?![\\p{L}])");

    /**
     * {@code nurse} to {@code a nurse}, {@code electrician} to {@code an electrician}; what needs no article stays as it is.
     */
    @Override
    public String withArticle(String noun) {
        if (NO_ARTICLE.matcher(noun).find()) {
            return noun;
        }
        boolean vowel = ABBREVIATION.matcher(noun).find()
                ? SPELT_WITH_VOWEL.matcher(noun).find()
                : SPOKEN_WITH_VOWEL.matcher(noun).find();
        return (vowel ? "an " : "a ") + noun;
    }

    @Override
    public String occupation(String title) {
        return withArticle(Titles.inText(title));
    }

    @Override
    public String list(List<String> parts) {
        return joined(parts, " and ");
    }

    @Override
    public String either(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String last) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + last + parts.getLast();
    }

    /** {@code 0 direct reports} to {@code no direct reports}, {@code 1 years} to {@code one year}. */
    @Override
    public String counted(String clause) {
        return ONE.matcher(NONE.matcher(clause).replaceAll("no ")).replaceAll("one $1");
    }

    @Override
    public String value(AttributeType<?> type, String value) {
        return ReadableValue.of(type, value);
    }

    @Override
    public String measured(AttributeType<?> type, String value) {
        return ReadableValue.measured(type, value);
    }

    @Override
    public String day(LocalDate day, boolean withYear) {
        return (withYear ? DAY_OF_YEAR : DAY).format(day);
    }

    @Override
    public String choice(String constant) {
        return constant.replace('_', ' ');
    }

    @Override
    public String language(String english) {
        return english;
    }

    @Override
    public String unit(String unit) {
        return unit;
    }

    @Override
    public Pattern ofOneself() {
        return OF_ONESELF;
    }
}
