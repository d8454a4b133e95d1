package dev.coach.core.testkit;

import dev.coach.core.port.Stores;

class InMemoryErasureTest extends ErasureContract {
    @Override
    protected Stores stores() {
        return InMemoryStores.create();
    }
}
