package dev.coach.core.usecase.profile;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Extraction;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.ConversationRules;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads messages into a profile without storing anything: extract, check evidence, identify items, resolve. A pure function;
 * ids are derived from what is said and where, so that reading a message twice gives the same observations.
 */
public final class ObserveMessages {
    private final ConversationRules rules = new ConversationRules();
    private final EvidenceCheck evidenceCheck;
    private final IdentifyItems identifyItems;

    public ObserveMessages(Catalogue catalogue) {
        this.evidenceCheck = new EvidenceCheck(catalogue);
        this.identifyItems = new IdentifyItems(catalogue);
    }

    /**
     * What the coachee's messages add to the profile.
     *
     * @param messages in order; those up to {@code after} are context only
     * @param after the position of the last message that was read before
     */
    public Observed run(Profile before, List<Message> messages, int after, Instant now) {
        List<Message> read = new ArrayList<>();
        List<Utterance> utterances = new ArrayList<>();
        String asked = null;
        for (Message message : messages) {
            boolean coachee = message.speaker() == Speaker.COACHEE;
            if (!coachee || message.position() > after) {
                utterances.add(new Utterance(read.size(), message.speaker(), message.text(), coachee ? asked : null));
                read.add(message);
            }
            asked = message.asked();
        }
        Extraction extraction = evidenceCheck.check(rules.extract(utterances), utterances);
        Map<String, ItemId> items = identifyItems.run(
                before,
                extraction.claims(),
                (first, count) ->
                        new ItemId(derived(message(first, read).id() + "/" + collection(first) + "/" + count)));
        List<Observation> observations = extraction.claims().stream()
                .map(claim -> observation(before, claim, target(claim, items), message(claim, read), now))
                .toList();
        return new Observed(Resolution.add(before, observations), extraction.rejected());
    }

    private static Message message(Claim claim, List<Message> read) {
        return switch (claim.evidence().place()) {
            case Place.InUtterance(int index) -> read.get(index);
            case Place.InDocument place ->
                throw new IllegalStateException("a message cannot be proven by a document: " + place);
        };
    }

    private static String collection(Claim claim) {
        return claim.attribute().substring(0, claim.attribute().indexOf('.'));
    }

    private static Target target(Claim claim, Map<String, ItemId> items) {
        ItemId item = claim.item() == null ? null : items.get(claim.item());
        return item == null
                ? new Target.Scalar(claim.attribute())
                : new Target.Field(
                        collection(claim),
                        item,
                        claim.attribute().substring(claim.attribute().indexOf('.') + 1));
    }

    private static Observation observation(Profile before, Claim claim, Target target, Message message, Instant now) {
        String identity = String.join(
                "\n",
                message.id().toString(),
                ConversationRules.EXTRACTOR,
                claim.operation().code(),
                target.toString(),
                String.valueOf(claim.value()));
        return new Observation(
                new ObservationId(derived(identity)),
                before.coachee(),
                target,
                claim.operation(),
                claim.value(),
                claim.confidence(),
                Authority.SAID,
                new Source.Said(message.conversation(), message.id()),
                claim.evidence().quote(),
                ConversationRules.EXTRACTOR,
                message.at(),
                now);
    }

    private static UUID derived(String identity) {
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was read.
     *
     * @param update from the profile that was given
     * @param rejected claims without a literal quote or with an impossible value
     */
    public record Observed(ProfileUpdate update, int rejected) {}
}
