package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.util.Map;

/** What a question is after, for those who did not understand it: other words for it, and what an answer looks like. */
final class Explanation {
    private static final Map<Attribute<?>, Phrase> OTHER_WORDS = Map.of(
            CurrentSituation.TITLE, Phrase.EXPLAIN_TITLE,
            Goals.TARGET_ROLE, Phrase.EXPLAIN_TARGET_ROLE,
            Goals.CAREER_GOAL_SHORT, Phrase.EXPLAIN_SHORT_GOAL,
            Goals.CAREER_GOAL_LONG, Phrase.EXPLAIN_LONG_GOAL,
            Goals.GOAL_MOTIVATION, Phrase.EXPLAIN_MOTIVATION,
            Goals.SUCCESS_DEFINITION, Phrase.EXPLAIN_SUCCESS,
            Goals.BIGGEST_OBSTACLE, Phrase.EXPLAIN_OBSTACLE,
            Goals.TRACK, Phrase.EXPLAIN_TRACK,
            Goals.GOAL_DEADLINE, Phrase.EXPLAIN_DEADLINE);

    private Explanation() {}

    static String of(Voice voice, Attribute<?> asked) {
        Phrase words = OTHER_WORDS.get(asked);
        return words != null ? voice.say(words) : enough(voice, asked.type());
    }

    /** What is enough for an answer. */
    private static String enough(Voice voice, AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> voice.say(Phrase.ENOUGH_TEXT);
            case AttributeType.Address address -> voice.say(Phrase.ENOUGH_ADDRESS);
            case AttributeType.WholeNumber number -> voice.say(Phrase.ENOUGH_NUMBER);
            case AttributeType.Decimal decimal -> voice.say(Phrase.ENOUGH_OF_UNIT, voice.unit(decimal.unit()));
            case AttributeType.Scale scale -> voice.say(Phrase.ENOUGH_SCALE);
            case AttributeType.YesNo yesNo -> voice.say(Phrase.ENOUGH_YES_NO);
            case AttributeType.Month month -> voice.say(Phrase.ENOUGH_MONTH);
            case AttributeType.Choice<?> choice -> voice.say(Phrase.ENOUGH_CHOICE, voice.either(choice.allowed()));
            case AttributeType.Choices<?> some -> voice.say(Phrase.ENOUGH_CHOICES, voice.either(some.allowed()));
            case AttributeType.Percent percent -> voice.say(Phrase.ENOUGH_PERCENT);
            case AttributeType.Months months -> voice.say(Phrase.ENOUGH_MONTHS);
            case AttributeType.Day day -> voice.say(Phrase.ENOUGH_DAY);
            case AttributeType.Pay pay -> voice.say(Phrase.ENOUGH_PAY);
            case AttributeType.Shaped shaped -> voice.say(Phrase.ENOUGH_CODE, shaped.example());
            case AttributeType.Listed listed -> voice.say(Phrase.ENOUGH_NAME);
            case AttributeType.ListedSet listed -> voice.say(Phrase.ENOUGH_NAMES);
        };
    }
}
