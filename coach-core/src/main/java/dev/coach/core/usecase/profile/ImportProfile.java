package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.Telemetry;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a file into the profile: check values and evidence, identify items, resolve, store, all in one step or not at all. What
 * was imported before is known again, so that the same file read twice changes nothing; what was undone as a whole is
 * {@link BroughtBack}.
 */
public final class ImportProfile {
    private final Catalogue catalogue;
    private final ProfileStore profiles;
    private final RecordObservations recordObservations;
    private final ObserveFile observeFile;
    private final AdoptLedger adoptLedger;
    private final Plausibility plausibility;
    private final IdSource ids;
    private final InstantSource clock;
    private final Telemetry telemetry;

    public ImportProfile(
            Catalogue catalogue,
            ProfileStore profiles,
            ConversationStore conversations,
            IdSource ids,
            InstantSource clock,
            Telemetry telemetry) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.recordObservations = new RecordObservations(profiles);
        this.observeFile = new ObserveFile(catalogue);
        this.adoptLedger = new AdoptLedger(catalogue, conversations);
        this.plausibility = new Plausibility(catalogue);
        this.ids = ids;
        this.clock = clock;
        this.telemetry = telemetry;
    }

    /**
     * Imports the file.
     *
     * @throws CoachException {@code STORAGE_UNAVAILABLE} when the content cannot be read; {@code VERSION_CONFLICT} when the
     *     profile kept changing meanwhile, and running it again is safe
     */
    public ImportOutcome run(ImportProfileCommand command) {
        ProfileFile file = read(command);
        Instant now = clock.instant();
        FileRead[] read = {new FileRead(List.of(), List.of(), Set.of())};
        Batch batch =
                new Batch(new BatchId(ids.next()), command.format().title() + ", " + command.fileName(), null, now);
        ProfileUpdate update = recordObservations.bring(command.coachee(), names(file), batch, ground -> {
            BroughtBack back =
                    new BroughtBack(profiles, ground, ids(file), new OwnObservations(command.coachee(), ids, now));
            read[0] = switch (file) {
                case ProfileFile.Foreign foreign -> observeFile.run(ground, foreign, back, command, now);
                case ProfileFile.Own own -> adoptLedger.run(ground, own, back, now);
            };
            return read[0].problems().isEmpty() || command.keepGoodPart()
                    ? withBroughtBack(read[0].observations(), back)
                    : List.of();
        });
        boolean nothingGood =
                read[0].observations().isEmpty() && !read[0].problems().isEmpty();
        if (nothingGood || !read[0].problems().isEmpty() && !command.keepGoodPart()) {
            return new ImportOutcome.Refused(
                    read[0].problems(), !read[0].observations().isEmpty());
        }
        telemetry.profileUpdated(
                command.format().extractor(),
                update.observations().size(),
                read[0].problems().size());
        BatchId brought = update.observations().isEmpty() ? null : batch.id();
        return new ImportOutcome.Imported(update, brought, read[0].problems(), read[0].leftOut());
    }

    private static Set<ObservationId> ids(ProfileFile file) {
        return switch (file) {
            case ProfileFile.Foreign foreign -> Set.of();
            case ProfileFile.Own own ->
                own.observations().values().stream().map(Observation::id).collect(Collectors.toSet());
        };
    }

    private static List<Observation> withBroughtBack(List<Observation> said, BroughtBack back) {
        List<Observation> all = new ArrayList<>(said);
        all.addAll(back.with(said.stream().map(Observation::id).toList()));
        return all;
    }

    private static ProfileFile read(ImportProfileCommand command) {
        try {
            return command.format().read(command.content().readNBytes(ProfileFormat.MAX_BYTES + 1));
        } catch (IOException unreadable) {
            throw new CoachException(
                    ErrorCode.STORAGE_UNAVAILABLE, "The file could not be read to its end; try again.", unreadable);
        }
    }

    /** The scalars and collections that the file speaks of, and what their values have to go with. */
    private Set<String> names(ProfileFile file) {
        Set<String> names = new HashSet<>();
        switch (file) {
            case ProfileFile.Foreign foreign ->
                foreign.claims().forEach(claim -> names.add(claim.attribute().replaceAll("\\..*", "")));
            case ProfileFile.Own own ->
                own.observations()
                        .values()
                        .forEach(observation -> names.add(observation.target().name()));
        }
        if (names.contains(Positions.COLLECTION.name())) {
            names.addAll(Set.of(CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYER.name()));
        }
        names.retainAll(catalogue.names());
        return plausibility.withRelated(names);
    }
}
