package dev.coach.core.testkit;

import dev.coach.core.port.Stores;

class InMemoryProfileStoreTest extends ProfileStoreContract {
    @Override
    protected Stores stores() {
        return InMemoryStores.create();
    }
}
