package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.FollowUp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands work to its handler on the same thread right after the transaction that made it necessary. */
final class OnCommitJobs implements BackgroundJobs {
    private final PostgresDatabase database;
    private final List<FollowUp> waiting = new ArrayList<>();
    private @Nullable Consumer<FollowUp> handler;

    OnCommitJobs(PostgresDatabase database) {
        this.database = database;
    }

    @Override
    public void enqueue(FollowUp work) {
        database.onCommit(() -> run(work));
    }

    @Override
    public synchronized void handleWith(Consumer<FollowUp> taken) {
        handler = taken;
        waiting.forEach(taken);
        waiting.clear();
    }

    @Override
    public synchronized void forget(CoacheeId coachee) {
        waiting.removeIf(work -> work.coachee().equals(coachee));
    }

    private synchronized void run(FollowUp work) {
        if (handler == null) {
            waiting.add(work);
        } else {
            handler.accept(work);
        }
    }
}
