package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Resolution;
import dev.coach.core.policy.Rulings;
import dev.coach.core.usecase.profile.HistoryEntry;
import dev.coach.core.usecase.profile.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds of every profile, whatever happened to it: seeded random sequences of claims, corrections, confirmations,
 * rejections, retractions, merges, splits, undos and replays, over the whole catalogue.
 */
public abstract class ProfileSequencesContract extends StoresContract {
    private static final int STEPS = 24;

    /** How many sequences are tried. */
    protected abstract int sequences();

    @Test
    void everySequenceLeavesAProfileThatItsLedgerAddsUpTo() {
        Coach coach = Coach.builder().stores(stores).ids(ids).clock(clock).build();
        ConversationId nowhere = new ConversationId(ids.next());
        for (int seed = 1; seed <= sequences(); seed++) {
            CoacheeId owner = newCoachee();
            ProfileSequence sequence = new ProfileSequence(coach, owner, seed);
            for (int part = 1; part <= 3; part++) {
                sequence.run(STEPS / 3);
                assertThat(coach.verifyProfile().run(owner))
                        .as("seed %d, part %d", seed, part)
                        .isInstanceOf(Verdict.Agrees.class);
                assertThat(stores.profiles().known(owner, nowhere).profile())
                        .as("seed %d, part %d", seed, part)
                        .isEqualTo(stores.profiles().read(owner));
            }
            assertReplayChangesNothing(owner, sequence.profile(), sequence.ledger(), seed);
            assertNothingRejectedCounts(sequence.profile(), sequence.ledger(), seed);
            if (seed % 10 == 0) {
                assertHistoryIsComplete(coach, owner, sequence, seed);
                assertErasureLeavesNothing(coach, owner);
            }
        }
    }

    private static void assertReplayChangesNothing(
            CoacheeId owner, Profile stored, List<Observation> ledger, int seed) {
        List<Observation> again = new ArrayList<>(ledger);
        List<Observation> shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, new Random(seed));
        again.addAll(shuffled);
        Profile folded = Resolution.fold(owner, again);
        assertThat(folded.values()).as("seed %d", seed).isEqualTo(stored.values());
        assertThat(folded.items()).as("seed %d", seed).isEqualTo(stored.items());
    }

    /** Found out in another way than the engine does: ruling by ruling. */
    private static void assertNothingRejectedCounts(Profile stored, List<Observation> ledger, int seed) {
        List<Observation> rejected = ledger.stream()
                .filter(ruling -> ruling.operation() == Operation.REJECT && !isUndone(ruling, ledger))
                .flatMap(ruling -> ledger.stream().filter(claim -> claim.id().equals(ruling.concerns())))
                .toList();
        Stream<ProfileValue> known = Stream.concat(
                Stream.concat(
                        stored.values().values().stream(),
                        stored.conflicts().stream().map(conflict -> conflict.contender())),
                stored.items().values().stream()
                        .flatMap(List::stream)
                        .flatMap(item -> item.fields().values().stream()));
        Map<Object, Observation> byId =
                ledger.stream().collect(Collectors.toMap(Observation::id, observation -> observation));
        assertThat(known.map(value -> Objects.requireNonNull(byId.get(value.observation()))))
                .as("seed %d", seed)
                .noneMatch(source -> isUndone(source, ledger)
                        || rejected.stream()
                                .anyMatch(claim -> claim.id().equals(source.id()) || sameWords(claim, source)));
    }

    private static boolean sameWords(Observation one, Observation other) {
        return one.source() instanceof dev.coach.core.domain.profile.Source.Entered
                ? one.id().equals(other.id())
                : one.source().equals(other.source())
                        && one.quote().equals(other.quote())
                        && one.operation() == other.operation()
                        && Objects.equals(one.value(), other.value())
                        && one.target().attribute().equals(other.target().attribute());
    }

    private static boolean isUndone(Observation observation, List<Observation> ledger) {
        return ledger.stream()
                .skip(ledger.indexOf(observation) + 1L)
                .anyMatch(later -> later.operation() == Operation.UNDO
                        && observation.id().equals(later.concerns())
                        && !isUndone(later, ledger));
    }

    private static void assertHistoryIsComplete(Coach coach, CoacheeId owner, ProfileSequence sequence, int seed) {
        List<Observation> ledger = sequence.ledger();
        Rulings rulings = Rulings.of(ledger);
        Map<Target, List<Observation>> expected = ledger.stream().collect(Collectors.groupingBy(rulings::where));
        expected.forEach((target, observations) -> {
            if (!(target instanceof Target.Item)) {
                assertThat(coach.readHistory().run(owner, target).stream().filter(entry -> entry.cause() == null))
                        .as("seed %d, %s", seed, target)
                        .extracting(HistoryEntry::observation)
                        .containsExactlyElementsOf(observations.reversed());
            }
        });
        assertEveryChangeIsInItsHistory(coach, owner, ledger, seed);
    }

    /** However a value came or went, the history of its attribute holds the observation that did it, or one of those that decided it at once. */
    private static void assertEveryChangeIsInItsHistory(
            Coach coach, CoacheeId owner, List<Observation> ledger, int seed) {
        Map<Target, Set<ObservationId>> histories = new HashMap<>();
        Map<Target, Object> before = Map.of();
        int begun = 0;
        for (int length = 1; length <= ledger.size(); length++) {
            if (length < ledger.size() && areDecidedAtOnce(ledger.get(length - 1), ledger.get(length))) {
                continue;
            }
            List<ObservationId> act =
                    ledger.subList(begun, length).stream().map(Observation::id).toList();
            begun = length;
            Map<Target, Object> after = values(Resolution.fold(owner, ledger.subList(0, length)));
            Set<Target> targets = new HashSet<>(before.keySet());
            targets.addAll(after.keySet());
            for (Target target : targets) {
                if (!Objects.equals(before.get(target), after.get(target))) {
                    assertThat(histories.computeIfAbsent(
                                    target,
                                    of -> coach.readHistory().run(owner, of).stream()
                                            .map(entry -> entry.observation().id())
                                            .collect(Collectors.toSet())))
                            .as("seed %d, %s", seed, target)
                            .containsAnyElementsOf(act);
                }
            }
            before = after;
        }
    }

    private static boolean areDecidedAtOnce(Observation one, Observation next) {
        return one.operation().isRuling()
                && next.operation().isRuling()
                && one.extractedAt().equals(next.extractedAt());
    }

    private static Map<Target, Object> values(Profile profile) {
        Map<Target, Object> values = new HashMap<>();
        profile.values().forEach((name, value) -> values.put(new Target.Scalar(name), value));
        profile.items()
                .forEach((collection, items) -> items.forEach(item -> item.fields()
                        .forEach((field, value) -> values.put(new Target.Field(collection, item.id(), field), value))));
        return values;
    }

    private void assertErasureLeavesNothing(Coach coach, CoacheeId owner) {
        coach.eraseProfile().run(owner);
        Profile erased = stores.profiles().read(owner);
        assertThat(erased.at(0)).isEqualTo(Profile.empty(owner));
        assertThat(stores.profiles().ledger(owner)).isEmpty();
        assertNoTrace(owner);
    }

    /** Looks where only this store knows to look. Does nothing unless overridden. */
    protected void assertNoTrace(CoacheeId owner) {}
}
