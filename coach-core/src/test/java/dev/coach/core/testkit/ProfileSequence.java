package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Resolution;
import dev.coach.core.policy.Rulings;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Basis;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditOutcome;
import dev.coach.core.usecase.profile.EditProfileCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because the steps of a random sequence and the claims they make about it are read together.
/**
 * Does random things to one profile, over the whole catalogue, and proves after each that it was allowed to: a seed always
 * does the same. Claims come from texts, late and out of order; everything else goes through the use cases.
 */
final class ProfileSequence {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final List<Attribute<?>> SCALARS = CATALOGUE.scalars();
    private static final Set<String> NAMES = CATALOGUE.names();
    private static final Authority[] READ = {Authority.DOCUMENT, Authority.SAID, Authority.SAID, Authority.INFERRED};

    private final Coach coach;
    private final ProfileStore profiles;
    private final CoacheeId coachee;
    private final Random random;
    private final RandomValues values;
    private final List<Observation> claims = new ArrayList<>();
    private final List<Target> hot = new ArrayList<>();

    ProfileSequence(Coach coach, CoacheeId coachee, long seed) {
        this.coach = coach;
        this.profiles = coach.stores().profiles();
        this.coachee = coachee;
        this.random = new Random(seed);
        this.values = new RandomValues(random);
        if (seed % 3 == 0) {
            addWork();
        } else {
            for (int i = 0; i < 4; i++) {
                hot.add(anyTarget());
            }
        }
    }

    /** What depends on one another, with values that meet: the work of now and two positions. */
    private void addWork() {
        Stream.of(CurrentSituation.TITLE, CurrentSituation.EMPLOYER, CurrentSituation.EMPLOYMENT_STATUS)
                .forEach(scalar -> hot.add(new Target.Scalar(scalar.name())));
        String positions = Positions.COLLECTION.name();
        for (int i = 0; i < 2; i++) {
            ItemId position = new ItemId(new UUID(positions.hashCode(), i));
            Stream.of(Positions.TITLE, Positions.EMPLOYER, Positions.CURRENT)
                    .forEach(field -> hot.add(new Target.Field(positions, position, field.name())));
        }
    }

    private Optional<String> ofWork(Target target) {
        return switch (target.attribute()) {
            case "current_title", "positions.title" -> Optional.of(any(List.of("Cook", "Nurse")));
            case "current_employer", "positions.employer" -> Optional.of(any(List.of("Acme", "Mercy")));
            case "employment_status" -> Optional.of(any(List.of("employed", "unemployed")));
            default -> Optional.empty();
        };
    }

    /** Does so many things, each checked by what it must not do. */
    void run(int steps) {
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(20)) {
                case 0, 1 -> replay();
                case 2 -> readAgain();
                case 3, 4 -> edit();
                case 5, 6 -> confirm();
                case 7, 8 -> reject();
                case 9, 10 -> undo();
                case 11 -> merge();
                case 12 -> split();
                default -> read();
            }
        }
    }

    Profile profile() {
        return profiles.read(coachee);
    }

    List<Observation> ledger() {
        return profiles.ledger(coachee);
    }

    /** A text is read: a few claims, perhaps older than what is known. */
    private void read() {
        Source source = random.nextInt(4) == 0
                ? new Source.Written(new DocumentId(uuid()), 1, 1 + random.nextInt(40))
                : new Source.Said(new ConversationId(new UUID(7, 7)), new MessageId(uuid()));
        Instant at = TickingClock.START.plus(Duration.ofHours(random.nextInt(2000)));
        List<Observation> read = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Target target = random.nextInt(3) == 0 ? anyTarget() : any(hot);
            Operation operation = switch (random.nextInt(8)) {
                case 0, 1 -> Operation.RETIRE;
                case 2 -> target instanceof Target.Scalar ? Operation.DECLINE : Operation.ASSERT;
                default -> Operation.ASSERT;
            };
            read.add(claim(target, operation, READ[random.nextInt(READ.length)], source, at));
        }
        claims.addAll(read);
        record(read);
    }

    private void record(List<Observation> read) {
        Basis basis = profiles.basis(coachee, NAMES);
        Profile before = basis.profile();
        Set<ObservationId> known =
                profiles.recorded(coachee, read.stream().map(Observation::id).toList());
        List<Observation> added = read.stream()
                .filter(observation -> !known.contains(observation.id()))
                .toList();
        Set<String> names =
                added.stream().map(observation -> observation.target().name()).collect(Collectors.toSet());
        profiles.apply(Resolution.add(before, Rulings.of(profiles.rulings(coachee, names)), added), null);
        if (added.size() == 1) {
            assertThatNothingStrongerWasOverwritten(before, profile(), added.getFirst());
        }
    }

    /** What was read is delivered once more, and some of it in another order. */
    private void replay() {
        Profile before = profile();
        int recorded = ledger().size();
        List<Observation> again = new ArrayList<>(claims);
        java.util.Collections.shuffle(again, random);
        record(again.subList(0, Math.min(again.size(), 5)));
        assertThat(profile()).isEqualTo(before);
        assertThat(ledger()).hasSize(recorded);
    }

    /** Another extractor finds the same in the same words. */
    private void readAgain() {
        if (!claims.isEmpty()) {
            Observation claim = any(claims);
            Observation found = new Observation(
                    new ObservationId(uuid()),
                    coachee,
                    claim.target(),
                    claim.operation(),
                    claim.value(),
                    null,
                    confidence(),
                    claim.authority(),
                    claim.source(),
                    claim.quote(),
                    "rules/2",
                    claim.observedAt(),
                    claim.extractedAt());
            claims.add(found);
            record(List.of(found));
        }
    }

    private void edit() {
        Profile before = profile();
        Target target = any(hot);
        Edit edit = switch (random.nextInt(5)) {
            case 0 -> new Edit.Clear(target);
            case 1 -> new Edit.Decline(any(SCALARS).name());
            case 2 -> {
                ItemCollection collection = any(CATALOGUE.collections());
                yield new Edit.AddItem(collection.name(), identity(collection));
            }
            case 3 -> new Edit.RemoveItem(target.name(), anyItem(target.name()));
            default -> new Edit.Set(target, value(target));
        };
        EditOutcome outcome = coach.editProfile().run(new EditProfileCommand(coachee, before.version(), List.of(edit)));
        switch (outcome) {
            case EditOutcome.Refused refused -> assertThat(profile()).isEqualTo(before);
            case EditOutcome.Applied applied -> {
                if (edit instanceof Edit.Set set) {
                    assertThat(profile().find(set.target())).hasValueSatisfying(value -> {
                        assertThat(value.value()).isEqualTo(set.written());
                        assertThat(value.authority()).isEqualTo(Authority.CORRECTED);
                    });
                }
            }
        }
    }

    private void confirm() {
        Profile before = profile();
        if (!before.conflicts().isEmpty() && random.nextBoolean()) {
            var conflict = any(before.conflicts());
            coach.confirmValue()
                    .run(coachee, conflict.target(), conflict.contender().observation());
            assertThat(profile().find(conflict.target()).map(ProfileValue::value))
                    .isEqualTo(
                            conflict.retracts()
                                    ? Optional.empty()
                                    : Optional.of(conflict.contender().value()));
            assertThat(profile().conflict(conflict.target())).isEmpty();
        } else {
            Target known = anyKnown(before);
            if (known != null) {
                coach.confirmValue().run(coachee, known, null);
                assertThat(profile().find(known)).hasValueSatisfying(value -> {
                    assertThat(value.value())
                            .isEqualTo(before.find(known).orElseThrow().value());
                    assertThat(Authority.CONFIRMED.outranks(value.authority())).isFalse();
                });
            }
        }
    }

    private void reject() {
        Profile before = profile();
        Target known = anyKnown(before);
        if (known != null) {
            ObservationId rejected = before.find(known).orElseThrow().observation();
            coach.rejectValue().run(coachee, known, null);
            assertThat(profile().find(known).filter(value -> value.observation().equals(rejected)))
                    .isEmpty();
        }
    }

    /** Undoing the undoing gives back what was there. */
    private void undo() {
        List<Observation> ledger = ledger();
        if (!ledger.isEmpty()) {
            Profile before = profile();
            Observation change = any(ledger);
            coach.undoChange().run(coachee, change.target(), change.id());
            if (ledger().size() > ledger.size() && random.nextBoolean()) {
                coach.undoChange()
                        .run(coachee, change.target(), ledger().getLast().id());
                assertThat(profile().at(0)).isEqualTo(before.at(0));
            }
        }
    }

    private void merge() {
        ItemCollection collection = any(CATALOGUE.collections());
        List<ProfileItem> items = profile().items(collection);
        if (items.size() > 1) {
            ItemId gone = items.getLast().id();
            ItemId stays = items.getFirst().id();
            coach.mergeItems().run(coachee, collection.name(), gone, stays);
            assertThat(profile().item(collection.name(), gone)).isEmpty();
            hot.replaceAll(target -> target.isOf(gone) ? target.of(stays) : target);
        }
    }

    private void split() {
        List<Observation> ofItems = ledger().stream()
                .filter(claim -> claim.operation().isClaim() && claim.target() instanceof Target.Field)
                .toList();
        if (!ofItems.isEmpty()) {
            Observation mention = any(ofItems);
            Rulings rulings = Rulings.of(ledger());
            if (rulings.where(mention) instanceof Target.Field field) {
                try {
                    coach.splitItem().run(coachee, field.collection(), field.item(), mention.id());
                } catch (dev.coach.core.domain.CoachException nothingToSplit) {
                    return;
                }
                assertThat(Rulings.of(ledger()).where(mention))
                        .isEqualTo(field.of(Rulings.splitOff(ledger().getLast().id())));
            }
        }
    }

    /** One claim, and what follows from it, never costs the profile a value that is stronger. */
    private static void assertThatNothingStrongerWasOverwritten(Profile before, Profile after, Observation claim) {
        targets(before).forEach((target, authority) -> {
            if (authority.outranks(claim.authority())) {
                assertThat(after.find(target)).as("%s after %s", target, claim).isEqualTo(before.find(target));
            }
        });
    }

    private static Map<Target, Authority> targets(Profile profile) {
        Map<Target, Authority> targets = new LinkedHashMap<>();
        profile.values().forEach((name, value) -> targets.put(new Target.Scalar(name), value.authority()));
        profile.items()
                .forEach((collection, items) -> items.forEach(item -> item.fields()
                        .forEach((field, value) ->
                                targets.put(new Target.Field(collection, item.id(), field), value.authority()))));
        return targets;
    }

    private @Nullable Target anyKnown(Profile profile) {
        List<Target> known = List.copyOf(targets(profile).keySet());
        return known.isEmpty() ? null : any(known);
    }

    private Observation claim(Target target, Operation operation, Authority authority, Source source, Instant at) {
        String value = operation == Operation.ASSERT ? ofWork(target).orElseGet(() -> value(target)) : null;
        if (operation == Operation.RETIRE && random.nextBoolean()) {
            value = profile().find(target).map(known -> known.value()).orElseGet(() -> value(target));
        }
        return new Observation(
                new ObservationId(uuid()),
                coachee,
                target,
                operation,
                value,
                null,
                confidence(),
                authority,
                source,
                value == null ? "no more of that" : value,
                "rules/1",
                at,
                at.plusSeconds(random.nextInt(90)));
    }

    private Target anyTarget() {
        if (random.nextInt(3) > 0) {
            return new Target.Scalar(any(SCALARS).name());
        }
        ItemCollection collection = any(CATALOGUE.collections());
        String field = random.nextBoolean()
                ? any(collection.identity())
                : any(collection.fields()).name();
        return new Target.Field(collection.name(), anyItem(collection.name()), field);
    }

    /** One of three that texts speak of in each collection. */
    private ItemId anyItem(String collection) {
        return new ItemId(new UUID(collection.hashCode(), random.nextInt(3)));
    }

    private String value(Target target) {
        return values.next(CATALOGUE.find(target.attribute()).orElseThrow().type());
    }

    private Map<String, String> identity(ItemCollection collection) {
        Map<String, String> fields = new LinkedHashMap<>();
        collection.fields().stream()
                .filter(field -> collection.identity().contains(field.name()) || random.nextInt(4) == 0)
                .forEach(field -> fields.put(field.name(), values.next(field.type())));
        return fields;
    }

    private double confidence() {
        return (1 + random.nextInt(10)) / 10.0;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
