package dev.coach.cli.wiring;

import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.FollowUp;
import java.util.function.Consumer;

final class Enqueue implements BackgroundJobs {
    @Override
    public void enqueue(FollowUp work) {}

    @Override
    public void handleWith(Consumer<FollowUp> handler) {}
}
