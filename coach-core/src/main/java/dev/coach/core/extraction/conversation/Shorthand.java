package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Cefr;
import dev.coach.core.extraction.conversation.phrase.SkillLevels;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Skills;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out what people write into a profile shorter than they would say it: "1 yr 6 mos", "a fortnight", "45-54" of an age band,
 * "B2+", "WFH", "8/10".
 */
final class Shorthand {
    private static final int WEEKS_IN_FORTNIGHT = 2;
    private static final Pattern YEARS = Pattern.compile("(?i)(?<!\\p{L})yrs?\\b\\.?");
    private static final Pattern MONTHS = Pattern.compile("(?i)(?<!\\p{L})mos?\\b\\.?");
    private static final Pattern YEARS_AND_MONTHS = Pattern.compile("(?i)(\\byears?),? (?=\\S+ months?\\b)(?!and\\b)");
    private static final Pattern FORTNIGHTS =
            Pattern.compile("(?i)(?:^|\\b(an?|one|two|three|\\d{1,2}) )fortnight(?:s|['’]s)?\\b");
    /** "Over ten years" are ten at least, as "ten years" are to most; of other amounts it may mean a limit. */
    private static final Pattern OVER_YEARS = Pattern.compile("(?i)\\b(?:over|more than) (?=\\S+ years?\\b)");

    private static final Pattern OUT_OF = Pattern.compile("(?i)(.*\\S)(?: ?/ ?| out of )(\\d+|five|seven|ten)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<![\\d,.])(\\d+),(\\d{1,2})(?![\\d,])");
    private static final Pattern RANGE =
            Pattern.compile("(?i)(?:between |from )?(\\d{2}) ?(?:[-–]|to|and) ?(\\d{2})(?: (?:years?(?: old)?|años))?");
    /** A level between this and the next has this one. */
    private static final Pattern CEFR_AND_MORE = Pattern.compile("(?i)\\b([ab][12]|c1) ?(?:\\+|plus\\b)");

    private static final Pattern FROM_HOME = Pattern.compile("(?i)\\bwfh\\b");
    private static final Pattern NEVER = Pattern.compile("(?i)never[.!]?");
    private static final Set<String> AROUND_LEVEL = Set.of("i", "am", "a", "an", "level", "at", "user");

    private Shorthand() {}

    /** As it would be said where the attribute asks for such a thing; else as it is. */
    static String writtenOut(Attribute<?> attribute, String written) {
        return switch (attribute.type()) {
            case AttributeType.WholeNumber number
            when number.unit().equals("points") -> pointed(points(written, number.max()));
            case AttributeType.WholeNumber number -> pointed(spans(written));
            case AttributeType.Decimal decimal when decimal.unit().equals("points") -> points(written, decimal.max());
            case AttributeType.Decimal decimal
            when decimal.unit().equals("years") ->
                OVER_YEARS.matcher(spans(written)).replaceAll("about ");
            case AttributeType.Percent percent
            when NEVER.matcher(written.strip()).matches() -> "0";
            case AttributeType.Percent percent -> pointed(written);
            case AttributeType.Scale scale -> pointed(written);
            case AttributeType.Choice<?> choice
            when choice.values() == Cefr.class -> CEFR_AND_MORE.matcher(written).replaceAll("$1");
            case AttributeType.Choice<?> choice ->
                band(choice, written).orElseGet(() -> FROM_HOME.matcher(written).replaceAll("work from home"));
            default -> written;
        };
    }

    /** "Expert" of how well a skill is mastered. */
    static Optional<String> level(Attribute<?> attribute, Sentence text) {
        if (!attribute.equals(Skills.LEVEL)) {
            return Optional.empty();
        }
        int from = 0;
        while (text.is(from, AROUND_LEVEL)) {
            from++;
        }
        return SkillLevels.at(text, from)
                .filter(level -> text.words().stream()
                        .skip(level.end())
                        .allMatch(word -> word.isMark() || AROUND_LEVEL.contains(word.form())))
                .map(level -> Integer.toString(level.value().step()));
    }

    /** "2 years and 6 months" of "2 yrs 6 mos", "4 weeks" of "two fortnights". */
    private static String spans(String written) {
        String named = MONTHS.matcher(YEARS.matcher(written).replaceAll(" years"))
                .replaceAll(" months")
                .replaceAll(" {2,}", " ");
        String joined = YEARS_AND_MONTHS.matcher(named).replaceAll("$1 and ");
        return FORTNIGHTS
                .matcher(joined)
                .replaceAll(found -> weeks(Objects.requireNonNullElse(found.group(1), "a")) + " weeks");
    }

    /** "45.5" of "45,5", which is no 455. */
    private static String pointed(String written) {
        return DECIMAL_COMMA.matcher(written).replaceAll("$1.$2");
    }

    private static int weeks(String fortnights) {
        int count = switch (fortnights.toLowerCase(Locale.ROOT)) {
            case "a", "an", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            default -> Integer.parseInt(fortnights);
        };
        return WEEKS_IN_FORTNIGHT * count;
    }

    /** "8" of "8 out of 10" where ten is the most. */
    private static String points(String written, int most) {
        Matcher parts = OUT_OF.matcher(written.strip());
        return parts.matches() && most == figure(parts.group(2)) ? parts.group(1) : written;
    }

    private static int figure(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "five" -> 5;
            case "seven" -> 7;
            case "ten" -> 10;
            default -> word.length() > 3 ? -1 : Integer.parseInt(word);
        };
    }

    /** The band whose own ends were written. */
    private static Optional<String> band(AttributeType.Choice<?> choice, String written) {
        Matcher range = RANGE.matcher(written.strip());
        return range.matches()
                ? Optional.of("from_%s_to_%s".formatted(range.group(1), range.group(2)))
                        .filter(choice.allowed()::contains)
                : Optional.empty();
    }
}
