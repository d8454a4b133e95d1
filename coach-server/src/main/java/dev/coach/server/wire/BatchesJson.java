package dev.coach.server.wire;

import dev.coach.core.domain.profile.Batch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came into the profile together, the latest first. */
public record BatchesJson(List<Entry> items) {
    /** @param undoes the batch that this one undoes; absent for an import */
    public record Entry(UUID batch, String title, @Nullable UUID undoes, Instant at) {}

    public static BatchesJson of(List<Batch> batches) {
        return new BatchesJson(batches.stream()
                .map(batch -> new Entry(
                        batch.id().value(),
                        batch.title(),
                        batch.undoes() == null ? null : batch.undoes().value(),
                        batch.at()))
                .toList());
    }
}
