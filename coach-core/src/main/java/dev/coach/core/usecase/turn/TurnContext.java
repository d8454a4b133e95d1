package dev.coach.core.usecase.turn;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.extraction.conversation.Asides;
import dev.coach.core.extraction.conversation.Crises;
import dev.coach.core.extraction.conversation.Moods;
import dev.coach.core.extraction.conversation.OtherLanguage;
import dev.coach.core.extraction.conversation.SpokenLanguage;
import dev.coach.core.guided.Said;
import dev.coach.core.policy.Asked;
import dev.coach.core.policy.Asked.Wish;
import dev.coach.core.port.ProfileStore.Known;
import dev.coach.core.schema.Motivation;
import dev.coach.core.usecase.profile.ObserveMessages.Observed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the coach knows when it answers.
 *
 * @param inquiry what the conversation has asked for before the new message
 * @param messages the latest of the conversation, oldest first; the last one is the coachee's new message
 * @param summary of what was said before; absent when nothing was, or was summed up
 * @param observed what the rules read in the new message, not stored yet
 * @param ground the stored profile that it was read into; absent when an earlier message is not stored there, or this one is
 * @param aside what the new message says about the talk; absent when it told something
 * @param crisis that the coachee may be in danger; absent otherwise
 */
record TurnContext(
        Turn turn,
        Inquiry inquiry,
        List<Message> messages,
        @Nullable Summary summary,
        Observed observed,
        @Nullable Known ground,
        @Nullable Aside aside,
        @Nullable Crisis crisis) {
    /** What comes up in each talk anew: the step that was agreed on, and the next one. */
    private static final Set<String> OF_EVERY_TALK = Set.of(
            Motivation.LAST_COMMITMENT.name(),
            Motivation.LAST_COMMITMENT_DUE.name(),
            Motivation.LAST_COMMITMENT_STATUS.name(),
            Motivation.OPTIONS_NAMED.name(),
            Motivation.CONSENT_TO_ADVICE.name());

    /** After so many questions that were left one behind the other, none is asked for a while. */
    private static final int MOST_LEFT = 6;
    /** After so many questions that came to nothing the coachee is better asked to say what they like. */
    private static final int ASTRAY = 3;
    /** The same where the coachee does not know what to say. */
    private static final int MOST_UNCLEAR = 5;

    TurnContext {
        messages = List.copyOf(messages);
    }

    static TurnContext of(
            Turn turn,
            Inquiry inquiry,
            List<Message> messages,
            @Nullable Summary summary,
            Observed observed,
            @Nullable Known ground) {
        boolean told = observed.update().observations().stream()
                .anyMatch(observation ->
                        observation.operation() == Operation.ASSERT || observation.operation() == Operation.CONFIRM);
        Aside aside = told ? null : Asides.in(messages.getLast().text()).orElse(null);
        return new TurnContext(
                turn,
                inquiry,
                messages,
                summary,
                observed,
                ground,
                aside,
                Crises.in(messages).orElse(null));
    }

    /** The language that the coachee is spoken to in. */
    Language language() {
        return crisis == null
                ? SpokenLanguage.in(messages)
                : Language.of(crisis.language()).orElse(Language.ENGLISH);
    }

    /** The new message and what was understood of it. */
    Said said() {
        Message message = messages.getLast();
        return new Said(
                message,
                messages.stream()
                        .filter(earlier -> earlier.speaker() == Speaker.COACH)
                        .map(Message::text)
                        .toList(),
                lastAsked() != null,
                heard(),
                observed.withheld(),
                aside,
                language(),
                OtherLanguage.of(message.text())
                        .filter(language -> Language.of(language).isEmpty())
                        .orElse(null),
                Moods.in(message.text()).orElse(null),
                crisis);
    }

    /** What is not to be asked again, and how the coachee took what was asked in this conversation. */
    Asked asked() {
        String last = lastAsked();
        PastQuestions past = new PastQuestions(messages, profile());
        // What was said to it lately and not understood is not asked again at once; what is known may be stale, a
        // conflict is open.
        Stream<String> unread = inquiry.answered().stream()
                .filter(name -> name.indexOf('.') < 0
                        && !OF_EVERY_TALK.contains(name)
                        && !profile().values().containsKey(name));
        Set<String> notToBeAsked =
                Stream.concat(inquiry.asked().stream(), unread).collect(Collectors.toUnmodifiableSet());
        return new Asked(notToBeAsked, last, wish(last, past));
    }

    private @Nullable String lastAsked() {
        return messages.size() < 2 ? null : messages.get(messages.size() - 2).asked();
    }

    private ProfileUpdate heard() {
        return observed.update();
    }

    /** The profile with what has just been said. */
    Profile profile() {
        return heard().after();
    }

    private Wish wish(@Nullable String last, PastQuestions past) {
        if (isQuiet()) {
            return Wish.NOTHING;
        }
        if (aside == Aside.FAREWELL || aside == Aside.ANNOYED || aside == Aside.ANOTHER_TOPIC || tellsOfTrouble()) {
            return Wish.NOTHING_NOW;
        }
        if ((aside == Aside.NEXT || aside == Aside.NO) && past.wereLeft(MOST_LEFT)) {
            return Wish.NOTHING_NOW;
        }
        if (last == null) {
            return aside == Aside.ADVICE ? Wish.A_STEP : Wish.ANYTHING;
        }
        if (aside == null) {
            if (asksInstead() && !past.wasRepeated()) {
                return Wish.THE_SAME;
            }
            boolean astray = heard().observations().isEmpty() && past.cameToNothing(ASTRAY);
            return astray ? Wish.NOTHING_NOW : Wish.ANYTHING;
        }
        return switch (aside) {
            case WHY, UNCLEAR, RECALL, WRONG, ABOUT_COACH, ABOUT_DATA, LANGUAGE, GREETING -> Wish.THE_SAME;
            case ADVICE -> Wish.A_STEP;
            case UNSURE -> past.wereUnclear(MOST_UNCLEAR) ? Wish.NOTHING_NOW : Wish.SOMETHING_ELSE;
            case TOLD, NO, UNWILLING, NEXT, ANOTHER_QUESTION, SOON, NO_HURRY -> Wish.SOMETHING_ELSE;
            case ENOUGH, RESUME, ANOTHER_TOPIC, FAREWELL, THANKS, ANNOYED, FILLER -> Wish.ANYTHING;
        };
    }

    /** Whether the coachee asks back and tells nothing: what was asked is still open. */
    private boolean asksInstead() {
        return heard().observations().isEmpty()
                && messages.getLast().text().strip().endsWith("?");
    }

    /** Who mourns, is ill or cares for somebody is not asked about their work in the same breath. */
    private boolean tellsOfTrouble() {
        return Moods.in(messages.getLast().text())
                .filter(mood -> switch (mood) {
                    case GRIEF -> true;
                    case ILL, CARING -> heard().observations().isEmpty();
                    case HEAVY, SUCCESS, GLAD -> false;
                })
                .isPresent();
    }

    /** "Stop asking me things" holds until the coachee says otherwise. */
    boolean isQuiet() {
        String newest = messages.getLast().text();
        return Asides.in(newest)
                .or(() -> Asides.wantNoQuestions(newest) ? Optional.of(Aside.ENOUGH) : Optional.empty())
                .map(said -> switch (said) {
                    case ENOUGH -> true;
                    case RESUME, ANOTHER_QUESTION -> false;
                    case NEXT,
                            WHY,
                            UNCLEAR,
                            TOLD,
                            RECALL,
                            NO,
                            UNSURE,
                            ADVICE,
                            UNWILLING,
                            WRONG,
                            ANOTHER_TOPIC,
                            LANGUAGE,
                            FAREWELL,
                            ABOUT_COACH,
                            ABOUT_DATA,
                            THANKS,
                            ANNOYED,
                            SOON,
                            NO_HURRY,
                            GREETING,
                            FILLER -> inquiry.quiet();
                })
                .orElse(inquiry.quiet());
    }
}
