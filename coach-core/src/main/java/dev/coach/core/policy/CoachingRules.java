package dev.coach.core.policy;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Remaining;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the coaching state of a turn and what to ask in it. */
public final class CoachingRules {
    private static final String IN_DANGER =
            "What you wrote sounds as if you may be in danger, and that comes before work.";

    private static final String TIME_TO_LOOK = "You set yourself something, and it is time to see what became of it.";

    private final NextBestQuestion nextBestQuestion;

    public CoachingRules(Catalogue catalogue) {
        this.nextBestQuestion = new NextBestQuestion(catalogue);
    }

    /** The decision for the next reply at a time when nothing that is known is stale. */
    public CoachingDecision decide(Profile profile, Asked asked) {
        return decide(profile, asked, false, Instant.EPOCH);
    }

    /** The state of someone with this profile. */
    static CoachingState state(Profile profile) {
        return missing(profile).isEmpty() ? CoachingState.COACHING : CoachingState.INTAKE;
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
                    CoachingState.SUPPORT, List.of(IN_DANGER), null, asked.wish() == Asked.Wish.NOTHING);
        }
        Optional<Question> review =
                asked.wish() == Asked.Wish.ANYTHING ? Commitments.review(profile, asked, now) : Optional.empty();
        if (review.isPresent()) {
            return new CoachingDecision(
                    CoachingState.REVIEW,
                    List.of(TIME_TO_LOOK),
                    review.get(),
                    false,
                    nextBestQuestion.remaining(profile, state(profile), asked.attributes(), review.get(), now));
        }
        List<String> missing = missing(profile);
        CoachingState state = state(profile);
        List<String> reasons =
                missing.isEmpty() ? List.of("I know what you do now and what you want to reach.") : missing;
        Optional<Question> question = switch (asked.wish()) {
            case ANYTHING -> nextBestQuestion.choose(profile, state, asked.attributes(), now);
            case THE_SAME -> nextBestQuestion.again(profile, asked.lastOne(), now);
            case SOMETHING_ELSE ->
                nextBestQuestion.chooseElsewhere(profile, state, asked.attributes(), asked.lastOne(), now);
            case NOTHING, NOTHING_NOW -> Optional.empty();
        };
        boolean wanted = asked.wish() != Asked.Wish.NOTHING && asked.wish() != Asked.Wish.NOTHING_NOW;
        // From there on a small step moves more than one more detail.
        boolean mayWait = question.isEmpty()
                || asked.wish() != Asked.Wish.THE_SAME && nextBestQuestion.isClear(profile, asked.attributes(), now);
        if (state == CoachingState.COACHING && wanted && mayWait) {
            Optional<Question> detail = question;
            question = Commitments.step(profile, asked).or(() -> detail);
        }
        Remaining remaining = wanted
                ? nextBestQuestion.remaining(profile, state, asked.attributes(), question.orElse(null), now)
                : Remaining.NONE;
        return new CoachingDecision(
                state, reasons, question.orElse(null), asked.wish() == Asked.Wish.NOTHING, remaining);
    }

    private static List<String> missing(Profile profile) {
        List<String> missing = new ArrayList<>();
        if (!knowsAny(profile, CurrentSituation.TITLE, CurrentSituation.EMPLOYMENT_STATUS, CurrentSituation.INDUSTRY)) {
            missing.add("I do not know yet what you do now.");
        }
        if (!knowsAny(profile, Goals.TARGET_ROLE, Goals.CAREER_GOAL_SHORT, Goals.CAREER_GOAL_LONG)) {
            missing.add("I do not know yet what you want to reach.");
        }
        return missing;
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
