package dev.coach.core.testkit;

import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.IdSource;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the next step of a profile for a test: takes what it is told, without the rules of authority and evidence. Each
 * change brings its observation, of authority {@link Authority#SAID}, confidence 0.9 and extractor {@code test/1}. Values are
 * in canonical form and are not checked.
 */
public final class ProfileDraft {
    private static final double CONFIDENCE = 0.9;

    private final Profile before;
    private final Source source;
    private final IdSource ids;
    private final InstantSource clock;
    private final Map<String, ProfileValue> values;
    private final Map<String, List<ProfileItem>> items;
    private final Set<String> declined;
    private final List<Conflict> conflicts;
    private final List<Observation> observations = new ArrayList<>();

    /**
     * Begins with what is known.
     *
     * @param source of every observation that the draft makes
     */
    public ProfileDraft(Profile before, Source source, IdSource ids, InstantSource clock) {
        this.before = before;
        this.source = source;
        this.ids = ids;
        this.clock = clock;
        this.values = new LinkedHashMap<>(before.values());
        this.items = new LinkedHashMap<>(before.items());
        this.declined = new HashSet<>(before.declined());
        this.conflicts = new ArrayList<>(before.conflicts());
    }

    /** Sets a scalar. */
    public ProfileDraft set(String scalar, String value) {
        values.put(
                scalar,
                observe(new Target.Scalar(scalar), Operation.ASSERT, value).asserted());
        declined.remove(scalar);
        return this;
    }

    /** Takes a scalar's value away, by name when there is one. */
    public ProfileDraft retire(String scalar) {
        ProfileValue known = values.remove(scalar);
        observe(new Target.Scalar(scalar), Operation.RETIRE, known == null ? null : known.value());
        return this;
    }

    /** The coachee does not want to speak about a scalar. */
    public ProfileDraft decline(String scalar) {
        observe(new Target.Scalar(scalar), Operation.DECLINE, null);
        values.remove(scalar);
        declined.add(scalar);
        return this;
    }

    /** Adds an item after the others of its collection. */
    public ProfileDraft addItem(String collection, Map<String, String> fields) {
        ItemId id = new ItemId(ids.next());
        List<ProfileItem> all = itemsOf(collection);
        all.add(new ProfileItem(id, observeFields(collection, id, fields)));
        return replaceItems(collection, all);
    }

    /** Gives an item exactly these fields; it keeps its place. */
    public ProfileDraft changeItem(String collection, ItemId item, Map<String, String> fields) {
        List<ProfileItem> all = itemsOf(collection);
        all.replaceAll(present ->
                present.id().equals(item) ? new ProfileItem(item, observeFields(collection, item, fields)) : present);
        return replaceItems(collection, all);
    }

    /** Takes an item away. */
    public ProfileDraft removeItem(String collection, ItemId item) {
        List<ProfileItem> all = itemsOf(collection);
        for (ProfileItem present : List.copyOf(all)) {
            if (present.id().equals(item)) {
                present.fields()
                        .keySet()
                        .forEach(field -> observe(new Target.Field(collection, item, field), Operation.RETIRE, null));
                all.remove(present);
            }
        }
        return replaceItems(collection, all);
    }

    /**
     * Opens a conflict about a scalar that has a value, in place of the one there is.
     *
     * @throws IllegalStateException when it has none
     */
    public ProfileDraft contest(String scalar, String contenderValue) {
        ProfileValue current = values.get(scalar);
        if (current == null) {
            throw new IllegalStateException("nothing to contest, the draft has no " + scalar);
        }
        Target target = new Target.Scalar(scalar);
        Observation contender = observe(target, Operation.ASSERT, contenderValue);
        settle(scalar);
        conflicts.add(new Conflict(target, contender.asserted(), false));
        return this;
    }

    /** Ends the conflict about a scalar; its value stays. */
    public ProfileDraft settle(String scalar) {
        conflicts.removeIf(conflict -> conflict.target().equals(new Target.Scalar(scalar)));
        return this;
    }

    /** Puts on record what changes nothing: the same value, said again. */
    public ProfileDraft repeat(String scalar, String value) {
        observe(new Target.Scalar(scalar), Operation.ASSERT, value);
        return this;
    }

    /** The step: its version is one more than before, or the same when nothing changed. */
    public ProfileUpdate update() {
        Profile after =
                new Profile(before.coachee(), before.version(), values, items, declined, conflicts, before.consents());
        ProfileUpdate step = new ProfileUpdate(before, observations, after, null);
        return step.changed().isEmpty()
                ? step
                : new ProfileUpdate(before, observations, after.at(before.version() + 1), null);
    }

    private List<ProfileItem> itemsOf(String collection) {
        return new ArrayList<>(items.getOrDefault(collection, List.of()));
    }

    private ProfileDraft replaceItems(String collection, List<ProfileItem> all) {
        items.put(collection, all);
        return this;
    }

    private Map<String, ProfileValue> observeFields(String collection, ItemId item, Map<String, String> fields) {
        Map<String, ProfileValue> known = new LinkedHashMap<>();
        fields.forEach((field, value) -> known.put(
                field,
                observe(new Target.Field(collection, item, field), Operation.ASSERT, value)
                        .asserted()));
        return known;
    }

    private Observation observe(Target target, Operation operation, @Nullable String value) {
        Observation observation = new Observation(
                new ObservationId(ids.next()),
                before.coachee(),
                target,
                operation,
                value,
                null,
                CONFIDENCE,
                Authority.SAID,
                source,
                value == null ? "I'd rather not say" : value,
                "test/1",
                clock.instant(),
                clock.instant());
        observations.add(observation);
        return observation;
    }
}
