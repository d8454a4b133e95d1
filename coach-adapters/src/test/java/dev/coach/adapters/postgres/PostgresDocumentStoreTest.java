package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.DocumentStoreContract;

class PostgresDocumentStoreTest extends DocumentStoreContract {
    @Override
    protected Stores stores() {
        return TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared()));
    }

    @Override
    protected void register(CoacheeId newcomer) {
        TestDatabase.register(newcomer);
    }
}
