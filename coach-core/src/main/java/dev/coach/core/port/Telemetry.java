package dev.coach.core.port;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnStatus;
import java.time.Duration;

/** Takes measurements. They hold no words of the coachee. Must return at once and never throw. */
public interface Telemetry {
    /** Forgets everything. */
    Telemetry NONE = new Telemetry() {
        @Override
        public void turnEnded(TurnStatus status, Duration firstDelta, Duration whole, TokenUsage usage) {}

        @Override
        public void modelUsed(String job, TokenUsage usage) {}

        @Override
        public void profileUpdated(String extractor, int accepted, int rejected) {}
    };

    /**
     * @param firstDelta from admission to the first piece of the reply; {@code whole} when there was none
     * @param whole from admission to the end
     */
    void turnEnded(TurnStatus status, Duration firstDelta, Duration whole, TokenUsage usage);

    /**
     * A job in the background asked a model.
     *
     * @param job for example {@code summary}
     */
    void modelUsed(String job, TokenUsage usage);

    /**
     * @param accepted claims that entered the ledger
     * @param rejected claims without a literal quote or with an impossible value
     */
    void profileUpdated(String extractor, int accepted, int rejected);
}
