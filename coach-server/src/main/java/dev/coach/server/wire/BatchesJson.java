package dev.coach.server.wire;

import dev.coach.core.domain.profile.Batch;
import dev.coach.core.usecase.profile.KnownBatch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came into the profile together, the latest first. */
public record BatchesJson(List<Entry> items) {
    /**
     * @param undoes the batch that this one undoes; absent for an import
     * @param undone whether nothing that came with it counts any more
     */
    public record Entry(UUID batch, String title, @Nullable UUID undoes, Instant at, boolean undone) {}

    public static BatchesJson of(List<KnownBatch> batches) {
        return new BatchesJson(batches.stream().map(BatchesJson::entry).toList());
    }

    private static Entry entry(KnownBatch known) {
        Batch batch = known.batch();
        return new Entry(
                batch.id().value(),
                batch.title(),
                batch.undoes() == null ? null : batch.undoes().value(),
                batch.at(),
                known.undone());
    }
}
