package dev.coach.core.testkit;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps each coachee's newest profile and ledger. */
final class InMemoryProfileStore implements ProfileStore {
    private final InMemoryTransactions transactions;
    private final InMemoryEventLog events;
    private final Map<CoacheeId, Profile> profiles = new HashMap<>();
    private final Map<CoacheeId, Map<ObservationId, Observation>> ledgers = new HashMap<>();
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
        Set<String> declared = Catalogue.standard().names();
        for (String name : names) {
            if (!declared.contains(name)) {
                throw new IllegalArgumentException("not a scalar or collection of the catalogue: " + name);
            }
        }
        Profile whole = read(coachee);
        return new Profile(
                coachee,
                whole.version(),
                only(names, whole.values()),
                only(names, whole.items()),
                whole.declined().stream().filter(names::contains).collect(Collectors.toSet()),
                whole.conflicts());
    }

    @Override
    public void apply(ProfileUpdate update, @Nullable Watermark watermark) {
        transactions.run(() -> {
            CoacheeId coachee = update.coachee();
            long stored = read(coachee).version();
            if (stored != update.before()) {
                throw new CoachException(
                        ErrorCode.VERSION_CONFLICT,
                        "The profile is at version %d, not %d; read it again and repeat."
                                .formatted(stored, update.before()));
            }
            Map<ObservationId, Observation> ledger = ledgers.computeIfAbsent(coachee, absent -> new LinkedHashMap<>());
            update.observations().forEach(observation -> ledger.putIfAbsent(observation.id(), observation));
            profiles.put(coachee, update.after());
            if (watermark != null) {
                watermarks.merge(
                        new ReadConversation(coachee, watermark.conversation()), watermark.position(), Math::max);
            }
            if (!update.changed().isEmpty()) {
                List<String> names = update.changed().stream().sorted().toList();
                events.append(
                        coachee, new LiveEvent.ProfileChanged(update.after().version(), names));
            }
        });
    }

    @Override
    public List<Observation> ledger(CoacheeId coachee) {
        return transactions.compute(
                () -> List.copyOf(ledgers.getOrDefault(coachee, Map.of()).values()));
    }

    @Override
    public Known known(CoacheeId coachee, ConversationId conversation) {
        return transactions.compute(() ->
                new Known(read(coachee), watermarks.getOrDefault(new ReadConversation(coachee, conversation), 0)));
    }

    private static <V> Map<String, V> only(Set<String> names, Map<String, V> all) {
        Map<String, V> some = new LinkedHashMap<>(all);
        some.keySet().retainAll(names);
        return some;
    }

    private record ReadConversation(CoacheeId coachee, ConversationId conversation) {}
}
