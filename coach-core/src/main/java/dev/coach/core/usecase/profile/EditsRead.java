package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.usecase.profile.EditOutcome.Refusal;
import java.util.List;

/** What edits amount to, and why some of them cannot be made. */
record EditsRead(List<Observation> observations, List<Refusal> refusals) {
    static final EditsRead NONE = new EditsRead(List.of(), List.of());

    EditsRead {
        observations = List.copyOf(observations);
        refusals = List.copyOf(refusals);
    }
}
