package dev.coach.langchain4j;

import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.CountDownLatch;

/** Knows whether it was cancelled. */
final class FakeHandle implements StreamingHandle {
    private final CountDownLatch cancelled = new CountDownLatch(1);

    @Override
    public void cancel() {
        cancelled.countDown();
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getCount() == 0;
    }
}
