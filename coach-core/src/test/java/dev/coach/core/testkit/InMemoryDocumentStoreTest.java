package dev.coach.core.testkit;

import dev.coach.core.port.Stores;

class InMemoryDocumentStoreTest extends DocumentStoreContract {
    @Override
    protected Stores stores() {
        return InMemoryStores.create();
    }
}
