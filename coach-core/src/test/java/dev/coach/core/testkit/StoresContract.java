package dev.coach.core.testkit;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Remaining;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.port.Admission;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.NewTurn;
import dev.coach.core.port.Stores;
import dev.coach.core.port.TurnCompletion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the contracts of all stores share: the stores, a coachee whom nobody else uses, and the steps of a conversation. Ids are
 * random, so that many runs may share one database. Times have whole seconds.
 */
public abstract class StoresContract {
    /** How long a turn of these tests is leased. */
    protected static final Duration LEASE = Duration.ofMinutes(1);

    protected final IdSource ids = UUID::randomUUID;
    protected final InstantSource clock = TickingClock.bySeconds();
    protected final CoacheeId coachee = new CoacheeId(UUID.randomUUID());
    protected final CoacheeId stranger = new CoacheeId(UUID.randomUUID());
    protected Stores stores;

    /** Set by {@link #takeStores()}, which JUnit calls first. */
    @SuppressWarnings("NullAway.Init")
    protected StoresContract() {}

    /**
     * Stores over any database, shared or not. Called once per test, so that each test may give its jobs a handler; jobs run in
     * this process once they have one.
     */
    protected abstract Stores stores();

    /** Makes sure that this coachee may own something; for stores that keep accounts. Does nothing unless overridden. */
    protected void register(CoacheeId newcomer) {}

    @BeforeEach
    void takeStores() {
        stores = stores();
        register(coachee);
        register(stranger);
    }

    /** One more coachee, registered. */
    protected final CoacheeId newCoachee() {
        CoacheeId newcomer = new CoacheeId(UUID.randomUUID());
        register(newcomer);
        return newcomer;
    }

    /** A conversation of the coachee, stored. */
    protected final Conversation open() {
        return open(coachee);
    }

    protected final Conversation open(CoacheeId owner) {
        return openAt(clock.instant(), owner);
    }

    protected final Conversation openAt(Instant at, CoacheeId owner) {
        Conversation conversation = new Conversation(new ConversationId(ids.next()), owner, "", at, at);
        stores.conversations().open(conversation);
        return conversation;
    }

    /** A turn to be admitted, of the conversation's owner. */
    protected final NewTurn newTurn(Conversation conversation, String text, @Nullable String key) {
        return newTurnAt(clock.instant(), conversation, text, key);
    }

    protected final NewTurn newTurnAt(Instant at, Conversation conversation, String text, @Nullable String key) {
        return new NewTurn(
                new TurnId(ids.next()),
                conversation.coachee(),
                conversation.id(),
                new MessageId(ids.next()),
                text,
                key,
                at,
                at.plus(LEASE));
    }

    /** An admitted turn of a conversation that runs none. */
    protected final Turn admit(Conversation conversation, String text) {
        Admission admission = stores.conversations().admit(newTurn(conversation, text, null));
        if (admission instanceof Admission.Admitted admitted) {
            return admitted.turn();
        }
        throw new AssertionError("not admitted: " + admission);
    }

    protected final CoachingDecision decision() {
        return new CoachingDecision(
                CoachingState.INTAKE,
                List.of("There is no goal yet.", "Little is known about the work."),
                new Question("current_title", "What is your job title?", "It says what you do now."),
                false,
                new Remaining(12, 240),
                Language.SPANISH);
    }

    protected final TurnOutcome.Answered answer(String text) {
        return new TurnOutcome.Answered(text, new TokenUsage(120, 45));
    }

    /** The end of a turn whose log holds that many events, with one last event. */
    protected final TurnCompletion completion(Turn turn, TurnOutcome outcome, int logged) {
        MessageId replyId = new MessageId(ids.next());
        TurnEvent last = new TurnEvent.Completed(replyId, TokenUsage.NONE);
        return new TurnCompletion(
                turn, decision(), outcome, "test/1", replyId, numberedFrom(logged + 1, last), clock.instant());
    }

    /** Ends a turn whose log is empty with this answer. */
    protected final TurnCompletion answered(Turn turn, String text) {
        TurnCompletion completion = completion(turn, answer(text), 0);
        if (!stores.conversations().complete(completion, List.of())) {
            throw new AssertionError("no longer running: " + turn);
        }
        return completion;
    }

    protected final List<Numbered<TurnEvent>> numberedFrom(long first, TurnEvent... events) {
        List<Numbered<TurnEvent>> numbered = new ArrayList<>();
        for (TurnEvent event : events) {
            numbered.add(new Numbered<>(first + numbered.size(), event));
        }
        return numbered;
    }
}
