package dev.coach.core.usecase.turn;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Stage 3: chooses state and question by rules, in the coachee's language. */
final class ChoosePolicy {
    private final Map<Language, CoachingRules> rules = new EnumMap<>(Language.class);
    private final InstantSource clock;

    ChoosePolicy(Catalogue catalogue, InstantSource clock) {
        this.clock = clock;
        for (Language language : Language.values()) {
            rules.put(language, new CoachingRules(catalogue, language));
        }
    }

    CoachingDecision run(TurnContext context) {
        return Objects.requireNonNull(rules.get(context.language()))
                .decide(context.profile(), context.asked(), context.crisis() != null, clock.instant());
    }
}
