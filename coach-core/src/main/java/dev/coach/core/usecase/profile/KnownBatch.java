package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Batch;
import java.util.Objects;

/**
 * A batch and what became of it.
 *
 * @param undone whether nothing that came with it counts any more
 */
public record KnownBatch(Batch batch, boolean undone) {
    public KnownBatch {
        Objects.requireNonNull(batch, "batch");
    }
}
