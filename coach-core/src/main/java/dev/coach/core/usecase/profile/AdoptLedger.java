package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Consent;
import dev.coach.core.policy.Resolution;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFile.Problem;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the ledger of an archive the coachee's own: observations keep their ids, authority, evidence and times, so that they
 * weigh what they weighed, and one that is on record already is known again. An item of the archive that is an item of the
 * profile becomes that item. What cannot be is named with its line, as in any other file.
 */
final class AdoptLedger {
    /** The most items of one collection that a ledger may speak of; folding it costs in proportion to them. */
    static final int MAX_ITEMS = 5_000;

    private final Catalogue catalogue;
    private final Consent consent;
    private final SensitiveWords sensitiveWords;
    private final CheckLedger checkLedger;
    private final ImplausibleImport implausibleImport;

    AdoptLedger(Catalogue catalogue, ConversationStore conversations) {
        this.catalogue = catalogue;
        this.consent = new Consent(catalogue);
        this.sensitiveWords = new SensitiveWords(catalogue);
        this.checkLedger = new CheckLedger(catalogue, conversations);
        this.implausibleImport = new ImplausibleImport(catalogue);
    }

    FileRead run(Ground ground, ProfileFile.Own file, BroughtBack back, Instant now) {
        Profile profile = ground.profile();
        CheckLedger.Pass check = checkLedger.new Pass(profile.coachee(), file, now);
        List<Problem> problems = new ArrayList<>(file.problems());
        Set<String> leftOut = new LinkedHashSet<>();
        List<Observation> kept = new ArrayList<>();
        Map<ObservationId, String> places = new HashMap<>();
        Map<String, Set<ItemId>> seen = new HashMap<>();
        Set<ObservationId> withheld = withheld(ground, file);
        file.observations().forEach((place, observation) -> {
            Optional<String> fault = check.fault(observation).or(() -> oneItemTooMany(observation.target(), seen));
            if (fault.isPresent()) {
                problems.add(new Problem(place, fault.get()));
            } else if (consent.missing(observation.target().attribute(), profile)
                    .isPresent()) {
                leftOut.add(observation.target().attribute() + ": needs consent");
            } else if (withheld.contains(observation.id())) {
                leftOut.add(observation.target().attribute() + SensitiveWords.WITHHELD);
            } else {
                kept.add(observation);
                places.put(observation.id(), place);
            }
        });
        Map<ItemId, ItemId> items = items(ground, kept);
        List<Observation> adopted = kept.stream()
                .map(observation -> adopt(observation, profile.coachee(), items))
                .collect(Collectors.toCollection(ArrayList::new));
        Map<Observation, String> implausible =
                implausibleImport.of(ground, adopted, back, LocalDate.ofInstant(now, ZoneOffset.MAX));
        implausible.forEach(
                (observation, reason) -> problems.add(new Problem(places.getOrDefault(observation.id(), ""), reason)));
        adopted.removeAll(implausible.keySet());
        return new FileRead(adopted, problems, leftOut);
    }

    /** Own words that need a consent, also typed ones, since whoever hands over a file types nothing; and what is about them. */
    private Set<ObservationId> withheld(Ground ground, ProfileFile.Own file) {
        if (ground.profile().consents().contains(SensitiveWords.SECTION)) {
            return Set.of();
        }
        Set<ObservationId> recorded =
                ground.ledger().stream().map(Observation::id).collect(Collectors.toSet());
        return sensitiveWords.among(file.observations().values(), observation -> !recorded.contains(observation.id()));
    }

    private static Optional<String> oneItemTooMany(Target target, Map<String, Set<ItemId>> seen) {
        ItemId item = item(target);
        Set<ItemId> items = seen.computeIfAbsent(target.name(), name -> new HashSet<>());
        if (item == null || items.contains(item)) {
            return Optional.empty();
        }
        return items.size() < MAX_ITEMS && items.add(item)
                ? Optional.empty()
                : Optional.of("is about one too many: at most 5,000 %s are imported".formatted(target.name()));
    }

    /** The items of the profile that items of the archive are; what is on record already says so by itself. */
    private Map<ItemId, ItemId> items(Ground ground, List<Observation> adopted) {
        Map<ItemId, ItemId> items = new HashMap<>();
        Map<ObservationId, Observation> recorded = new HashMap<>();
        ground.ledger().forEach(observation -> recorded.put(observation.id(), observation));
        for (Observation observation : adopted) {
            Observation own = recorded.get(observation.id());
            ItemId from = item(observation.target());
            ItemId to = own == null ? null : item(own.target());
            if (from != null && to != null) {
                items.putIfAbsent(from, to);
            }
        }
        Profile archived = Resolution.fold(ground.profile().coachee(), adopted);
        Set<ItemId> named = new HashSet<>();
        adopted.forEach(
                observation -> Optional.ofNullable(item(observation.target())).ifPresent(named::add));
        for (ItemCollection collection : catalogue.collections()) {
            Candidates candidates = Candidates.of(ground.profile(), collection);
            for (ProfileItem item : archived.items(collection)) {
                if (named.contains(item.id()) && !items.containsKey(item.id())) {
                    candidates.choose(item.written()).ifPresent(known -> {
                        items.put(item.id(), known);
                        candidates.remove(known);
                    });
                }
            }
        }
        return items;
    }

    private static @Nullable ItemId item(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> null;
            case Target.Field field -> field.item();
            case Target.Item item -> item.item();
        };
    }

    private static Observation adopt(Observation observation, CoacheeId coachee, Map<ItemId, ItemId> items) {
        ItemId item = item(observation.target());
        Target target =
                item == null ? observation.target() : observation.target().of(items.getOrDefault(item, item));
        return new Observation(
                observation.id(),
                coachee,
                target,
                observation.operation(),
                observation.operation() == Operation.MERGE
                        ? merged(Objects.requireNonNull(observation.value()), items)
                        : observation.value(),
                observation.concerns(),
                observation.confidence(),
                observation.authority(),
                observation.source(),
                observation.quote(),
                observation.extractor(),
                observation.observedAt(),
                observation.extractedAt());
    }

    private static String merged(String into, Map<ItemId, ItemId> items) {
        ItemId item = ItemId.of(into);
        return items.getOrDefault(item, item).toString();
    }
}
