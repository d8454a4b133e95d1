package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;

/** Stage 3: chooses state and question by rules. */
final class ChoosePolicy {
    private final CoachingRules rules;
    private final InstantSource clock;

    ChoosePolicy(Catalogue catalogue, InstantSource clock) {
        this.clock = clock;
        this.rules = new CoachingRules(catalogue);
    }

    CoachingDecision run(TurnContext context) {
        return rules.decide(context.profile(), context.asked(), context.crisis() != null, clock.instant());
    }
}
