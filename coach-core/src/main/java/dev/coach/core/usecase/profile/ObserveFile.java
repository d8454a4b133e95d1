package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFile.Problem;
import dev.coach.core.schema.Catalogue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Turns what a file of another program says into observations. An observation's id is derived from what is said of which row,
 * not from where the row stands: a row that has moved, in a file that was renamed, is known again.
 */
final class ObserveFile {
    private static final String REMOVED = ": removed from the profile before";

    private final Catalogue catalogue;
    private final CheckFile checkFile;
    private final RowKeys rowKeys;
    private final IdentifyItems identifyItems;
    private final Plausibility plausibility;
    private final ImplausibleImport implausibleImport;

    ObserveFile(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.checkFile = new CheckFile(catalogue);
        this.rowKeys = new RowKeys(catalogue);
        this.identifyItems = new IdentifyItems(catalogue);
        this.plausibility = new Plausibility(catalogue);
        this.implausibleImport = new ImplausibleImport(catalogue);
    }

    FileRead run(Ground ground, ProfileFile.Foreign file, BroughtBack back, ImportProfileCommand command, Instant now) {
        // Wherever the coachee is, it is no later than this.
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.MAX);
        CheckFile.Checked checked = checkFile.run(file, ground.profile(), today);
        List<Problem> problems = new ArrayList<>(checked.problems());
        Set<String> leftOut = new LinkedHashSet<>(checked.leftOut());
        List<Claim> claims = new ArrayList<>(checked.claims());
        String origin = command.coachee() + "\n" + command.format().extractor();
        Map<String, String> keys = rowKeys.of(claims);
        Map<String, ItemId> items = known(ground, origin, claims, keys);
        Profile profile = back.profile(
                ground, claims.stream().map(claim -> id(origin, claim, keys)).toList());
        claims.removeIf(claim -> isRemoved(profile, claim, items, leftOut));
        List<Claim> unknown = claims.stream()
                .filter(claim -> claim.item() != null && !items.containsKey(claim.item()))
                .toList();
        items.putAll(identifyItems.run(
                profile,
                unknown,
                claim -> false,
                (first, count) ->
                        new ItemId(derived(origin, first.collection(), key(first, keys), Integer.toString(count)))));
        removeRejected(ground, profile, claims, unknown, items, leftOut);
        claims.removeAll(implausible(profile, claims, items, today, problems));
        List<Observation> observations = new ArrayList<>();
        claims.forEach(claim -> observations.add(
                observation(command, claim, claim.target(items), id(origin, claim, keys), Authority.DOCUMENT, now)));
        CurrentPosition.concludedFrom(claims)
                .forEach(claim -> observations.add(observation(
                        command, claim, claim.target(items), id(origin, claim, keys), Authority.INFERRED, now)));
        Map<Observation, String> together = implausibleImport.of(ground, observations, back, today);
        together.forEach((observation, reason) ->
                problems.add(new Problem(((Source.Imported) observation.source()).place(), reason)));
        observations.removeAll(together.keySet());
        return new FileRead(observations, problems, leftOut);
    }

    /** The items of rows of which something is on record already. */
    private static Map<String, ItemId> known(
            Ground ground, String origin, List<Claim> claims, Map<String, String> keys) {
        Map<ObservationId, Observation> recorded = new HashMap<>();
        ground.ledger().forEach(observation -> recorded.put(observation.id(), observation));
        Map<String, ItemId> items = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Observation observation = recorded.get(id(origin, claim, keys));
            if (claim.item() != null
                    && observation != null
                    && ground.rulings().where(observation) instanceof Target.Field field) {
                items.putIfAbsent(claim.item(), field.item());
            }
        }
        return items;
    }

    /** What was imported once and removed by the coachee does not come back with a changed row. */
    private static boolean isRemoved(Profile profile, Claim claim, Map<String, ItemId> items, Set<String> leftOut) {
        ItemId item = claim.item() == null ? null : items.get(claim.item());
        boolean removed = item != null && profile.item(claim.collection(), item).isEmpty();
        if (removed) {
            leftOut.add(claim.collection() + REMOVED);
        }
        return removed;
    }

    /** Nor what another file said, and the coachee rejected: their "no" to Python is one to "python", too. */
    private void removeRejected(
            Ground ground,
            Profile profile,
            List<Claim> claims,
            List<Claim> unknown,
            Map<String, ItemId> items,
            Set<String> leftOut) {
        Map<String, List<Claim>> added = unknown.stream()
                .filter(claim -> claim.target(items) instanceof Target.Field field
                        && profile.item(field.collection(), field.item()).isEmpty())
                .collect(Collectors.groupingBy(claim -> Objects.requireNonNull(claim.item())));
        if (added.isEmpty()) {
            return;
        }
        RejectedItems rejected = new RejectedItems(catalogue, ground);
        added.values().stream()
                .filter(row -> rejected.hold(
                        row.getFirst().collection(),
                        row.stream()
                                .collect(Collectors.toMap(
                                        Claim::field, claim -> String.valueOf(claim.value()), (first, last) -> last))))
                .forEach(row -> {
                    leftOut.add(row.getFirst().collection() + REMOVED);
                    claims.removeAll(row);
                });
    }

    /** What cannot be true of items, such as dates that would end them before they began, with what the profile knows of them. */
    private List<Claim> implausible(
            Profile profile, List<Claim> claims, Map<String, ItemId> items, LocalDate today, List<Problem> problems) {
        Map<Target, Map<String, String>> fields = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.target(items) instanceof Target.Field field) {
                fields.computeIfAbsent(item(field), item -> written(profile, field))
                        .put(field.field(), Objects.requireNonNull(claim.value()));
            }
        }
        List<Claim> wrong = new ArrayList<>();
        Set<Target> named = new LinkedHashSet<>();
        for (Claim claim : claims) {
            if (claim.target(items) instanceof Target.Field field) {
                plausibility
                        .ofItem(field.collection(), fields.getOrDefault(item(field), Map.of()), Map.of(), today)
                        .stream()
                        .filter(fault -> fault.relation().concerns(field.field()))
                        .findFirst()
                        .ifPresent(fault -> {
                            wrong.add(claim);
                            if (named.add(item(field))) {
                                problems.add(
                                        new Problem(row(claim), fault.reason().replaceAll("\\.$", "")));
                            }
                        });
            }
        }
        return wrong;
    }

    private static Map<String, String> written(Profile profile, Target.Field field) {
        return profile.item(field.collection(), field.item())
                .map(ProfileItem::written)
                .orElseGet(HashMap::new);
    }

    private static Target item(Target.Field field) {
        return new Target.Item(field.collection(), field.item());
    }

    /** Where the whole of it stands: all that one row says of an item has one source. */
    private static String row(Claim claim) {
        return claim.item() != null
                ? claim.item()
                : ((Place.InFile) claim.evidence().place()).where();
    }

    private static String key(Claim claim, Map<String, String> keys) {
        return claim.item() == null ? "" : keys.getOrDefault(claim.item(), "");
    }

    private static ObservationId id(String origin, Claim claim, Map<String, String> keys) {
        return new ObservationId(derived(
                origin,
                claim.attribute(),
                key(claim, keys),
                String.valueOf(claim.value()),
                claim.evidence().quote()));
    }

    private static Observation observation(
            ImportProfileCommand command,
            Claim claim,
            Target target,
            ObservationId id,
            Authority authority,
            Instant now) {
        CoacheeId coachee = command.coachee();
        return new Observation(
                id,
                coachee,
                target,
                claim.operation(),
                claim.value(),
                null,
                claim.confidence(),
                authority,
                new Source.Imported(command.fileName(), row(claim)),
                claim.evidence().quote(),
                command.format().extractor(),
                now,
                now);
    }

    private static UUID derived(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
