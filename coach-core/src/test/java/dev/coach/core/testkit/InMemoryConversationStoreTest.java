package dev.coach.core.testkit;

import dev.coach.core.port.Stores;

class InMemoryConversationStoreTest extends ConversationStoreContract {
    @Override
    protected Stores stores() {
        return InMemoryStores.create();
    }
}
