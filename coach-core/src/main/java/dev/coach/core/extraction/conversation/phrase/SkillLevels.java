package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What words say about how well someone does a thing, from 1 to 5.
 *
 * <ul>
 *   <li>1: beginner, novice, bad, terrible
 *   <li>2: poor, basic, some, a little, passable, rusty
 *   <li>3: decent, intermediate, comfortable, conversational; "pretty good"
 *   <li>4: good, strong, proficient, skilled, advanced; "very good"
 *   <li>5: expert, fluent, native, excellent; "very skilled"
 * </ul>
 */
public final class SkillLevels {
    private static final Map<String, Integer> ADJECTIVES = Map.ofEntries(
            Map.entry("beginner", 1),
            Map.entry("novice", 1),
            Map.entry("terrible", 1),
            Map.entry("hopeless", 1),
            Map.entry("bad", 1),
            Map.entry("poor", 2),
            Map.entry("basic", 2),
            Map.entry("elementary", 2),
            Map.entry("rudimentary", 2),
            Map.entry("limited", 2),
            Map.entry("some", 2),
            Map.entry("little", 2),
            Map.entry("bit", 2),
            Map.entry("passable", 2),
            Map.entry("rusty", 2),
            Map.entry("decent", 3),
            Map.entry("okay", 3),
            Map.entry("ok", 3),
            Map.entry("fair", 3),
            Map.entry("intermediate", 3),
            Map.entry("comfortable", 3),
            Map.entry("competent", 3),
            Map.entry("conversational", 3),
            Map.entry("reasonable", 3),
            Map.entry("good", 4),
            Map.entry("great", 4),
            Map.entry("strong", 4),
            Map.entry("solid", 4),
            Map.entry("proficient", 4),
            Map.entry("skilled", 4),
            Map.entry("skillful", 4),
            Map.entry("experienced", 4),
            Map.entry("advanced", 4),
            Map.entry("adept", 4),
            Map.entry("well-versed", 4),
            Map.entry("versed", 4),
            Map.entry("expert", 5),
            Map.entry("fluent", 5),
            Map.entry("native", 5),
            Map.entry("bilingual", 5),
            Map.entry("excellent", 5),
            Map.entry("outstanding", 5),
            Map.entry("brilliant", 5));
    private static final Map<String, Integer> ADVERBS = Map.of(
            "fluently",
            5,
            "natively",
            5,
            "excellently",
            5,
            "well",
            4,
            "proficiently",
            4,
            "okay",
            3,
            "ok",
            3,
            "badly",
            2,
            "poorly",
            2);
    private static final Set<String> STRONGER =
            Set.of("very", "highly", "extremely", "exceptionally", "really", "incredibly", "super");
    private static final Set<String> WEAKER =
            Set.of("pretty", "quite", "fairly", "reasonably", "somewhat", "moderately", "relatively", "rather");
    private static final Set<String> SURE = Set.of(
            "skilled", "proficient", "fluent", "experienced", "expert", "adept", "well-versed", "versed", "advanced");

    private SkillLevels() {}

    /**
     * A level that was said.
     *
     * @param sure whether only a skill can follow: one is skilled in a trade, but good at heart
     */
    public record Level(int step, boolean sure) {}

    /** The level that begins at this place, with what makes it more or less: "very good". */
    public static Optional<Found<Level>> at(Sentence sentence, int from) {
        boolean stronger = sentence.is(from, STRONGER);
        boolean weaker = sentence.is(from, WEAKER);
        int at = stronger || weaker ? from + 1 : from;
        Integer step = ADJECTIVES.get(sentence.form(at));
        if (step == null) {
            return Optional.empty();
        }
        boolean sure = sentence.is(at, SURE);
        int adjusted = stronger && (sure || step == 3) ? step + 1 : weaker && step >= 4 ? step - 1 : step;
        return Optional.of(new Found<>(new Level(Math.min(5, adjusted), sure), at + 1));
    }

    /** The level that stands behind a skill: "fluently", "very well", "a little". */
    public static Optional<Found<Integer>> behind(Sentence sentence, int from) {
        boolean stronger = sentence.is(from, STRONGER);
        boolean weaker = sentence.is(from, WEAKER);
        Integer step = ADVERBS.get(sentence.form(stronger || weaker ? from + 1 : from));
        if (step != null && !(sentence.is(from, "well") && sentence.is(from + 1, "enough"))) {
            int adjusted = Math.min(5, stronger ? step + 1 : weaker ? step - 1 : step);
            return Optional.of(new Found<>(adjusted, from + (stronger || weaker ? 2 : 1)));
        }
        boolean little = (sentence.is(from, "a") && (sentence.is(from + 1, "little") || sentence.is(from + 1, "bit")));
        return little ? Optional.of(new Found<>(2, from + 2)) : Optional.empty();
    }
}
