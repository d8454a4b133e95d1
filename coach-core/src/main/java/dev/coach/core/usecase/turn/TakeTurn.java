package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.port.Admission;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.Stores;
import dev.coach.core.port.Telemetry;
import dev.coach.core.prompt.CoachReplyPrompt;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.ResolveObserved;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes one turn: stores the coachee's message, answers it and stores the answer.
 *
 * <p>The stages, in order: {@link AdmitTurn}, {@link LoadContext}, {@link ChoosePolicy}, {@link StreamReply}
 * with {@link ComposePrompt}, {@link RecordReply} with {@link ScheduleFollowUps}.
 */
public final class TakeTurn {
    private final TurnLeases leases;
    private final AdmitTurn admitTurn;
    private final LoadContext loadContext;
    private final ChoosePolicy choosePolicy;
    private final StreamReply streamReply;
    private final RecordReply recordReply;
    private final Stores stores;
    private final InstantSource clock;
    private final @Nullable ScheduledExecutorService executor;
    private final Set<StopSignal> running = ConcurrentHashMap.newKeySet();

    /**
     * @param models in the order in which they are asked; none when the guided coach answers everything
     * @param budget for the model; when it is spent the guided coach answers
     * @param executor renews the leases of turns while they run and writes their events while the model is silent; absent when
     *     leases are long instead
     */
    public TakeTurn(
            Catalogue catalogue,
            List<ChatModel> models,
            CoachReplyPrompt prompt,
            Budget budget,
            Stores stores,
            IdSource ids,
            InstantSource clock,
            Telemetry telemetry,
            @Nullable ScheduledExecutorService executor) {
        StayInSight stayInSight = models.isEmpty() ? null : new StayInSight(prompt.budget());
        this.leases = new TurnLeases(stores.conversations(), clock, executor);
        this.admitTurn = new AdmitTurn(stores.conversations(), ids, clock, leases);
        this.loadContext = new LoadContext(catalogue, stores, clock, stayInSight);
        this.choosePolicy = new ChoosePolicy(catalogue, clock);
        this.streamReply = new StreamReply(
                catalogue,
                models,
                new ComposePrompt(prompt, clock),
                new ReserveBudget(budget, ChatModel.dearest(models).orElse(null), stores.conversations(), clock));
        this.recordReply = new RecordReply(
                stores.conversations(),
                new ResolveObserved(catalogue, stores.profiles()),
                new ScheduleFollowUps(stayInSight),
                ids,
                clock,
                telemetry);
        this.stores = stores;
        this.clock = clock;
        this.executor = executor;
    }

    /**
     * Takes the turn and returns when it has ended. Blocks the calling thread while the model writes; holds no connection
     * meanwhile. The listener is called on that thread, in order, with every event; when it throws it is not called again and
     * the turn goes on.
     *
     * @throws CoachException {@code EMPTY_INPUT}, {@code MESSAGE_TOO_LONG}, {@code NOT_FOUND} for an unknown or foreign
     *     conversation, {@code TURN_RUNNING} while an earlier message is being answered, {@code IDEMPOTENCY_KEY_REUSED} when
     *     the key came with another text before: nothing is stored then. Whatever is
     *     thrown after the message was stored was told to the listener as a {@link TurnEvent.Failed} before, and the turn
     *     ended as failed unless the store refused that too; why it did is the suppressed exception
     */
    public TurnResult run(TakeTurnCommand command, Consumer<? super TurnEvent> listener) {
        return answer(admitTurn.run(command), listener);
    }

    /** The same for a message that is stored already. */
    TurnResult again(RetryTurnCommand command, Consumer<? super TurnEvent> listener) {
        return answer(admitTurn.again(command), listener);
    }

    int closeInterrupted() {
        leases.catchUp();
        return stores.conversations().closeInterrupted(clock.instant());
    }

    void interruptRunning() {
        running.forEach(StopSignal::interrupt);
    }

    private TurnResult answer(Admission admission, Consumer<? super TurnEvent> listener) {
        return switch (admission) {
            case Admission.Admitted admitted -> answer(admitted, listener);
            case Admission.Repeated(Turn turn) -> new TurnResult.Repeated(turn.id());
            case Admission.KeyTaken taken ->
                throw new CoachException(
                        ErrorCode.IDEMPOTENCY_KEY_REUSED,
                        "The idempotency key belongs to another message of this conversation, and this one was not taken. Send it with a key of its own.");
            case Admission.Outdated outdated ->
                throw new CoachException(
                        ErrorCode.TURN_OUTDATED,
                        "Only the reply to the latest message can be written again, and there is a later one. Send a new message instead.");
            case Admission.Busy busy ->
                throw new CoachException(
                        ErrorCode.TURN_RUNNING,
                        "This conversation is still answering an earlier message. Wait until it has ended, then send again.");
        };
    }

    private TurnResult answer(Admission.Admitted admitted, Consumer<? super TurnEvent> listener) {
        Turn turn = admitted.turn();
        TurnJournal journal = new TurnJournal(turn, stores, clock, executor, listener);
        StopSignal stop = new StopSignal();
        running.add(stop);
        CoachingDecision decision = null;
        try (TurnLeases.Held lease = leases.hold(turn, stop)) {
            journal.add(new TurnEvent.Started(turn.id()));
            TurnContext context = loadContext.run(admitted);
            decision = choosePolicy.run(context);
            journal.add(new TurnEvent.State(decision, streamReply.writer(context)));
            TurnOutcome outcome = streamReply.run(context, decision, journal, stop);
            return new TurnResult.Ended(turn.id(), recordReply.run(admitted, context, decision, outcome, journal));
        } catch (RuntimeException | Error failure) {
            close(admitted, decision, journal, failure);
            throw failure;
        } finally {
            running.remove(stop);
        }
    }

    /** Ends a turn that broke, so that nobody waits for its lease; when even that fails, the lease will end it. */
    private void close(
            Admission.Admitted admitted, @Nullable CoachingDecision decision, TurnJournal journal, Throwable failure) {
        TurnOutcome.Failed failed = broken(journal.text(), failure);
        try {
            recordReply.run(admitted, null, decision, failed, journal);
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
            journal.tell(new TurnEvent.Failed(failed.code(), failed.message()));
        }
    }

    private static TurnOutcome.Failed broken(String text, Throwable failure) {
        return failure instanceof CoachException known
                ? new TurnOutcome.Failed(text, known.code(), Objects.requireNonNullElse(known.getMessage(), ""))
                : new TurnOutcome.Failed(
                        text,
                        ErrorCode.INTERNAL,
                        "Something went wrong inside Coach. Your message is stored; send it again.");
    }
}
