package dev.coach.core.usecase.profile;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Extraction;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.ConversationRules;
import dev.coach.core.policy.Consent;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Identity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

// Longer than 250 lines because a message is read in one place, from its words to the observations that they make.

/**
 * Reads messages into a profile without storing anything: extract, check evidence, identify items, resolve. A pure function;
 * ids are derived from what is said and where, so that reading a message twice gives the same observations.
 */
public final class ObserveMessages {
    /** How many messages before the first new one are its context: they tell its language, and it may correct what the last of them said. */
    public static final int CONTEXT_MESSAGES = 8;

    private final ConversationRules rules = ConversationRules.standard();
    private final PastedResume pastedResume = new PastedResume();
    private final EvidenceCheck evidenceCheck;
    private final Consent consent;
    private final SensitiveWords sensitiveWords;
    private final IdentifyItems identifyItems;
    private final Plausibility plausibility;

    public ObserveMessages(Catalogue catalogue) {
        this.evidenceCheck = new EvidenceCheck(catalogue);
        this.consent = new Consent(catalogue);
        this.sensitiveWords = new SensitiveWords(catalogue);
        this.identifyItems = new IdentifyItems(catalogue);
        this.plausibility = new Plausibility(catalogue);
    }

    /**
     * What the coachee's messages add to the profile.
     *
     * @param messages in order; the last {@link #CONTEXT_MESSAGES} up to {@code after} are context only
     * @param after the position of the last message that was read before
     */
    public Observed run(Profile before, List<Message> messages, int after, Instant now) {
        List<Message> read = new ArrayList<>();
        List<Utterance> utterances = new ArrayList<>();
        String asked = null;
        for (Message message : messages) {
            if (message.position() > after - CONTEXT_MESSAGES) {
                utterances.add(new Utterance(
                        read.size(),
                        message.speaker(),
                        message.text(),
                        message.speaker() == Speaker.COACHEE ? asked : null,
                        LocalDate.ofInstant(message.at(), Identity.zone(before))));
                read.add(message);
            }
            asked = message.asked();
        }
        int fresh = (int)
                read.stream().filter(message -> message.position() <= after).count();
        Map<Boolean, List<Claim>> extracted = Stream.concat(
                        utterances.stream().skip(fresh).flatMap(said -> pastedResume.claims(said).stream()),
                        rules.extract(utterances, fresh, before).stream())
                .filter(claim -> consent.missing(claim.attribute(), before).isEmpty())
                .collect(Collectors.partitioningBy(claim -> sensitiveWords.areWithheld(claim, before)));
        List<Claim> claims = sensitiveWords.leftOutOf(Objects.requireNonNull(extracted.get(false)), before);
        // Wherever the coachee is, it is no later than this.
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.MAX);
        Extraction extraction = evidenceCheck.check(claims, utterances, today);
        Predicate<Claim> isNew = claim -> message(claim, read).position() > after;
        Map<String, ItemId> items = identifyItems.run(
                before,
                extraction.claims(),
                isNew.negate(),
                (first, count) ->
                        new ItemId(derived(message(first, read).id() + "/" + first.collection() + "/" + count)));
        List<Claim> plausible = plausible(before, extraction.claims(), items, today).stream()
                .filter(isNew)
                .toList();
        Map<Message, List<SettledConflict>> settled = new LinkedHashMap<>();
        for (int at = fresh; at < read.size(); at++) {
            Message message = read.get(at);
            List<Claim> ofMessage = plausible.stream()
                    .filter(claim -> message(claim, read).equals(message))
                    .toList();
            settled.put(
                    message,
                    SettledConflict.by(
                            message,
                            utterances.get(at).asked(),
                            at == 0 ? "" : read.get(at - 1).text(),
                            ofMessage,
                            items,
                            before));
        }
        Map<String, Integer> said = new HashMap<>();
        List<Observation> observations = new ArrayList<>();
        plausible.stream()
                .filter(claim -> settled.getOrDefault(message(claim, read), List.of()).stream()
                        .noneMatch(decision -> decision.target().equals(claim.target(items))))
                .map(claim -> observation(before, claim, claim.target(items), message(claim, read), said, now))
                .forEach(observations::add);
        settled.forEach((message, decisions) -> {
            decisions.forEach(decision -> observations.add(confirmation(before, decision, message, now)));
            SettledConflict.byNeither(
                            message, utterances.get(read.indexOf(message)).asked(), observations, before)
                    .ifPresent(decision -> observations.add(confirmation(before, decision, message, now)));
        });
        int made = (int) claims.stream().filter(isNew).count();
        boolean withheld = Objects.requireNonNull(extracted.get(true)).stream().anyMatch(isNew);
        return new Observed(Resolution.add(before, observations), made - observations.size(), withheld);
    }

    private static Message message(Claim claim, List<Message> read) {
        return switch (claim.evidence().place()) {
            case Place.InUtterance(int index) -> read.get(index);
            case Place.InDocument place ->
                throw new IllegalStateException("a message cannot be proven by a document: " + place);
            case Place.InFile place ->
                throw new IllegalStateException("a message cannot be proven by a file: " + place);
        };
    }

    /** Without what cannot be true together, such as dates that would end an item before it began. */
    private List<Claim> plausible(Profile before, List<Claim> claims, Map<String, ItemId> items, LocalDate today) {
        Map<ItemId, Map<String, String>> fields = new HashMap<>();
        Map<String, String> scalars = Plausibility.written(before);
        for (Claim claim : claims) {
            if (claim.operation() == Operation.RETIRE && claim.item() == null) {
                scalars.remove(claim.attribute());
            } else if (claim.item() == null && claim.value() != null) {
                scalars.put(claim.attribute(), claim.value());
            } else if (claim.target(items) instanceof Target.Field field && claim.value() != null) {
                Map<String, String> written = fields.computeIfAbsent(
                        field.item(),
                        item -> before.item(field.collection(), item)
                                .map(ProfileItem::written)
                                .orElseGet(HashMap::new));
                if (claim.operation() == Operation.RETIRE) {
                    written.remove(field.field(), claim.value());
                } else {
                    written.put(field.field(), claim.value());
                }
            }
        }
        Set<String> impossible = plausibility.ofScalars(scalars, today).stream()
                .flatMap(fault ->
                        Stream.of(fault.relation().first(), fault.relation().second()))
                .map(Attribute::name)
                .collect(Collectors.toSet());
        plausibility
                .ofItems(before, scalars, today)
                .forEach((item, faults) -> faults.stream()
                        .map(fault -> fault.relation().first().name())
                        .filter(first -> claims.stream()
                                .anyMatch(claim -> claim.attribute().equals(first)))
                        .forEach(impossible::add));
        scalars.keySet().removeAll(impossible);
        return claims.stream()
                .filter(claim -> claim.operation() != Operation.ASSERT
                        || claim.item() != null
                        || !impossible.contains(claim.attribute()))
                .filter(claim -> !(claim.target(items) instanceof Target.Field field
                        && claim.operation() != Operation.RETIRE
                        && claim.value() != null
                        && plausibility.isFault(field, fields.getOrDefault(field.item(), Map.of()), scalars, today)))
                .toList();
    }

    /** @param said how often each claim was made before; said again in one message, it is an observation of its own */
    private static Observation observation(
            Profile before, Claim claim, Target target, Message message, Map<String, Integer> said, Instant now) {
        String words = String.join(
                "\n",
                message.id().toString(),
                ConversationRules.EXTRACTOR,
                claim.operation().code(),
                target.toString(),
                String.valueOf(claim.value()));
        int times = said.merge(words, 1, Integer::sum);
        String identity = times == 1 ? words : words + "\n" + times;
        return new Observation(
                new ObservationId(derived(identity)),
                before.coachee(),
                target,
                claim.operation(),
                claim.value(),
                null,
                claim.confidence(),
                Authority.SAID,
                new Source.Said(message.conversation(), message.id()),
                claim.evidence().quote(),
                ConversationRules.EXTRACTOR,
                message.at(),
                now);
    }

    /** The words of the answer are what proves the decision. */
    private static Observation confirmation(Profile before, SettledConflict decision, Message message, Instant now) {
        return new Observation(
                new ObservationId(derived(String.join(
                        "\n",
                        message.id().toString(),
                        Operation.CONFIRM.code(),
                        decision.target().toString(),
                        decision.confirmed().toString()))),
                before.coachee(),
                decision.target(),
                Operation.CONFIRM,
                null,
                decision.confirmed(),
                1,
                Authority.CONFIRMED,
                new Source.Said(message.conversation(), message.id()),
                decision.quote(),
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
     * @param rejected claims without a literal quote, with an impossible value, or with dates that cannot both be true
     * @param withheld whether some of the coachee's own words were left out because they speak of a sensitive matter
     */
    public record Observed(ProfileUpdate update, int rejected, boolean withheld) {}
}
