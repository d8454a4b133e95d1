package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes back what was learnt from one message alone, because the coachee has replaced its words. What was said elsewhere too, and what
 * the coachee confirmed in the profile, stands on something else and stays.
 */
public final class TakeBackMessage {
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Set<String> names;
    private final Plausible plausible;

    public TakeBackMessage(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.names = catalogue.names();
        this.plausible = new Plausible(catalogue, clock);
    }

    /**
     * Undoes each observation of the message, and none a second time.
     *
     * @param read how far the conversation that goes on without the message counts as read, stored in the same step
     * @throws CoachException {@code INVALID_INPUT} when what comes back does not go with the rest
     */
    public ProfileUpdate run(CoacheeId coachee, MessageId replaced, Watermark read) {
        return recordObservations.decide(coachee, names, plausible, read, ground -> {
            OwnObservations own = new OwnObservations(coachee, ids, clock.instant());
            Set<ObservationId> confirmed = ground.ledger().stream()
                    .filter(TakeBackMessage::confirmsByHand)
                    .filter(ruling -> !ground.rulings().isUndone(ruling))
                    .map(Observation::concerns)
                    .collect(Collectors.toSet());
            return ground.ledger().stream()
                    .filter(observation -> isFrom(replaced, observation))
                    .filter(observation -> !ground.rulings().isUndone(observation))
                    .filter(observation -> !confirmed.contains(observation.id()))
                    .map(own::takesBack)
                    .toList();
        });
    }

    private static boolean confirmsByHand(Observation observation) {
        return observation.operation() == Operation.CONFIRM && observation.source() instanceof Source.Entered;
    }

    private static boolean isFrom(MessageId message, Observation observation) {
        return observation.source() instanceof Source.Said said
                && said.message().equals(message);
    }
}
