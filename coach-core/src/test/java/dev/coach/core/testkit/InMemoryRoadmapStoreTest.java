package dev.coach.core.testkit;

import dev.coach.core.port.Stores;

class InMemoryRoadmapStoreTest extends RoadmapStoreContract {
    @Override
    protected Stores stores() {
        return InMemoryStores.create();
    }
}
