package dev.coach.core.testkit;

import dev.coach.core.port.Stores;

class InMemoryEventLogTest extends EventLogContract {
    @Override
    protected Stores stores() {
        return InMemoryStores.create();
    }
}
