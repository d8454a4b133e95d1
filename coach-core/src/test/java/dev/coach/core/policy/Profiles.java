package dev.coach.core.policy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Observations and profiles in few words. Each observation is said one minute after the one before. */
public final class Profiles {
    public static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final Source SAID =
            new Source.Said(new ConversationId(new UUID(2, 2)), new MessageId(new UUID(3, 3)));

    private long minute;
    private Source source = SAID;

    /** What a whole ledger adds up to, rulings and all. */
    public static Profile folded(Observation... ledger) {
        return Resolution.fold(SAM, Arrays.asList(ledger));
    }

    public static Profile knowing(Observation... observations) {
        return Resolution.add(Profile.empty(SAM), Arrays.asList(observations)).after();
    }

    public Observation said(String attribute, String value) {
        return observe(new Target.Scalar(attribute), Operation.ASSERT, value, Authority.SAID, 0.9);
    }

    public Observation doubted(String attribute, String value) {
        return observe(new Target.Scalar(attribute), Operation.ASSERT, value, Authority.SAID, 0.4);
    }

    public Observation read(String attribute, String value) {
        return observe(new Target.Scalar(attribute), Operation.ASSERT, value, Authority.DOCUMENT, 0.9);
    }

    public Observation read(String collection, long item, String field, String value) {
        return observe(field(collection, item, field), Operation.ASSERT, value, Authority.DOCUMENT, 0.9);
    }

    public Observation retired(String attribute) {
        return observe(new Target.Scalar(attribute), Operation.RETIRE, null, Authority.SAID, 0.9);
    }

    public Observation retired(String attribute, String value) {
        return observe(new Target.Scalar(attribute), Operation.RETIRE, value, Authority.SAID, 0.9);
    }

    public Observation declined(String attribute) {
        return observe(new Target.Scalar(attribute), Operation.DECLINE, null, Authority.SAID, 0.9);
    }

    public Observation said(String collection, long item, String field, String value) {
        return observe(field(collection, item, field), Operation.ASSERT, value, Authority.SAID, 0.9);
    }

    public Observation retired(String collection, long item, String field) {
        return observe(field(collection, item, field), Operation.RETIRE, null, Authority.SAID, 0.9);
    }

    public Observation retired(String collection, long item, String field, String value) {
        return observe(field(collection, item, field), Operation.RETIRE, value, Authority.SAID, 0.9);
    }

    /** What follows is said in another message, or in the profile itself. */
    public Profiles in(Source other) {
        source = other;
        return this;
    }

    /** A message of its own for each number. */
    public static Source message(long number) {
        return new Source.Said(new ConversationId(new UUID(2, 2)), new MessageId(new UUID(3, number)));
    }

    public Observation corrected(String attribute, String value) {
        return observe(new Target.Scalar(attribute), Operation.ASSERT, value, Authority.CORRECTED, 1);
    }

    public Observation confirms(Observation concerned) {
        return decides(concerned.target(), Operation.CONFIRM, null, concerned);
    }

    public Observation rejects(Observation concerned) {
        return decides(concerned.target(), Operation.REJECT, null, concerned);
    }

    public Observation undoes(Observation concerned) {
        return decides(concerned.target(), Operation.UNDO, null, concerned);
    }

    public Observation merges(String collection, long item, long into) {
        return decides(item(collection, item), Operation.MERGE, new UUID(4, into).toString(), null);
    }

    public Observation splits(String collection, long item, Observation mention) {
        return decides(item(collection, item), Operation.SPLIT, null, mention);
    }

    public static Target.Item item(String collection, long item) {
        return new Target.Item(collection, new ItemId(new UUID(4, item)));
    }

    private Observation decides(
            Target target, Operation operation, @Nullable String value, @Nullable Observation concerned) {
        Instant at = Instant.EPOCH.plusSeconds(60 * ++minute);
        return new Observation(
                new ObservationId(new UUID(5, minute)),
                SAM,
                target,
                operation,
                value,
                concerned == null ? null : concerned.id(),
                1,
                Authority.CORRECTED,
                new Source.Entered(),
                "decided in the profile",
                "test/1",
                at,
                at);
    }

    public static Target.Field field(String collection, long item, String field) {
        return new Target.Field(collection, new ItemId(new UUID(4, item)), field);
    }

    public Observation observe(
            Target target, Operation operation, @Nullable String value, Authority authority, double confidence) {
        Instant at = Instant.EPOCH.plusSeconds(60 * ++minute);
        return new Observation(
                new ObservationId(new UUID(5, minute)),
                SAM,
                target,
                operation,
                value,
                null,
                confidence,
                authority,
                source,
                "their own words",
                "test/1",
                at,
                at);
    }
}
