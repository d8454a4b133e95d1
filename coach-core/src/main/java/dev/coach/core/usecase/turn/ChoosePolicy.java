package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.schema.Catalogue;

/** Stage 3: chooses state and question by rules. */
final class ChoosePolicy {
    private final CoachingRules rules;

    ChoosePolicy(Catalogue catalogue) {
        this.rules = new CoachingRules(catalogue);
    }

    CoachingDecision run(TurnContext context) {
        return rules.decide(context.profile(), context.asked());
    }
}
