package dev.coach.core.policy;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import java.util.Optional;

/** What some words say of one target. That it has a value now, and that the one before is over, are two halves of one statement. */
record Words(Operation operation, Target target, Source source, String quote) {
    static Words of(Observation claim) {
        return new Words(claim.operation(), claim.target(), claim.source(), claim.quote());
    }

    /** What is rejected with a claim. What was typed is a statement of its own each time. */
    static Optional<Words> otherHalf(Observation claim) {
        Optional<Operation> other = switch (claim.operation()) {
            case ASSERT -> Optional.of(Operation.RETIRE);
            case RETIRE -> Optional.of(Operation.ASSERT);
            case DECLINE, CONFIRM, REJECT, UNDO, MERGE, SPLIT -> Optional.empty();
        };
        return other.filter(half -> !(claim.source() instanceof Source.Entered))
                .map(half -> new Words(half, claim.target(), claim.source(), claim.quote()));
    }
}
