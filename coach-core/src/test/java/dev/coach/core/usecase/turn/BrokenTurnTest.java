package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrokenTurnTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();
    private final List<TurnEvent> events = new ArrayList<>();

    @Test
    void aModelThatThrowsEndsTheTurnAtOnceAndKeepsWhatItSaid() {
        IllegalStateException bug = new IllegalStateException("a bug in an adapter");
        Coach coach = coach(stores, new BrokenModel(() -> {}, bug));
        ConversationId conversation = coach.openConversation().run(SAM).id();

        assertThatThrownBy(() -> say(coach, conversation, "I work as a nurse.")).isSameAs(bug);

        TurnEvent.Failed failed = new TurnEvent.Failed(
                ErrorCode.INTERNAL, "Something went wrong inside Coach. Your message is stored; send it again.");
        assertThat(events).endsWith(new TurnEvent.Delta("I hear "), failed);
        assertThat(stores.events().read(SAM, turn(), 0))
                .extracting(Numbered::event)
                .containsExactlyElementsOf(events);
        assertThat(stores.conversations().findTurn(SAM, turn()))
                .hasValueSatisfying(turn -> assertThat(turn.status()).isEqualTo(TurnStatus.FAILED));
        assertThat(stores.conversations().messages(SAM, conversation, 0, 10))
                .extracting(Message::text)
                .containsExactly("I work as a nurse.", "I hear ");
        assertThat(coach.readProfile().run(SAM).get(CurrentSituation.TITLE)).contains("nurse");
    }

    @Test
    void aProfileThatCannotBeReadEndsTheTurnSoThatTheMessageCanBeSentAgain() {
        Stores broken = new Stores(
                stores.conversations(),
                new UnreadableProfiles(),
                stores.roadmaps(),
                stores.documents(),
                stores.events(),
                stores.jobs(),
                stores.erasure());
        Coach coach = coach(broken, null);
        ConversationId conversation = coach.openConversation().run(SAM).id();

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> say(coach, conversation, "Hello"))
                    .isInstanceOfSatisfying(
                            CoachException.class,
                            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE));
            assertThat(events.getLast())
                    .isEqualTo(new TurnEvent.Failed(ErrorCode.DATABASE_UNAVAILABLE, UnreadableProfiles.REASON));
        }
    }

    @Test
    void anErrorEndsTheTurnLikeAnException() {
        StackOverflowError error = new StackOverflowError();
        Coach coach = coach(stores, new BrokenModel(() -> {}, error));
        ConversationId conversation = coach.openConversation().run(SAM).id();

        assertThatThrownBy(() -> say(coach, conversation, "Hello")).isSameAs(error);
        assertThat(stores.conversations().findTurn(SAM, turn()))
                .hasValueSatisfying(turn -> assertThat(turn.status()).isEqualTo(TurnStatus.FAILED));
    }

    @Test
    void aTurnThatCannotEvenBeEndedReportsWhatBrokeFirst() {
        IllegalStateException bug = new IllegalStateException("a bug in an adapter");
        Runnable closeElsewhere = () -> stores.conversations().closeInterrupted(Instant.MAX);
        Coach coach = coach(stores, new BrokenModel(closeElsewhere, bug));
        ConversationId conversation = coach.openConversation().run(SAM).id();

        assertThatThrownBy(() -> say(coach, conversation, "Hello")).isSameAs(bug);
        assertThat(bug.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        CoachException.class,
                        second -> assertThat(second.code()).isEqualTo(ErrorCode.TURN_INTERRUPTED));
        assertThat(events).filteredOn(TurnEvent.Last.class::isInstance).hasSize(1);
    }

    private void say(Coach coach, ConversationId conversation, String text) {
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), events::add);
    }

    private TurnId turn() {
        return ((TurnEvent.Started) events.getFirst()).turnId();
    }

    private static Coach coach(Stores used, @Nullable ChatModel model) {
        Coach.Builder builder = Coach.builder().stores(used).ids(new FixedIds()).clock(TickingClock.bySeconds());
        return model == null ? builder.build() : builder.chatModel(model).build();
    }

    /** Says two words, has something happen, and breaks its promise never to throw. */
    private record BrokenModel(Runnable meanwhile, Throwable bug) implements ChatModel {
        @Override
        public ChatReply stream(ChatRequest request, DeltaListener listener) {
            listener.onDelta("I hear ");
            meanwhile.run();
            if (bug instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) bug;
        }

        @Override
        public String name() {
            return "broken";
        }
    }

    /** A database that is away whenever a profile is wanted. */
    private static final class UnreadableProfiles implements ProfileStore {
        static final String REASON = "The database is away.";

        @Override
        public Profile read(CoacheeId coachee) {
            throw away();
        }

        @Override
        public Profile read(CoacheeId coachee, Set<String> names) {
            throw away();
        }

        @Override
        public void applyBatch(ProfileUpdate update, Batch batch) {
            throw away();
        }

        @Override
        public List<Batch> batches(CoacheeId coachee) {
            throw away();
        }

        @Override
        public List<Observation> batch(CoacheeId coachee, BatchId batch) {
            throw away();
        }

        @Override
        public Damage damage(CoacheeId coachee) {
            throw away();
        }

        @Override
        public void apply(ProfileUpdate update, @Nullable Watermark watermark) {
            throw away();
        }

        @Override
        public List<Observation> ledger(CoacheeId coachee) {
            throw away();
        }

        @Override
        public Known known(CoacheeId coachee, ConversationId conversation) {
            throw away();
        }

        @Override
        public Basis basis(CoacheeId coachee, Set<String> names) {
            throw away();
        }

        @Override
        public List<Observation> ledger(CoacheeId coachee, Set<String> names) {
            throw away();
        }

        @Override
        public List<Observation> rulings(CoacheeId coachee, Set<String> names) {
            throw away();
        }

        @Override
        public <T> T alone(CoacheeId coachee, Supplier<T> work) {
            throw away();
        }

        @Override
        public Set<ObservationId> recorded(CoacheeId coachee, Collection<ObservationId> ids) {
            throw away();
        }

        @Override
        public void giveConsent(CoacheeId coachee, String section, Instant at) {
            throw away();
        }

        @Override
        public void withdrawConsent(ProfileUpdate update, String section, Set<ObservationId> erased) {
            throw away();
        }

        @Override
        public void erase(CoacheeId coachee) {
            throw away();
        }

        private static CoachException away() {
            return new CoachException(ErrorCode.DATABASE_UNAVAILABLE, REASON);
        }
    }
}
