package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.port.ProfileStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because every step of a profile is a transaction, and they are read together.
/** Keeps profiles in the tables that the catalogue declares, with the ledger and the provenance beside them. */
final class PostgresProfileStore implements ProfileStore {
    /** Clients ask for a few sets of names over and over. */
    private static final int MAX_SELECTIONS = 200;

    private static final String LOCK = "select version from profile where coachee_id = :coachee for update";

    /** No row when the profile is not at the version before, or the ledger does not end where it did. */
    private static final String STAY = """
            select observations from profile
            where coachee_id = :coachee and version = :before and observations = coalesce(:end, observations)
            """;

    private static final String MOVE = """
            update profile set version = :after, observations = observations + %s
            where coachee_id = :coachee and version = :before and observations = coalesce(:end, observations)
            returning observations
            """.formatted(LedgerProof.ADDED);

    private static final String MOVE_WATERMARK = """
            insert into profile_watermark as mark (coachee_id, conversation_id, position)
            select coachee_id, :conversation, :position from profile where coachee_id = :coachee
            on conflict (coachee_id, conversation_id) do update set position = greatest(mark.position, excluded.position)
            returning position
            """;

    private final Transactions transactions;
    private final PostgresEventLog events;
    private final ProfileTables tables = ProfileTables.standard();
    private final Map<Set<String>, ProfileSelection> selections = new ConcurrentHashMap<>();
    private final RecentProfiles recent;

    PostgresProfileStore(Transactions transactions, PostgresEventLog events, RecentProfiles recent) {
        this.transactions = transactions;
        this.events = events;
        this.recent = recent;
    }

    @Override
    public Profile read(CoacheeId coachee) {
        return read(coachee, tables.names());
    }

    @Override
    public Profile read(CoacheeId coachee, Set<String> names) {
        ProfileSelection some = select(names);
        return transactions.plain(connection -> ProfileRows.read(connection, coachee, some));
    }

    @Override
    public Damage damage(CoacheeId coachee) {
        ProfileSelection all = select(tables.names());
        ProfileRows.Torn torn = transactions.plain(connection -> ProfileRows.torn(connection, coachee, all));
        return transactions.single(handle -> new Damage(
                torn.unproven(),
                Stream.concat(torn.stray().stream(), ConflictTable.stray(handle, coachee).stream())
                        .collect(Collectors.toSet()),
                LedgerProof.altered(handle, coachee),
                LedgerProof.lost(handle, coachee),
                LedgerProof.lacksProfile(handle, coachee)));
    }

    @Override
    public Basis basis(CoacheeId coachee, Set<String> names) {
        ProfileSelection some = select(names);
        return transactions.plain(connection -> ProfileRows.basis(connection, coachee, some));
    }

    @Override
    public Known known(CoacheeId coachee, ConversationId conversation) {
        if (transactions.connection().isPresent()) {
            // What a transaction has changed is not to be remembered: it may be rolled back.
            return readKnown(coachee, conversation);
        }
        record Standing(long version, long ledgerEnd, int read) {}
        Standing now = transactions.single(handle -> handle.createQuery("""
                        select version, observations, coalesce((
                            select position from profile_watermark
                            where coachee_id = :coachee and conversation_id = :conversation), 0)
                        from profile where coachee_id = :coachee
                        """)
                .bind("coachee", coachee.value())
                .bind("conversation", conversation.value())
                .map((row, context) -> new Standing(row.getLong(1), row.getLong(2), row.getInt(3)))
                .findOne()
                .orElse(new Standing(0, 0, 0)));
        return recent.find(coachee, now.version, now.ledgerEnd)
                .map(basis -> new Known(basis, now.read))
                .orElseGet(() -> {
                    Known known = readKnown(coachee, conversation);
                    recent.remember(known.basis());
                    return known;
                });
    }

    private Known readKnown(CoacheeId coachee, ConversationId conversation) {
        ProfileSelection all = select(tables.names());
        return transactions.plain(connection -> ProfileRows.known(connection, coachee, conversation, all));
    }

    @Override
    public void apply(ProfileUpdate update, @Nullable Watermark watermark) {
        transactions.write(handle -> {
            long ledgerEnd = move(handle, update, watermark);
            ObservationTable.add(handle, update.observations(), null);
            write(handle, update);
            recent.after(update.before(), update.observations().size(), update.after(), ledgerEnd)
                    .ifPresent(basis -> transactions.afterCommit(() -> recent.remember(basis)));
            return update;
        });
    }

    @Override
    public void applyBatch(ProfileUpdate update, Batch batch) {
        transactions.write(handle -> {
            move(handle, update, null);
            BatchTable.add(handle, update.coachee(), batch);
            ObservationTable.add(handle, update.observations(), batch.id());
            write(handle, update);
            return update;
        });
    }

    @Override
    public List<Batch> batches(CoacheeId coachee) {
        return transactions.single(handle -> BatchTable.read(handle, coachee));
    }

    @Override
    public List<Observation> batch(CoacheeId coachee, BatchId batch) {
        return transactions.single(handle -> ObservationTable.ofBatch(handle, coachee, batch));
    }

    @Override
    public <T> T alone(CoacheeId coachee, Supplier<T> work) {
        return transactions.write(handle -> {
            lock(handle, coachee);
            return work.get();
        });
    }

    @Override
    public List<Observation> ledger(CoacheeId coachee) {
        return transactions.single(handle -> ObservationTable.read(handle, coachee));
    }

    @Override
    public List<Observation> ledger(CoacheeId coachee, Set<String> names) {
        return transactions.single(handle -> ObservationTable.read(handle, coachee, attributes(names)));
    }

    @Override
    public List<Observation> rulings(CoacheeId coachee, Set<String> names) {
        return transactions.single(handle -> ObservationTable.rulings(handle, coachee, attributes(names)));
    }

    /** All that an observation about one of the names may speak of. */
    private List<String> attributes(Set<String> names) {
        List<String> attributes = new ArrayList<>(names);
        select(names).collections().forEach(collection -> attributes.addAll(collection.fieldNames()));
        return attributes;
    }

    @Override
    public Set<ObservationId> recorded(CoacheeId coachee, Collection<ObservationId> ids) {
        return transactions.single(handle -> ObservationTable.recorded(handle, coachee, ids));
    }

    @Override
    public void giveConsent(CoacheeId coachee, String section, Instant at) {
        transactions.write(handle -> {
            long version = lock(handle, coachee);
            if (ConsentTable.give(handle, coachee, section, at)) {
                setVersion(handle, coachee, version + 1);
            }
            return version;
        });
    }

    @Override
    public void withdrawConsent(ProfileUpdate update, String section, Set<ObservationId> erased) {
        transactions.write(handle -> {
            long version = lock(handle, update.coachee());
            transactions.afterCommit(() -> recent.forget(update.coachee()));
            if (ConsentTable.withdraw(handle, update.coachee(), section)) {
                move(handle, update, null);
                write(handle, update);
                ObservationTable.remove(handle, update.coachee(), erased);
            }
            return version;
        });
    }

    @Override
    public void erase(CoacheeId coachee) {
        transactions.write(handle -> {
            long version = lock(handle, coachee);
            Profile known = read(coachee);
            Profile nothing = Profile.empty(coachee).at(version + 1);
            ProfileErasure.erase(handle, coachee);
            transactions.afterCommit(() -> recent.forget(coachee));
            setVersion(handle, coachee, version + 1);
            announce(handle, new ProfileUpdate(known, List.of(), nothing, null));
            return version;
        });
    }

    private void write(Handle handle, ProfileUpdate update) {
        ProfileChanges.write(handle, update, tables);
        announce(handle, update);
    }

    private void announce(Handle handle, ProfileUpdate update) {
        List<String> changed = update.changed().stream().sorted().toList();
        if (!changed.isEmpty()) {
            events.append(
                    handle,
                    update.coachee(),
                    new LiveEvent.ProfileChanged(update.after().version(), changed));
        }
    }

    private ProfileSelection select(Set<String> names) {
        ProfileSelection known = selections.get(names);
        if (known != null) {
            return known;
        }
        ProfileSelection selection = ProfileSelection.of(tables, names);
        if (selections.size() < MAX_SELECTIONS) {
            selections.put(Set.copyOf(names), selection);
        }
        return selection;
    }

    /**
     * Moves version, end of the ledger and watermark. Whoever gets past here with something to store holds the row of the profile
     * until the transaction ends.
     *
     * @return where the ledger ends when the observations are added
     */
    private static long move(Handle handle, ProfileUpdate update, @Nullable Watermark watermark) {
        CoacheeId coachee = update.coachee();
        long before = update.before().version();
        if (before == 0) {
            lock(handle, coachee);
        }
        AtomicReference<@Nullable Long> end = new AtomicReference<>();
        QueryBundle queries = new QueryBundle();
        if (!isNothing(update)) {
            // What is there already is counted behind the lock, so that what whoever had it before has added is seen.
            queries.add(LOCK, rows -> {});
        }
        queries.add(isNothing(update) ? STAY : MOVE, rows -> {
            if (rows.next()) {
                end.set(rows.getLong(1));
            }
        });
        if (watermark != null) {
            queries.add(MOVE_WATERMARK, rows -> {});
        }
        queries.run(handle, query -> {
            query.bind("coachee", coachee.value()).bind("before", before).bind("end", update.ledgerEnd());
            if (!isNothing(update)) {
                query.bind("after", update.after().version())
                        .bind("ids", Columns.ids(LedgerProof.ids(update.observations())));
            }
            if (watermark != null) {
                query.bind("conversation", watermark.conversation().value()).bind("position", watermark.position());
            }
        });
        Long moved = end.get();
        if (moved == null) {
            throw new CoachException(
                    ErrorCode.VERSION_CONFLICT,
                    "The profile is not at version %d any more; read it again and repeat.".formatted(before));
        }
        return moved;
    }

    /** Whether there is nothing to keep out others for: all that a message may come to is that it counts as read. */
    private static boolean isNothing(ProfileUpdate update) {
        return update.observations().isEmpty() && update.before().equals(update.after());
    }

    /** Of a profile that is locked. */
    private static void setVersion(Handle handle, CoacheeId coachee, long version) {
        handle.createUpdate("update profile set version = :version where coachee_id = :coachee")
                .bind("version", version)
                .bind("coachee", coachee.value())
                .execute();
    }

    /** Holds the row of the profile until the transaction ends, and makes it when there is none. */
    private static long lock(Handle handle, CoacheeId coachee) {
        handle.createUpdate("insert into profile (coachee_id, version) values (:coachee, 0) on conflict do nothing")
                .bind("coachee", coachee.value())
                .execute();
        return handle.createQuery(LOCK)
                .bind("coachee", coachee.value())
                .mapTo(Long.class)
                .one();
    }
}
