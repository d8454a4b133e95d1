package dev.coach.core.port;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.port.EventLog.Numbered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the event log holds of a turn whose process died.
 *
 * @param decision absent when the turn broke before there was one
 * @param text of the reply so far; empty when there was none
 * @param writtenBy who wrote the text; absent when there is none
 * @param lastNumber of the last event; 0 when there was none
 */
public record Streamed(
        @Nullable CoachingDecision decision,
        String text,
        @Nullable String writtenBy,
        long lastNumber) {

    /** @param events of the turn, from its first one */
    public static Streamed of(List<Numbered<TurnEvent>> events) {
        @Nullable CoachingDecision decision = null;
        @Nullable String writtenBy = null;
        StringBuilder text = new StringBuilder();
        for (Numbered<TurnEvent> numbered : events) {
            switch (numbered.event()) {
                case TurnEvent.State state -> {
                    decision = state.decision();
                    writtenBy = state.writtenBy();
                }
                case TurnEvent.Degraded degraded -> writtenBy = degraded.writtenBy();
                case TurnEvent.Delta delta -> text.append(delta.text());
                case TurnEvent.Started started -> {}
                case TurnEvent.Last last -> {}
            }
        }
        return new Streamed(
                decision,
                text.toString(),
                text.isEmpty() ? null : writtenBy,
                events.isEmpty() ? 0 : events.getLast().number());
    }
}
