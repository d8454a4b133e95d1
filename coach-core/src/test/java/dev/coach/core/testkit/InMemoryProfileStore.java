package dev.coach.core.testkit;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because it is the twin of a store, method by method.
/** Keeps each coachee's newest profile and ledger. */
final class InMemoryProfileStore implements ProfileStore {
    private static final Set<String> NAMES = Catalogue.standard().names();

    private final InMemoryTransactions transactions;
    private final InMemoryEventLog events;
    private final Map<CoacheeId, Profile> profiles = new HashMap<>();
    private final Map<CoacheeId, Map<ObservationId, Observation>> ledgers = new HashMap<>();
    private final Map<CoacheeId, List<Kept>> batches = new HashMap<>();
    private final Map<CoacheeId, Long> ends = new HashMap<>();
    private final Map<ReadConversation, Integer> watermarks = new HashMap<>();

    InMemoryProfileStore(InMemoryTransactions transactions, InMemoryEventLog events) {
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public Profile read(CoacheeId coachee) {
        return transactions.compute(() -> profiles.getOrDefault(coachee, Profile.empty(coachee)));
    }

    @Override
    public Profile read(CoacheeId coachee, Set<String> names) {
        check(names);
        Profile whole = read(coachee);
        Profile some = whole.only(names);
        return new Profile(
                coachee,
                whole.version(),
                some.values(),
                some.items(),
                some.declined(),
                whole.conflicts(),
                whole.consents());
    }

    @Override
    public Damage damage(CoacheeId coachee) {
        return Damage.NONE;
    }

    @Override
    public Basis basis(CoacheeId coachee, Set<String> names) {
        check(names);
        return transactions.compute(() -> new Basis(read(coachee, names), ends.getOrDefault(coachee, 0L)));
    }

    @Override
    public List<Observation> rulings(CoacheeId coachee, Set<String> names) {
        List<Observation> ledger = ledger(coachee, names);
        Set<ObservationId> concerned = ledger.stream()
                .filter(observation -> observation.operation().isRuling())
                .flatMap(observation -> Stream.ofNullable(observation.concerns()))
                .collect(Collectors.toSet());
        Map<Target, Observation> last = new HashMap<>();
        ledger.stream()
                .filter(observation -> observation.isClearing()
                        && observation.target() instanceof Target.Scalar
                        && !concerned.contains(observation.id()))
                .forEach(clearing -> last.merge(
                        clearing.target(),
                        clearing,
                        (one, other) -> other.observedAt().isBefore(one.observedAt()) ? one : other));
        return ledger.stream()
                .filter(observation -> observation.operation().isRuling()
                        || concerned.contains(observation.id())
                        || observation.isClearing()
                                && last.getOrDefault(observation.target(), observation)
                                        .equals(observation))
                .toList();
    }

    @Override
    public Known known(CoacheeId coachee, ConversationId conversation) {
        return transactions.compute(() -> new Known(
                basis(coachee, NAMES), watermarks.getOrDefault(new ReadConversation(coachee, conversation), 0)));
    }

    @Override
    public void apply(ProfileUpdate update, @Nullable Watermark watermark) {
        transactions.run(() -> {
            CoacheeId coachee = update.coachee();
            checkVersion(update);
            transactions.requireNotErased(coachee);
            Map<ObservationId, Observation> ledger = ledgers.computeIfAbsent(coachee, absent -> new LinkedHashMap<>());
            for (Observation observation : update.observations()) {
                if (ledger.putIfAbsent(observation.id(), observation) == null) {
                    ends.merge(coachee, 1L, Long::sum);
                }
            }
            put(update, read(coachee).consents());
            if (watermark != null) {
                watermarks.merge(
                        new ReadConversation(coachee, watermark.conversation()), watermark.position(), Math::max);
            }
        });
    }

    @Override
    public void applyBatch(ProfileUpdate update, Batch batch) {
        transactions.run(() -> {
            apply(update, null);
            Kept kept = new Kept(
                    batch, update.observations().stream().map(Observation::id).collect(Collectors.toSet()));
            batches.computeIfAbsent(update.coachee(), absent -> new ArrayList<>())
                    .addFirst(kept);
        });
    }

    @Override
    public List<Batch> batches(CoacheeId coachee) {
        return transactions.compute(() -> batches.getOrDefault(coachee, List.of()).stream()
                .map(Kept::batch)
                .toList());
    }

    @Override
    public List<Observation> batch(CoacheeId coachee, BatchId batch) {
        return transactions.compute(() -> ledger(coachee).stream()
                .filter(observation -> batches.getOrDefault(coachee, List.of()).stream()
                        .anyMatch(kept -> kept.batch().id().equals(batch)
                                && kept.observations().contains(observation.id())))
                .toList());
    }

    @Override
    public <T> T alone(CoacheeId coachee, Supplier<T> work) {
        return transactions.compute(() -> {
            transactions.requireNotErased(coachee);
            return work.get();
        });
    }

    @Override
    public List<Observation> ledger(CoacheeId coachee) {
        return transactions.compute(
                () -> List.copyOf(ledgers.getOrDefault(coachee, Map.of()).values()));
    }

    @Override
    public List<Observation> ledger(CoacheeId coachee, Set<String> names) {
        check(names);
        return ledger(coachee).stream()
                .filter(observation -> names.contains(observation.target().name()))
                .toList();
    }

    @Override
    public Set<ObservationId> recorded(CoacheeId coachee, Collection<ObservationId> ids) {
        return transactions.compute(() -> {
            Set<ObservationId> recorded = new HashSet<>(ids);
            recorded.retainAll(ledgers.getOrDefault(coachee, Map.of()).keySet());
            return recorded;
        });
    }

    @Override
    public void giveConsent(CoacheeId coachee, String section, Instant at) {
        transactions.run(() -> {
            transactions.requireNotErased(coachee);
            Profile known = read(coachee);
            Set<String> consents = new HashSet<>(known.consents());
            if (consents.add(section)) {
                ProfileUpdate update = new ProfileUpdate(known, List.of(), known.at(known.version() + 1), null);
                put(update, consents);
            }
        });
    }

    @Override
    public void withdrawConsent(ProfileUpdate update, String section, Set<ObservationId> erased) {
        transactions.run(() -> {
            checkVersion(update);
            Set<String> consents = new HashSet<>(read(update.coachee()).consents());
            if (consents.remove(section)) {
                put(update, consents);
                ledgers.getOrDefault(update.coachee(), new LinkedHashMap<>())
                        .keySet()
                        .removeAll(erased);
            }
        });
    }

    @Override
    public void erase(CoacheeId coachee) {
        transactions.run(() -> {
            Profile known = read(coachee);
            if (known.version() > 0 || ledgers.containsKey(coachee)) {
                Profile nothing = Profile.empty(coachee).at(known.version() + 1);
                put(new ProfileUpdate(known, List.of(), nothing, null), Set.of());
                ledgers.remove(coachee);
                batches.remove(coachee);
            }
        });
    }

    void forget(CoacheeId coachee) {
        transactions.run(() -> {
            profiles.remove(coachee);
            ledgers.remove(coachee);
            batches.remove(coachee);
            ends.remove(coachee);
            watermarks.keySet().removeIf(key -> key.coachee().equals(coachee));
        });
    }

    private static void check(Set<String> names) {
        for (String name : names) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("not a scalar or collection of the catalogue: " + name);
            }
        }
    }

    void checkVersion(ProfileUpdate update) {
        long stored = read(update.coachee()).version();
        boolean grown = update.ledgerEnd() != null
                && update.ledgerEnd() != ends.getOrDefault(update.coachee(), 0L).longValue();
        if (stored != update.before().version() || grown) {
            throw new CoachException(
                    ErrorCode.VERSION_CONFLICT,
                    "The profile is not at version %d any more; read it again and repeat."
                            .formatted(update.before().version()));
        }
    }

    /** Writes what the step changes, and says so. */
    private void put(ProfileUpdate update, Set<String> consents) {
        Profile stored = read(update.coachee());
        Profile before = update.before();
        Profile after = update.after();
        Map<String, ProfileValue> values = new LinkedHashMap<>(stored.values());
        values.keySet().removeAll(before.values().keySet());
        values.putAll(after.values());
        Map<String, List<ProfileItem>> items = new LinkedHashMap<>(stored.items());
        items.keySet().removeAll(before.items().keySet());
        items.putAll(after.items());
        Set<String> declined = new HashSet<>(stored.declined());
        declined.removeAll(before.declined());
        declined.addAll(after.declined());
        List<Conflict> conflicts = new ArrayList<>(stored.conflicts());
        conflicts.removeAll(before.conflicts());
        conflicts.addAll(after.conflicts());
        profiles.put(
                update.coachee(),
                new Profile(update.coachee(), after.version(), values, items, declined, conflicts, consents));
        Set<String> changed = update.changed();
        if (!changed.isEmpty()) {
            events.append(
                    update.coachee(),
                    new LiveEvent.ProfileChanged(
                            after.version(), changed.stream().sorted().toList()));
        }
    }

    private record Kept(Batch batch, Set<ObservationId> observations) {}

    private record ReadConversation(CoacheeId coachee, ConversationId conversation) {}
}
