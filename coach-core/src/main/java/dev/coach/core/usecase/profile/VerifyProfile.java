package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Resolution;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Basis;
import dev.coach.core.port.ProfileStore.Damage;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.Verdict.Aspect;
import dev.coach.core.usecase.profile.Verdict.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a stored profile with what its ledger adds up to, but for the version, and asks the store for {@link Damage} to the ledger.
 * It finds accidents and changes by hand; who rewrites a row and its digest together goes unnoticed.
 */
public final class VerifyProfile {
    private static final int ATTEMPTS = 5;

    private final Catalogue catalogue;
    private final ProfileStore profiles;

    public VerifyProfile(Catalogue catalogue, ProfileStore profiles) {
        this.catalogue = catalogue;
        this.profiles = profiles;
    }

    /** @throws CoachException {@code VERSION_CONFLICT} when the profile kept changing meanwhile */
    public Verdict run(CoacheeId coachee) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Basis before = profiles.basis(coachee, catalogue.names());
            Damage damage = profiles.damage(coachee);
            List<Observation> ledger = profiles.ledger(coachee);
            Basis after = profiles.basis(coachee, Set.of());
            if (before.profile().version() == after.profile().version() && before.ledgerEnd() == after.ledgerEnd()) {
                List<Difference> differences = differences(before.profile(), damage, Resolution.fold(coachee, ledger));
                return differences.isEmpty() && damage.lost() == 0 && !damage.withoutProfile()
                        ? new Verdict.Agrees(ledger.size())
                        : new Verdict.Differs(differences, damage.lost(), damage.withoutProfile());
            }
        }
        throw new CoachException(ErrorCode.VERSION_CONFLICT, "The profile kept changing while it was read; try again.");
    }

    private static List<Difference> differences(Profile stored, Damage damage, Profile folded) {
        List<Difference> differences = new ArrayList<>();
        Map<Target, ProfileValue> given = values(folded);
        damage.unproven()
                .forEach(target -> differences.add(new Difference(target, Aspect.ORIGIN, null, given.remove(target))));
        damage.stray().forEach(target -> differences.add(new Difference(target, Aspect.STRAY, null, null)));
        damage.altered().stream()
                .map(Observation::target)
                .distinct()
                .forEach(target -> differences.add(new Difference(target, Aspect.RECORD, null, null)));
        compare(values(stored), given, Aspect.VALUE, differences);
        compare(contenders(stored), contenders(folded), Aspect.CONFLICT, differences);
        stored.conflicts()
                .forEach(conflict -> folded.conflict(conflict.target())
                        .filter(other -> other.contender().equals(conflict.contender())
                                && other.retracts() != conflict.retracts())
                        .ifPresent(other -> differences.add(new Difference(
                                conflict.target(), Aspect.CONFLICT, conflict.contender(), other.contender()))));
        Set<String> declined = new LinkedHashSet<>(stored.declined());
        declined.addAll(folded.declined());
        declined.stream()
                .filter(name ->
                        stored.declined().contains(name) != folded.declined().contains(name))
                .forEach(name -> differences.add(new Difference(new Target.Scalar(name), Aspect.DECLINED, null, null)));
        stored.items().forEach((collection, items) -> {
            List<ProfileItem> others = folded.items().getOrDefault(collection, List.of());
            for (int place = 0; place < Math.min(items.size(), others.size()); place++) {
                if (!items.get(place).id().equals(others.get(place).id())) {
                    Target item = new Target.Item(collection, items.get(place).id());
                    differences.add(new Difference(item, Aspect.ORDER, null, null));
                }
            }
        });
        return differences;
    }

    private static void compare(
            Map<Target, ProfileValue> stored,
            Map<Target, ProfileValue> folded,
            Aspect aspect,
            List<Difference> differences) {
        Set<Target> targets = new LinkedHashSet<>(stored.keySet());
        targets.addAll(folded.keySet());
        for (Target target : targets) {
            ProfileValue one = stored.get(target);
            ProfileValue other = folded.get(target);
            if (one == null || !one.equals(other)) {
                differences.add(new Difference(target, aspect, one, other));
            }
        }
    }

    private static Map<Target, ProfileValue> values(Profile profile) {
        Map<Target, ProfileValue> values = new LinkedHashMap<>();
        profile.values().forEach((name, value) -> values.put(new Target.Scalar(name), value));
        profile.items()
                .forEach((collection, items) -> items.forEach(item -> item.fields()
                        .forEach((field, value) -> values.put(new Target.Field(collection, item.id(), field), value))));
        return values;
    }

    private static Map<Target, ProfileValue> contenders(Profile profile) {
        Map<Target, ProfileValue> contenders = new HashMap<>();
        for (Conflict conflict : profile.conflicts()) {
            contenders.put(conflict.target(), conflict.contender());
        }
        return contenders;
    }
}
