package dev.coach.core.usecase.profile;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ProfileUpdate;
import java.util.List;
import java.util.Objects;

/** What came of edits: all of them were made, or none. */
public sealed interface EditOutcome {
    /**
     * All were made.
     *
     * @param update holds the names that were edited and what depends on them; a new item's id is in its observations
     */
    record Applied(ProfileUpdate update) implements EditOutcome {
        public Applied {
            Objects.requireNonNull(update, "update");
        }
    }

    /** None was made, for all these reasons. */
    record Refused(List<Refusal> refusals) implements EditOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Why an edit cannot be made.
     *
     * @param edit which of the edits, from 0
     * @param attribute as it was named: {@code current_title}, {@code positions.employer} or {@code positions}
     * @param reason a sentence for the coachee that says what to do
     */
    record Refusal(int edit, String attribute, ErrorCode code, String reason) {
        public Refusal {
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
