package dev.coach.server.wire;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a value came to be what it is, newest first.
 *
 * @param next what to go on after; absent at the end
 */
public record HistoryJson(List<Entry> items, @Nullable UUID next) {
    /**
     * One observation.
     *
     * @param item of a collection
     * @param into the item that a merge leads to
     * @param concerns the observation that it confirms, rejects, undoes or splits off
     * @param reason why a mention was taken for this item
     * @param follows what the observation was really about, when this only followed from it
     */
    public record Entry(
            UUID observation,
            String attribute,
            @Nullable UUID item,
            String operation,
            @Nullable Object value,
            @Nullable UUID into,
            @Nullable UUID concerns,
            String standing,
            @Nullable String reason,
            double confidence,
            String authority,
            String source,
            String extractor,
            Instant observedAt,
            Instant extractedAt,
            EvidenceJson evidence,
            @Nullable Cause follows) {
        /** What something followed from. */
        public record Cause(String attribute, @Nullable UUID item) {}

        private static Entry of(HistoryEntry entry, Catalogue catalogue) {
            Observation observed = entry.observation();
            boolean merges = observed.operation() == Operation.MERGE;
            return new Entry(
                    observed.id().value(),
                    entry.target().attribute(),
                    itemOf(entry.target()),
                    observed.operation().code(),
                    merges ? null : value(observed, catalogue),
                    merges && observed.value() != null ? UUID.fromString(observed.value()) : null,
                    observed.concerns() == null ? null : observed.concerns().value(),
                    entry.standing().code(),
                    entry.reason(),
                    observed.confidence(),
                    observed.authority().code(),
                    observed.source().code(),
                    observed.extractor(),
                    observed.observedAt(),
                    observed.extractedAt(),
                    EvidenceJson.of(observed.quote(), observed.source()),
                    entry.cause() == null ? null : new Cause(entry.cause().attribute(), itemOf(entry.cause())));
        }

        private static @Nullable Object value(Observation observed, Catalogue catalogue) {
            Attribute<?> attribute =
                    catalogue.find(observed.target().attribute()).orElse(null);
            return attribute == null || observed.value() == null
                    ? null
                    : TypedValue.of(attribute.type(), observed.value());
        }
    }

    /** Some of a history in order. */
    public static HistoryJson of(List<HistoryEntry> page, boolean more, Catalogue catalogue) {
        return new HistoryJson(
                page.stream().map(entry -> Entry.of(entry, catalogue)).toList(),
                more ? page.getLast().observation().id().value() : null);
    }

    static @Nullable UUID itemOf(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> null;
            case Target.Field field -> field.item().value();
            case Target.Item whole -> whole.item().value();
        };
    }
}
