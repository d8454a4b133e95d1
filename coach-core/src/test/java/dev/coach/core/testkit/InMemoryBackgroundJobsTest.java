package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.coach.core.port.BackgroundJobs;

class InMemoryBackgroundJobsTest extends BackgroundJobsContract {
    private final InMemoryTransactions transactions = new InMemoryTransactions();

    @Override
    protected BackgroundJobs jobs() {
        return new InMemoryBackgroundJobs(transactions);
    }

    @Override
    protected void inTransaction(Runnable work) {
        transactions.run(work);
    }

    @Override
    protected void inRolledBackTransaction(Runnable work) {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.run(() -> {
                    work.run();
                    throw new IllegalStateException("rolled back");
                }))
                .withMessage("rolled back");
    }

    @Override
    protected void retryFailed(BackgroundJobs failed) {
        assertThat(((InMemoryBackgroundJobs) failed).pending()).hasSize(1);
        ((InMemoryBackgroundJobs) failed).retryPending();
        assertThat(((InMemoryBackgroundJobs) failed).pending()).isEmpty();
    }
}
