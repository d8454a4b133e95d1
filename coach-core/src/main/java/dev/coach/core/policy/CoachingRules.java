package dev.coach.core.policy;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Remaining;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the coaching state of a turn and what to ask in it. */
public final class CoachingRules {
    private final Voice voice;
    private final NextBestQuestion nextBestQuestion;

    /** @param language of the reasons and the questions */
    public CoachingRules(Catalogue catalogue, Language language) {
        this.voice = Voice.in(language);
        this.nextBestQuestion = new NextBestQuestion(catalogue, voice);
    }

    /** The decision for the next reply at a time when nothing that is known is stale. */
    public CoachingDecision decide(Profile profile, Asked asked) {
        return decide(profile, asked, false, Instant.EPOCH);
    }

    /** The state of someone with this profile. */
    static CoachingState state(Profile profile) {
        return knowsWork(profile) && knowsAim(profile) ? CoachingState.COACHING : CoachingState.INTAKE;
    }

    /**
     * The decision for the next reply.
     *
     * @param profile with what the coachee has just said
     * @param asked what this conversation asked for already
     * @param crisis whether the coachee may be in danger: then nothing else matters
     */
    public CoachingDecision decide(Profile profile, Asked asked, boolean crisis, Instant now) {
        if (crisis) {
            return new CoachingDecision(
                    CoachingState.SUPPORT,
                    List.of(voice.say(Phrase.IN_DANGER)),
                    null,
                    asked.wish() == Asked.Wish.NOTHING,
                    Remaining.NONE,
                    voice.language());
        }
        Optional<Question> review =
                asked.wish() == Asked.Wish.ANYTHING ? Commitments.review(voice, profile, asked, now) : Optional.empty();
        if (review.isPresent()) {
            return new CoachingDecision(
                    CoachingState.REVIEW,
                    List.of(voice.say(Phrase.TIME_TO_LOOK)),
                    review.get(),
                    false,
                    nextBestQuestion.remaining(profile, asked.attributes(), review.get(), now),
                    voice.language());
        }
        CoachingState state = state(profile);
        List<String> reasons = reasons(profile);
        Optional<Question> question = switch (asked.wish()) {
            case ANYTHING, A_STEP -> nextBestQuestion.choose(profile, state, asked.attributes(), now);
            case THE_SAME ->
                Commitments.again(voice, profile, asked)
                        .or(() -> nextBestQuestion.again(profile, asked.lastOne(), now));
            case SOMETHING_ELSE ->
                nextBestQuestion.chooseElsewhere(profile, state, asked.attributes(), asked.lastOne(), now);
            case NOTHING, NOTHING_NOW -> Optional.empty();
        };
        boolean wanted = asked.wish() != Asked.Wish.NOTHING && asked.wish() != Asked.Wish.NOTHING_NOW;
        // From there on a small step moves more than one more detail.
        boolean mayWait = question.isEmpty()
                || asked.wish() != Asked.Wish.THE_SAME && nextBestQuestion.isClear(profile, asked.attributes(), now);
        boolean agreed = Commitments.isJustAgreed(profile, asked);
        if (state == CoachingState.COACHING && wanted && (mayWait || agreed || asked.wish() == Asked.Wish.A_STEP)) {
            Optional<Question> detail = agreed ? Optional.empty() : question;
            question = Commitments.step(voice, profile, asked).or(() -> detail);
        }
        Remaining remaining = wanted
                ? nextBestQuestion.remaining(profile, asked.attributes(), question.orElse(null), now)
                : Remaining.NONE;
        return new CoachingDecision(
                state, reasons, question.orElse(null), asked.wish() == Asked.Wish.NOTHING, remaining, voice.language());
    }

    /** What is missing before the coaching can begin, or that nothing is. */
    private List<String> reasons(Profile profile) {
        List<String> reasons = new ArrayList<>();
        if (!knowsWork(profile)) {
            reasons.add(voice.say(Phrase.WHAT_YOU_DO_IS_UNKNOWN));
        }
        if (!knowsAim(profile)) {
            reasons.add(voice.say(Phrase.WHAT_YOU_WANT_IS_UNKNOWN));
        }
        return reasons.isEmpty() ? List.of(voice.say(Phrase.KNOWS_WHERE_YOU_STAND)) : reasons;
    }

    private static boolean knowsWork(Profile profile) {
        return knowsAny(profile, CurrentSituation.TITLE, CurrentSituation.EMPLOYMENT_STATUS, CurrentSituation.INDUSTRY);
    }

    private static boolean knowsAim(Profile profile) {
        return knowsAny(profile, Goals.TARGET_ROLE, Goals.CAREER_GOAL_SHORT, Goals.CAREER_GOAL_LONG);
    }

    private static boolean knowsAny(Profile profile, Attribute<?>... attributes) {
        for (Attribute<?> attribute : attributes) {
            if (profile.find(attribute).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
