package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a question is after, for those who did not understand it: other words for it, and what an answer looks like. */
final class Explanation {
    private static final Map<Attribute<?>, String> OTHER_WORDS = Map.of(
            CurrentSituation.TITLE, "I mean what you do all day: “nurse”, “shop assistant”, “team leader”.",
            Goals.TARGET_ROLE, "I mean the work you would like to do one day: “teacher”, “head chef”, “data analyst”.",
            Goals.CAREER_GOAL_SHORT,
                    "I mean the next thing that should be different: other work, other hours, more pay, another place.",
            Goals.CAREER_GOAL_LONG,
                    "I mean your work as you would like it to be by then: what you do, where, and with whom.",
            Goals.GOAL_MOTIVATION, "I mean what you hope to gain: time, money, peace, pride, or something else.",
            Goals.SUCCESS_DEFINITION,
                    "I mean a sign that you could point to: a contract, a certificate, being home in the evening.",
            Goals.BIGGEST_OBSTACLE,
                    "I mean what holds you back: money, time, a missing certificate, doubts, or somebody who is against it.",
            Goals.TRACK, "“Expert”, “lead people” or “both” is enough.",
            Goals.GOAL_DEADLINE, "I mean a time to aim for: “in two years”, “next summer”, “March 2028”.");

    private Explanation() {}

    static String of(Attribute<?> asked) {
        String words = OTHER_WORDS.get(asked);
        return words != null ? words : enough(asked.type());
    }

    /** What is enough for an answer. */
    private static String enough(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> "A word or two are enough.";
            case AttributeType.Address address -> "The address alone is enough.";
            case AttributeType.WholeNumber number -> "A rough number is enough.";
            case AttributeType.Decimal decimal -> "A rough number of " + decimal.unit() + " is enough.";
            case AttributeType.Scale scale -> "A figure is enough: 1 is the least and 5 the most.";
            case AttributeType.YesNo yesNo -> "A yes or a no is enough.";
            case AttributeType.Month month -> "A year is enough, or a month and a year.";
            case AttributeType.Choice<?> choice -> "Say what comes nearest: " + either(choice.allowed()) + ".";
            case AttributeType.Choices<?> choices -> "Say all that apply: " + either(choices.allowed()) + ".";
            case AttributeType.Percent percent -> "A rough share of a hundred is enough.";
            case AttributeType.Months months -> "The years are enough: “2019 to 2021”.";
            case AttributeType.Day day -> "Say it with day, month and year.";
            case AttributeType.Pay pay ->
                "A rough amount is enough, and whether it is by the hour, the month or the year.";
            case AttributeType.Shaped shaped -> "A code such as " + shaped.example() + " is what I mean.";
            case AttributeType.Listed listed -> "The name is enough.";
            case AttributeType.ListedSet listed -> "The names are enough.";
        };
    }

    private static String either(List<String> values) {
        List<String> words = values.stream().map(English::words).toList();
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " or " + words.getLast();
    }
}
