package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.port.ProfileFile.Problem;
import java.util.List;
import java.util.Set;

/** What a file adds to one profile, recorded or not. */
record FileRead(List<Observation> observations, List<Problem> problems, Set<String> leftOut) {
    FileRead {
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }
}
