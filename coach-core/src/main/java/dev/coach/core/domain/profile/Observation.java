package dev.coach.core.domain.profile;

import dev.coach.core.domain.CoacheeId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim on record. The ledger of a coachee's observations only grows; the profile is what they add up to.
 *
 * @param value in canonical form; absent when declined, and when whatever was known is retired; the other item of a merge
 * @param concerns the observation that is confirmed, rejected, undone or split off; absent otherwise
 * @param quote a literal part of the text at {@code source}; of what was entered the text as typed, or what was done
 * @param extractor what read it, with its version: {@code rules/1}
 * @param observedAt when the coachee said or handed it over; like {@code extractedAt} to the microsecond, as stores keep it
 */
public record Observation(
        ObservationId id,
        CoacheeId coachee,
        Target target,
        Operation operation,
        @Nullable String value,
        @Nullable ObservationId concerns,
        double confidence,
        Authority authority,
        Source source,
        String quote,
        String extractor,
        Instant observedAt,
        Instant extractedAt) {
    public Observation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(operation, "operation");
        if (!operation.allows(value)
                || !operation.allows(target)
                || operation.concernsAnother() != (concerns != null)) {
            throw new IllegalArgumentException("%s cannot be observed of %s: %s"
                    .formatted(
                            operation.name().toLowerCase(Locale.ROOT),
                            target.attribute(),
                            concerns == null ? value : concerns));
        }
        if (operation == Operation.MERGE) {
            ItemId.of(Objects.requireNonNull(value));
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be above 0 and at most 1: " + confidence);
        }
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(source, "source");
        if (quote.isBlank()) {
            throw new IllegalArgumentException("an observation needs a quote: " + target);
        }
        Objects.requireNonNull(extractor, "extractor");
        observedAt = observedAt.truncatedTo(ChronoUnit.MICROS);
        extractedAt = extractedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same about another target. */
    public Observation about(Target other) {
        return new Observation(
                id,
                coachee,
                other,
                operation,
                value,
                concerns,
                confidence,
                authority,
                source,
                quote,
                extractor,
                observedAt,
                extractedAt);
    }

    /** What follows from it for another target, proven by the same words. */
    public Observation entails(Target other, Operation effect, @Nullable String newValue) {
        return new Observation(
                id,
                coachee,
                other,
                effect,
                newValue,
                null,
                confidence,
                authority,
                source,
                quote,
                extractor,
                observedAt,
                extractedAt);
    }

    /** Whether the coachee emptied the target by hand, whatever it held. */
    public boolean isClearing() {
        return operation == Operation.RETIRE && value == null && authority == Authority.CORRECTED;
    }

    /** The value that an asserting claim gives its target. */
    public ProfileValue asserted() {
        return new ProfileValue(
                Objects.requireNonNull(value, "value"),
                confidence,
                authority,
                source,
                quote,
                id,
                observedAt,
                extractedAt);
    }
}
