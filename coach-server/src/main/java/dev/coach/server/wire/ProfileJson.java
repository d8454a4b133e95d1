package dev.coach.server.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ProfileValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a coachee.
 *
 * @param values by name: scalars, collections and views
 */
public record ProfileJson(long version, Map<String, Known> values) {
    /** What stands under one name. */
    public sealed interface Known {}

    /**
     * A scalar, or a field of an item.
     *
     * @param stale true when it is too old to go by, else absent
     * @param retracts of a weaker claim, true when it says that the value no longer holds, else absent
     * @param conflict a weaker claim that says otherwise
     * @param observation what it was taken from, to be confirmed, rejected or undone
     */
    public record Value(
            Object value,
            double confidence,
            String authority,
            String source,
            Instant extractedAt,
            @Nullable Boolean stale,
            @Nullable Boolean retracts,
            @Nullable Value conflict,
            EvidenceJson evidence,
            UUID observation)
            implements Known {
        static Value of(Attribute<?> attribute, ProfileValue value, @Nullable Conflict conflict, Instant now) {
            return of(attribute, value, conflict == null ? null : weaker(attribute, conflict, now), false, now);
        }

        /** The weaker claim of a conflict. */
        static Value weaker(Attribute<?> attribute, Conflict conflict, Instant now) {
            return of(attribute, conflict.contender(), null, conflict.retracts(), now);
        }

        private static Value of(
                Attribute<?> attribute, ProfileValue value, @Nullable Value weaker, boolean retracts, Instant now) {
            return new Value(
                    TypedValue.of(attribute.type(), value.value()),
                    value.confidence(),
                    value.authority().code(),
                    value.source().code(),
                    value.extractedAt(),
                    attribute.isStale(value.observedAt(), now) ? true : null,
                    retracts ? true : null,
                    weaker,
                    EvidenceJson.of(value.quote(), value.source()),
                    value.observation().value());
        }
    }

    /** A scalar that the coachee does not want to speak about. */
    public record Declined(String status) implements Known {
        static final Declined DECLINED = new Declined("declined");
    }

    /** A collection or a view. */
    public record Items(@JsonValue List<Item> items) implements Known {}

    /** One item with its fields by name. */
    public record Item(UUID id, @JsonAnyGetter Map<String, Value> fields) {}
}
