package dev.coach.core.testkit;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.roadmap.Roadmap;
import dev.coach.core.port.RoadmapStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps each coachee's newest roadmap. */
final class InMemoryRoadmapStore implements RoadmapStore {
    private final InMemoryTransactions transactions;
    private final Map<CoacheeId, Roadmap> roadmaps = new HashMap<>();

    InMemoryRoadmapStore(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Roadmap> find(CoacheeId coachee) {
        return transactions.compute(() -> Optional.ofNullable(roadmaps.get(coachee)));
    }

    @Override
    public void save(Roadmap roadmap) {
        transactions.run(() -> {
            transactions.requireNotErased(roadmap.coachee());
            long stored = find(roadmap.coachee()).map(Roadmap::version).orElse(0L);
            if (roadmap.version() != stored + 1) {
                throw new CoachException(
                        ErrorCode.VERSION_CONFLICT,
                        "The roadmap is at version %d, so the next is not %d; read it again and repeat."
                                .formatted(stored, roadmap.version()));
            }
            roadmaps.put(roadmap.coachee(), roadmap);
        });
    }

    void forget(CoacheeId coachee) {
        transactions.run(() -> roadmaps.remove(coachee));
    }
}
