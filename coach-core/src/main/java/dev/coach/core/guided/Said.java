package dev.coach.core.guided;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Mood;
import dev.coach.core.domain.profile.ProfileUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What the coachee said, and what was understood of it.
 *
 * @param answering whether the last reply asked for something
 * @param heard what the rules read in the message
 * @param aside what it says about the talk itself; absent when it says something else
 * @param mood how the coachee says to feel; absent when nothing is said of that
 * @param crisis that the coachee may be in danger; absent otherwise
 */
public record Said(
        Message message,
        boolean answering,
        ProfileUpdate heard,
        @Nullable Aside aside,
        @Nullable Mood mood,
        @Nullable Crisis crisis) {}
