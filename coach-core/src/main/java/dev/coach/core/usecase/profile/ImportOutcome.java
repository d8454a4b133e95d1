package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.port.ProfileFile.Problem;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of a file: it was imported, or nothing of it was. */
public sealed interface ImportOutcome {
    /** What is wrong with the file, in its order. */
    List<Problem> problems();

    /**
     * What is right was imported.
     *
     * @param update the observations that were not on record yet, and what they changed; holds the names of the file only
     * @param batch by which all of it can be undone at once; absent when nothing was new
     * @param problems what was not imported because it is wrong; empty unless the command keeps the good part
     * @param leftOut what the file says and was not imported although nothing is wrong: members for which there is no
     *     attribute, sensitive attributes without consent, items that the coachee had removed
     */
    record Imported(ProfileUpdate update, @Nullable BatchId batch, List<Problem> problems, Set<String> leftOut)
            implements ImportOutcome {
        public Imported {
            Objects.requireNonNull(update, "update");
            problems = List.copyOf(problems);
            leftOut = Collections.unmodifiableSet(new LinkedHashSet<>(leftOut));
        }
    }

    /**
     * Nothing was imported, because of all this.
     *
     * @param partlyGood whether something in the file is right, and would be imported if the command kept the good part
     */
    record Refused(List<Problem> problems, boolean partlyGood) implements ImportOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
