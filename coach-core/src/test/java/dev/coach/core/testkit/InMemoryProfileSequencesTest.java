package dev.coach.core.testkit;

import dev.coach.core.port.Stores;

class InMemoryProfileSequencesTest extends ProfileSequencesContract {
    @Override
    protected Stores stores() {
        return InMemoryStores.create();
    }

    @Override
    protected int sequences() {
        return Integer.getInteger("coach.sequences", 10_000);
    }
}
