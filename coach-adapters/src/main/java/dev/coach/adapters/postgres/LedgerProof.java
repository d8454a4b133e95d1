package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Tells whether the ledger still is what was recorded: how many observations there are, and what each of them says. */
final class LedgerProof {
    private LedgerProof() {}

    /** How many of the observations {@code :ids} that are about to be added are not there yet; a batch does not tell how many it has inserted. */
    static final String ADDED = """
            cardinality(:ids) - (
                select count(*) from observation where coachee_id = :coachee and observation_id = any(:ids))
            """;

    static Set<UUID> ids(List<Observation> observations) {
        return observations.stream()
                .map(observation -> observation.id().value())
                .collect(Collectors.toSet());
    }

    /** Counts that so many were removed, as only a consent that is withdrawn removes them. */
    static void discount(Handle handle, CoacheeId coachee, int gone) {
        handle.createUpdate("update profile set observations = observations - :gone where coachee_id = :coachee")
                .bind("gone", gone)
                .bind("coachee", coachee.value())
                .execute();
    }

    /** How many were recorded and are gone. */
    static long lost(Handle handle, CoacheeId coachee) {
        return handle.createQuery("""
                        select coalesce((select observations from profile where coachee_id = :coachee), 0)
                            - (select count(*) from observation where coachee_id = :coachee)
                        """)
                .bind("coachee", coachee.value())
                .mapTo(Long.class)
                .one();
    }

    /** Whether there is an account and no row of its profile, which every account has from the start. */
    static boolean lacksProfile(Handle handle, CoacheeId coachee) {
        return handle.createQuery("""
                        select exists (select from account where coachee_id = :coachee)
                            and not exists (select from profile where coachee_id = :coachee)
                        """)
                .bind("coachee", coachee.value())
                .mapTo(Boolean.class)
                .one();
    }

    /** Those that are not what was recorded. */
    static List<Observation> altered(Handle handle, CoacheeId coachee) {
        try (Stream<Optional<Observation>> rows = handle
                .createQuery("select " + ObservationTable.COLUMNS
                        + ", batch_id, digest from observation where coachee_id = :coachee order by position")
                .bind("coachee", coachee.value())
                .map((row, context) -> {
                    Observation read = ObservationTable.observation(row, coachee);
                    UUID batch = Columns.idOrNull(row, "batch_id");
                    byte[] digest = ObservationDigest.of(read, batch == null ? null : new BatchId(batch));
                    return Arrays.equals(row.getBytes("digest"), digest)
                            ? Optional.<Observation>empty()
                            : Optional.of(read);
                })
                .stream()) {
            return rows.flatMap(Optional::stream).toList();
        }
    }
}
