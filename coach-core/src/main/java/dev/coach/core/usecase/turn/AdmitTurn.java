package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.Admission;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.NewRetry;
import dev.coach.core.port.NewTurn;
import java.time.Instant;
import java.time.InstantSource;

/** Stage 1: checks the message and stores it; from then on it cannot be lost. */
final class AdmitTurn {
    private final ConversationStore conversations;
    private final IdSource ids;
    private final InstantSource clock;
    private final TurnLeases leases;

    AdmitTurn(ConversationStore conversations, IdSource ids, InstantSource clock, TurnLeases leases) {
        this.conversations = conversations;
        this.ids = ids;
        this.clock = clock;
        this.leases = leases;
    }

    Admission run(TakeTurnCommand command) {
        TakeTurnCommand.check(command.text());
        Instant now = clock.instant();
        return conversations.admit(new NewTurn(
                new TurnId(ids.next()),
                command.coachee(),
                command.conversation(),
                new MessageId(ids.next()),
                command.text(),
                command.idempotencyKey(),
                now,
                leases.from(now)));
    }

    /** Has the message of an earlier turn answered again. */
    Admission again(RetryTurnCommand command) {
        Instant now = clock.instant();
        return conversations.admitRetry(new NewRetry(
                new TurnId(ids.next()),
                command.coachee(),
                command.turn(),
                command.idempotencyKey(),
                now,
                leases.from(now)));
    }
}
