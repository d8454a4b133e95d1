package dev.coach.core.guided;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Mood;
import dev.coach.core.domain.profile.ProfileUpdate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the coachee said, and what was understood of it.
 *
 * @param replies what the coach wrote before, oldest first
 * @param answering whether the last reply asked for something
 * @param heard what the rules read in the message
 * @param withheld whether something of it was not noted because it is sensitive
 * @param aside what it says about the talk itself; absent when it says something else
 * @param language in which the coach answers
 * @param foreign the language that the message is in, if the coach does not speak it
 * @param mood how the coachee says to feel; absent when nothing is said of that
 * @param crisis that the coachee may be in danger; absent otherwise
 */
public record Said(
        Message message,
        List<String> replies,
        boolean answering,
        ProfileUpdate heard,
        boolean withheld,
        @Nullable Aside aside,
        Language language,
        @Nullable Locale foreign,
        @Nullable Mood mood,
        @Nullable Crisis crisis) {
    public Said {
        replies = List.copyOf(replies);
    }

    /** Of some ways to say something the one that was not used yet, or longest ago. */
    String freshest(List<String> ways) {
        return ways.stream().min(Comparator.comparingInt(this::lastUse)).orElseThrow();
    }

    /** Whether the last reply said one of these. */
    boolean hasJustSaid(List<String> ways) {
        return !replies.isEmpty() && ways.stream().anyMatch(replies.getLast()::contains);
    }

    /** -1 for never. */
    private int lastUse(String words) {
        return IntStream.range(0, replies.size())
                .filter(reply -> replies.get(reply).contains(words))
                .max()
                .orElse(-1);
    }
}
